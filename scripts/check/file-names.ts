import type { House } from './house.ts'
import { type Breach, count, type Outcome } from './outcome.ts'

const atticWords = new Set(['util', 'utils', 'misc', 'helper', 'helpers'])
const atticNames = new Set(['common', 'shared', 'stuff', 'lib'])

/** Fails on files whose name says nothing of what they hold, and on files that only hand on others. */
export function checkFileNames(house: House): Outcome {
  const paths = house.paths.filter((path) => /\.(ts|tsx|mjs)$/.test(path))
  return { saw: `${count(paths.length, 'code file')} named`, breaches: paths.flatMap(badName) }
}

function badName(path: string): Breach[] {
  const parts = path.replace(/\.(ts|tsx|mjs)$/, '').split('/')
  const attic = parts.find(isAttic)
  if (attic !== undefined) {
    return [{ file: path, reason: `“${attic}” becomes an attic: name the file after what it holds` }]
  }
  return parts.at(-1) === 'index'
    ? [{ file: path, reason: 'an index file hides where things live: import the file itself' }]
    : []
}

function isAttic(part: string): boolean {
  return atticNames.has(part) || part.split(/[-_.]/).some((word) => atticWords.has(word.toLowerCase()))
}
