import { h } from 'preact'
import { describe, expect, test } from 'vitest'
import { createApp, type HttpParts } from './http.ts'
import { asset } from './http-assets.ts'
import { data, notFound, page, type Route, redirect, refused } from './http-route.ts'
import { routeTable } from './http-routes.ts'

type Viewer = 'local' | 'public'
const open = () => ({ allowed: true as const })
const localOnly = (viewer: Viewer) =>
  viewer === 'local' ? open() : { refused: true as const, reasons: ['not-local', 'also-this'] }

function get(
  path: string,
  answer: Route<Viewer>['handle'],
  permission = open as Route<Viewer>['permission'],
) {
  return { method: 'GET', path, name: `test ${path}`, permission, handle: answer } satisfies Route<Viewer>
}
const text = (words: string) => page(h('p', null, words))

const routes: Route<Viewer>[] = [
  get('/:organisation', (request) => text(`start ${request.language} ${request.part('organisation')}`)),
  get('/:organisation/:body/:date', () => text('meeting')),
  get('/:organisation/uppdrag/:assignment', (request) => text(`assignment ${request.path}`)),
  get('/:organisation/data', () => data({ a: 1 })),
  get('/:organisation/lang', () => text('x'.repeat(4000))),
  get('/:organisation/saknas', () => notFound()),
  get('/:organisation/nej', () => refused(['one', 'two'])),
  get('/:organisation/fel', () => {
    throw new Error('secret detail')
  }),
  get('/:organisation/lokal', () => text('inside'), localOnly),
  {
    method: 'POST',
    path: '/:organisation/spara',
    name: 'save',
    permission: localOnly,
    handle: async (request) => redirect(`/${(await request.form()).get('to')}`),
  },
]

const told: string[] = []
const look = asset('look.css', 'text/css', new TextEncoder().encode('a{}'.repeat(1000)))
const parts: HttpParts<Viewer> = {
  routes,
  assets: [look],
  viewerOf: (local) => (local ? 'local' : 'public'),
  errorPages: {
    notFound: (place) => h('p', null, `missing ${place.language}`),
    refused: (_place, reasons) => h('p', null, reasons.join(' and ')),
    failed: (_place, number) => h('p', null, `number ${number}`),
  },
  healthy: async () => true,
  tell: (number, error) => told.push(`${number} ${error}`),
}
const app = createApp(parts)
const fromLoopback = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
const own = { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }

async function body(path: string, init?: RequestInit, env?: object) {
  const response = await app.request(path, init, env)
  return { status: response.status, headers: response.headers, text: await response.text() }
}
function save(headers: Record<string, string>, env: object = fromLoopback) {
  const form = new FormData()
  form.set('to', 'x/uppdrag')
  return app.request('/x/spara', { method: 'POST', body: form, headers }, env)
}

describe('the table of routes', () => {
  test('a route without a permission does not start', () => {
    const route = { ...get('/a', () => text('a')), permission: undefined }
    expect(() => routeTable([route as unknown as Route<Viewer>])).toThrow(/has no permission/)
  })
  test('two routes never share an address', () => {
    expect(() => routeTable([get('/:a', () => text('')), get('/:b', () => text(''))])).toThrow(/same address/)
  })
  test('a literal word goes before a part, whatever order the rooms are given in', async () => {
    expect((await body('/x/uppdrag/y')).text).toContain('assignment')
    expect((await body('/x/hsn/2024-01-30')).text).toContain('meeting')
  })
})

describe('languages', () => {
  test('every route answers in English under /en, with the same path words', async () => {
    expect((await body('/en/x')).text).toContain('start en x')
    expect((await body('/en/x/uppdrag/y')).text).toContain('assignment /x/uppdrag/y')
  })
  test('after a post in English the redirect stays in English', async () => {
    const form = new FormData()
    form.set('to', 'x')
    const init = { method: 'POST', body: form, headers: own }
    const response = await app.request('/en/x/spara', init, fromLoopback)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/en/x'])
  })
})

describe('what goes wrong', () => {
  test('an unknown address and an unknown thing are told in their language', async () => {
    expect(await body('/en/x/y/z/u/v')).toMatchObject({
      status: 404,
      text: expect.stringContaining('missing en'),
    })
    expect(await body('/x/saknas')).toMatchObject({
      status: 404,
      text: expect.stringContaining('missing sv'),
    })
  })
  test('a refusal is 403 with every reason', async () => {
    expect(await body('/x/nej')).toMatchObject({ status: 403, text: expect.stringContaining('one and two') })
  })
  test('a failure shows its number and nothing of the error, and is told with the same number', async () => {
    const answer = await body('/x/fel')
    expect(answer.status).toBe(500)
    expect(answer.text).not.toContain('secret')
    const number = /number (\w+)/.exec(answer.text)?.[1] ?? 'none'
    expect(told.at(-1)).toBe(`${number} Error: secret detail`)
  })
  test('a last slash leads to the same page without it', async () => {
    const response = await app.request('/x/uppdrag/y/?kalla=a')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/x/uppdrag/y?kalla=a'])
  })
})

describe('who is at the machine', () => {
  const host = { host: 'localhost:3000' }
  test('a request from loopback, by a loopback name, is local', async () => {
    expect((await body('/x/lokal', { headers: host }, fromLoopback)).status).toBe(200)
  })
  test.each([
    ['from elsewhere', host, { incoming: { socket: { remoteAddress: '192.0.2.7' } } }],
    ['of unknown origin', host, {}],
    ['by a foreign name pointed here', { host: 'evil.example:3000' }, fromLoopback],
    ['through a proxy on the same machine', { ...host, 'x-forwarded-for': '192.0.2.7' }, fromLoopback],
  ])('a request %s is not', async (_name, headers, env) => {
    const answer = await body('/x/lokal', { headers }, env)
    expect(answer).toMatchObject({ status: 403, text: expect.stringContaining('not-local and also-this') })
  })
})

describe('forms', () => {
  test('a form from our own page is taken', async () => {
    expect((await save(own)).status).toBe(303)
  })
  test.each([
    ['from another site', { ...own, origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['from another port', { host: own.host, origin: 'http://localhost:4000' }],
    ['of hidden origin', { host: own.host, origin: 'null' }],
    ['that says nothing of its origin', { host: own.host }],
  ])('a form %s is refused', async (_name, headers) => {
    const response = await save(headers)
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('foreign-origin')])
  })
  test('a form larger than the limit is refused before it is read', async () => {
    const response = await save({ ...own, 'content-length': String(65 * 1024 * 1024) })
    expect(await response.text()).toContain('form-too-large')
  })
})

describe('answers', () => {
  test('nothing may be loaded from elsewhere and no script may run, errors included', async () => {
    for (const path of ['/x', '/x/saknas', '/x/fel', '/healthz', look.address]) {
      const policy = (await body(path)).headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|script-src|https?:/)
    }
  })
  test('a page that the browser holds is not sent again', async () => {
    const first = await body('/x/lang')
    const tag = first.headers.get('etag') ?? ''
    const again = await body('/x/lang', { headers: { 'if-none-match': tag } })
    expect([again.status, again.text]).toEqual([304, ''])
  })
  test('a long page is packed for a browser that takes it, with the same tag', async () => {
    const plain = await app.request('/x/lang')
    const packed = await app.request('/x/lang', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(packed.headers.get('content-encoding')).toBe('br')
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(200)
    expect(packed.headers.get('etag')).toBe(plain.headers.get('etag'))
  })
  test('a file with its hash in the name may be kept for ever', async () => {
    const answer = await body(look.address)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect((await body('/static/look.000000000000.css')).status).toBe(404)
  })
  test('data is JSON, and every answer says how long it took', async () => {
    const answer = await body('/x/data')
    expect(JSON.parse(answer.text)).toEqual({ a: 1 })
    expect(answer.headers.get('server-timing')).toMatch(/^total;dur=/)
  })
  test('the health of the house is asked', async () => {
    expect(await body('/healthz')).toMatchObject({ status: 200, text: 'ok' })
    const sick = createApp({ ...parts, healthy: async () => false })
    expect((await sick.request('/healthz')).status).toBe(503)
  })
})
