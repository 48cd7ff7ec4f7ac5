import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { House } from './house.ts'
import { codeOf } from './markdown.ts'
import { type Breach, count, type Outcome } from './outcome.ts'

/** A registered route: its method and its path with `:parameters`. */
export type Route = { method: string; path: string }

const documented = 'docs/addresses.md'
// Served before any room is asked.
const ofTheMachine = ['/healthz']

/**
 * Fails on an address that is served but not written down, and on one that is written down but not served.
 * Addresses are for ever, so none may come to be, or go, by accident. `/en/…` mirrors the Swedish address.
 */
export async function checkAddresses(house: House, served: () => Promise<Route[]>): Promise<Outcome> {
  const markdown = readFileSync(join(house.root, documented), 'utf8')
  try {
    return compareAddresses(await served(), markdown)
  } catch (error) {
    const reason = `the routes cannot be listed: ${error instanceof Error ? error.message : String(error)}`
    return { saw: 'no route', breaches: [{ file: 'src/house.ts', reason }] }
  }
}

/** Compares the routes that are served with the page that promises them. */
export function compareAddresses(routes: Route[], markdown: string): Outcome {
  const known = new Set(codeOf(markdown).map(({ text }) => shapeOf(text)))
  const served = [...new Set(routes.map(({ path }) => path))]
  const shapes = new Set(served.map(shapeOf))
  const promised = promises(markdown).filter((path) => !ofTheMachine.includes(path))
  return {
    saw: `${count(served.length, 'address', 'addresses')} served, ${promised.length} promised`,
    breaches: [
      ...(served.length === 0 ? [breach('not one route was seen')] : []),
      ...served
        .filter((path) => !known.has(shapeOf(path)))
        .map((path) => breach(`does not say what ${path} is`)),
      ...promised
        .filter((path) => !shapes.has(shapeOf(path)))
        .map((path) => breach(`promises ${path}, which is not served`)),
    ],
  }
}

function breach(reason: string): Breach {
  return { file: documented, reason }
}

// The first column of a table promises; an example in running text does not.
function promises(markdown: string): string[] {
  return [...markdown.matchAll(/^\| `(\/[^`]*)` \|/gm)].map((row) => row[1] ?? '')
}

/** The shape of an address: without the language, each part that varies as `{}`. */
export function shapeOf(path: string): string {
  const swedish = path.replace(/^\/en(?=\/|$)/, '')
  const shape = swedish
    .replace(/:\w+(\{[^}]*\})?|\{[^}]*\}/g, '{}')
    .replace(/\{\}(-\{\})+/g, '{}')
    .replace(/\/$/, '')
  return shape === '' ? '/' : shape
}
