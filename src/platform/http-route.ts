import type { JSX } from 'preact'
import type { Language } from './http-address.ts'

/** May this viewer come in here? A refusal carries every reason as a code. */
export type RoutePermission<V> = (viewer: V) => { allowed: true } | { refused: true; reasons: string[] }

/** What a handler gets to know of a request. */
export interface HttpRequest<V> {
  language: Language
  /** The path without language prefix: what links to the same page in another language start from. */
  path: string
  query: URLSearchParams
  viewer: V
  /** A part of the path by its name in the route; asking for one that the route lacks is a programming error. */
  part(name: string): string
  /** The fields and files of a posted form. */
  form(): Promise<FormData>
}

/** What a handler answers with; the HTTP machinery turns it into bytes. */
export type Answer =
  | { kind: 'page'; status: number; page: JSX.Element; refreshSeconds?: number }
  | { kind: 'data'; value: unknown }
  | { kind: 'bytes'; body: Uint8Array; type: string; fileName: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'moved'; to: string }
  | { kind: 'notFound' }
  | { kind: 'refused'; reasons: string[] }

export interface Route<V> {
  method: 'GET' | 'POST'
  /** Swedish path words; parts as `:name`. The English address is the same after `/en`. */
  path: string
  /** The verb or view it calls: `assignments.thread`. */
  name: string
  permission: RoutePermission<V>
  handle(request: HttpRequest<V>): Answer | Promise<Answer>
}

/** A page, rendered on the server; 422 is for a form that has to be mended. */
export function page(element: JSX.Element, status: 200 | 422 = 200): Answer {
  return { kind: 'page', status, page: element }
}

/** A page that shows something under way, and that the browser asks for again by itself. */
export function pageUnderWay(element: JSX.Element, refreshSeconds: number): Answer {
  return { kind: 'page', status: 200, page: element, refreshSeconds }
}

/** The same facts as JSON. */
export function data(value: unknown): Answer {
  return { kind: 'data', value }
}

/** A file to save, never shown by the browser as part of this site. */
export function bytes(body: Uint8Array, type: string, fileName: string): Answer {
  return { kind: 'bytes', body, type, fileName }
}

/** After a successful post: on to a page that can be reloaded. The path is without language prefix. */
export function redirect(to: string): Answer {
  return { kind: 'redirect', to }
}

/** What stood at this address stands at another now. The path is without language prefix. */
export function moved(to: string): Answer {
  return { kind: 'moved', to }
}

/** Nothing stands at this address. */
export function notFound(): Answer {
  return { kind: 'notFound' }
}

/** A rule said no; each reason is a code that the pages have words for. */
export function refused(reasons: string[]): Answer {
  return { kind: 'refused', reasons }
}
