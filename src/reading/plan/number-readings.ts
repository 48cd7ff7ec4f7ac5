import { parseSwedishNumber, splitNumberRun } from '../words/numbers.ts'

/** One way to read a run of digit groups: the numbers as written. */
export type Reading = string[]

export type RunReading = { kind: 'read'; numbers: Reading } | { kind: 'ambiguous'; readings: Reading[] }

/** Two values of one indicator in one table are seldom further apart than this. */
const strange = 1000
/** A pair this far apart is taken for one number with a blank between its thousands ("4 500"). */
const ratherOne = 20

/**
 * Reads a run of digit groups as at most `columns` numbers. Ambiguous when the grammar of thousands allows
 * several ways, or only one that no two years of one indicator would show; then every reading is given.
 */
export function readNumberRun(run: string, columns: number): RunReading {
  const whole = grammatical(run, 1)
  const pairs = columns > 1 ? grammatical(run, 2) : []
  const more = columns > 2 ? grammatical(run, columns) : []
  if (more[0] && more.length === 1 && !isStrange(more[0])) return { kind: 'read', numbers: more[0] }
  const likelyPairs = whole.length > 0 ? pairs.filter((pair) => apart(pair) < ratherOne) : pairs
  const readings = [...likelyPairs, ...more, ...whole]
  const [only] = readings
  if (only && readings.length === 1 && !isStrange(only)) return { kind: 'read', numbers: only }
  return { kind: 'ambiguous', readings: [...pairs, ...more, ...whole, ...withMovedBlank(run, columns)] }
}

/** A number does not begin with noughts: "18 000" is no pair. */
function grammatical(run: string, count: number): Reading[] {
  return splitNumberRun(run, count).filter((reading) =>
    reading.every((number) => !/^[+\-−±]?0\d/u.test(number)),
  )
}

function isStrange(numbers: Reading): boolean {
  return numbers.length > 1 && apart(numbers) >= strange
}

/** How many times the smallest goes into the largest; values of nought or less tell nothing. */
function apart(numbers: Reading): number {
  const values = numbers.map((number) => Math.abs(parseSwedishNumber(number.replace('%', '')) ?? 0))
  const smallest = Math.min(...values)
  return smallest > 0 ? Math.max(...values) / smallest : 1
}

/** Readings with one blank in the wrong place ("212 44" for "21 244"), where the two numbers come near each other. */
function withMovedBlank(run: string, columns: number): Reading[] {
  const groups = run.trim().split(/\s+/u)
  if (columns < 2 || !groups.every((group) => /^\d+$/u.test(group))) return []
  const readings: Reading[] = []
  for (let cut = 1; cut < groups.length; cut++) {
    const parts = [groups.slice(0, cut), groups.slice(cut)]
    const spelled = parts.map((part) => inThousands(part.join('')))
    const moved = parts.filter((part, at) => part.join(' ') !== spelled[at]).length
    if (moved === 1 && parts.every(beginsWithDigit) && apart(spelled) < ratherOne) readings.push(spelled)
  }
  return readings
}

function beginsWithDigit([first = '']: string[]): boolean {
  return first === '0' || !first.startsWith('0')
}

function inThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ' ')
}
