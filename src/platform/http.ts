import { randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { inLanguage, type Language, splitAddress } from './http-address.ts'
import { type ErrorPages, htmlResponse, type Place, respond } from './http-answer.ts'
import { type Asset, assetServer } from './http-assets.ts'
import { securityHeaders } from './http-headers.ts'
import { isLocal, isSameOrigin } from './http-local.ts'
import type { HttpRequest, Route } from './http-route.ts'
import { routeTable } from './http-routes.ts'

/** What the HTTP door needs: the rooms' routes, the files it serves, who someone is, how errors look and are told. */
export interface HttpParts<V> {
  routes: readonly Route<V>[]
  assets: readonly Asset[]
  viewerOf(local: boolean): V
  errorPages: ErrorPages
  /** Is the house in order? Asked by `/healthz`. */
  healthy(): Promise<boolean>
  /** Told of everything that went wrong, with the number that the page shows. */
  tell(errorNumber: string, error: unknown): void
}

/** The largest form that is read, files included. */
const largestForm = 64 * 1024 * 1024

/** The bindings that the server puts beside a request; in tests they are given by hand. */
interface Bindings {
  incoming?: { socket?: { remoteAddress?: string } }
}

type App = Hono<{ Bindings: Bindings }>

/** Puts the whole HTTP door together. Throws when the table of routes does not hold. */
export function createApp<V>(parts: HttpParts<V>): App {
  const app: App = new Hono()
  const serveAsset = assetServer(parts.assets)
  app.use(secured)
  app.get('/healthz', async (c) =>
    (await parts.healthy()) ? c.text('ok') : c.text('the database does not answer', 503),
  )
  app.get('/static/*', (c) => serveAsset(c.req.path, c.req.raw.headers))
  app.get('/favicon.ico', (c) => c.body(null, 404))
  app.post('*', bodyLimit({ maxSize: largestForm, onError: (c) => refuse(c, parts, ['form-too-large']) }))
  for (const route of routeTable(parts.routes)) addRoute(app, route, parts)
  app.notFound((c) => missing(c, parts))
  app.onError((error, c) => failed(error, c, parts))
  return app
}

async function secured(c: Context, next: () => Promise<void>): Promise<void> {
  const started = performance.now()
  await next()
  for (const [name, value] of Object.entries(securityHeaders))
    if (!c.res.headers.has(name)) c.header(name, value)
  c.header('server-timing', `total;dur=${(performance.now() - started).toFixed(1)}`)
}

function addRoute<V>(app: App, route: Route<V>, parts: HttpParts<V>): void {
  for (const language of ['en', 'sv'] satisfies Language[])
    app.on(route.method, inLanguage(language, route.path), (c) => handle(c, route, parts))
}

async function handle<V>(c: Context, route: Route<V>, parts: HttpParts<V>): Promise<Response> {
  const url = new URL(c.req.url)
  const place = placeOf(c)
  const viewer = parts.viewerOf(isLocal(c.env?.incoming?.socket?.remoteAddress, c.req.raw.headers))
  const permission = route.permission(viewer)
  if ('refused' in permission) return refuse(c, parts, permission.reasons)
  if (route.method === 'POST' && !isSameOrigin(url, c.req.raw.headers))
    return refuse(c, parts, ['foreign-origin'])
  const request: HttpRequest<V> = {
    ...place,
    query: url.searchParams,
    viewer,
    part: (name) => partOf(c, name),
    // A body that is no form holds no fields; the act says what it misses.
    form: () => c.req.raw.formData().catch(() => new FormData()),
  }
  return respond(await route.handle(request), place, c.req.raw.headers, parts.errorPages)
}

function placeOf(c: Context): Place {
  return splitAddress(c.req.path)
}

function partOf(c: Context, name: string): string {
  const value = c.req.param(name)
  if (value === undefined) throw new Error(`The route has no part called ${name}`)
  return value
}

function refuse<V>(c: Context, parts: HttpParts<V>, reasons: string[]): Promise<Response> {
  return respond({ kind: 'refused', reasons }, placeOf(c), c.req.raw.headers, parts.errorPages)
}

/** An address that differs only by a last slash is the same one; anything else is told so, with a way on. */
function missing<V>(c: Context, parts: HttpParts<V>): Response | Promise<Response> {
  const path = c.req.path
  if (c.req.method === 'GET' && /[^/]\/+$/.test(path) && !path.startsWith('//'))
    return c.redirect(path.replace(/\/+$/, '') + new URL(c.req.url).search, 308)
  return respond({ kind: 'notFound' }, placeOf(c), c.req.raw.headers, parts.errorPages)
}

function failed<V>(error: unknown, c: Context, parts: HttpParts<V>): Promise<Response> {
  const errorNumber = randomBytes(4).toString('hex')
  parts.tell(errorNumber, error)
  return htmlResponse(parts.errorPages.failed(placeOf(c), errorNumber), 500, c.req.raw.headers)
}
