import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { inLanguage, type Language } from './http-address.ts'
import { answerWith } from './http-body.ts'
import { policyWithIsland } from './http-headers.ts'
import type { Answer } from './http-route.ts'

/** What the error pages need to know: where someone was, in what language. */
export interface Place {
  language: Language
  path: string
}

/** The pages for what goes wrong, drawn by the interface. */
export interface ErrorPages {
  notFound(place: Place): JSX.Element
  refused(place: Place, reasons: string[]): JSX.Element
  failed(place: Place, errorNumber: string): JSX.Element
}

const html = 'text/html; charset=utf-8'

/** Turns an answer into a response. The one place where a refusal gets its HTTP meaning. */
export async function respond(
  answer: Answer,
  place: Place,
  headers: Headers,
  pages: ErrorPages,
): Promise<Response> {
  switch (answer.kind) {
    case 'page':
      return refreshed(await htmlResponse(answer.page, answer.status, headers), answer.refreshSeconds)
    case 'data':
      return answerWith(headers, json(answer.value), 'application/json; charset=utf-8', 200)
    case 'bytes':
      return attachment(answer)
    case 'redirect':
      return new Response(null, {
        status: 303,
        headers: { location: inLanguage(place.language, answer.to) },
      })
    case 'moved':
      // Asked again each time: what moved back would else go in a circle in a browser that remembers both ways.
      return new Response(null, {
        status: 301,
        headers: { location: inLanguage(place.language, answer.to), 'cache-control': 'no-cache' },
      })
    case 'notFound':
      return htmlResponse(pages.notFound(place), 404, headers)
    case 'refused':
      return htmlResponse(pages.refused(place, answer.reasons), 403, headers)
  }
}

/** A rendered page as a response. */
export function htmlResponse(element: JSX.Element, status: number, headers: Headers): Promise<Response> {
  const markup = renderToString(element)
  const body = new TextEncoder().encode(`<!doctype html>${markup}`)
  return answerWith(headers, body, html, status).then((response) => withIsland(response, markup))
}

/** Text is escaped, so that only the layout itself can have written the mark of a script. */
function withIsland(response: Response, markup: string): Response {
  if (markup.includes('<script ')) response.headers.set('content-security-policy', policyWithIsland)
  return response
}

function refreshed(response: Response, seconds: number | undefined): Response {
  if (seconds !== undefined) response.headers.set('refresh', String(seconds))
  return response
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value, null, 1))
}

function attachment(answer: { body: Uint8Array; type: string; fileName: string }): Response {
  const name = encodeURIComponent(answer.fileName)
  return new Response(Buffer.from(answer.body), {
    headers: {
      'content-type': answer.type,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'cache-control': 'private, no-cache',
    },
  })
}
