import { codeOf } from './markdown.ts'
import { type Breach, count, type Outcome } from './outcome.ts'

/** A registered route: its method and its path with `:parameters`. */
export type Route = { method: string; path: string }

const documented = 'docs/addresses.md'

/**
 * Fails on a registered address that `docs/addresses.md` does not have. Addresses are for ever, so none may come
 * to be by accident. `/en/…` mirrors the Swedish address and needs no line of its own.
 */
export function checkAddresses(routes: Route[], markdown: string): Outcome {
  const known = new Set(codeOf(markdown).map(({ text }) => shapeOf(text.replace(/^[A-Z]+ /, ''))))
  const served = [...new Set(routes.filter(({ path }) => !path.includes('*')).map(({ path }) => path))]
  return {
    saw: `${count(served.length, 'address', 'addresses')} served, ${known.size} documented`,
    breaches: [
      ...(served.length === 0 ? [{ file: documented, reason: 'not one route was seen' }] : []),
      ...served.filter((path) => !known.has(shapeOf(path))).map(undocumented),
    ],
  }
}

function undocumented(path: string): Breach {
  return { file: documented, reason: `does not say what ${path} is` }
}

/** The shape of an address: without the language, each parameter as `{}`. */
export function shapeOf(path: string): string {
  const swedish = path.replace(/^\/en(?=\/|$)/, '')
  const shape = swedish.replace(/:\w+(\{[^}]*\})?|\{[^}]*\}/g, '{}').replace(/\/$/, '')
  return shape === '' ? '/' : shape
}
