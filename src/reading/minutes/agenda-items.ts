import { readParagraphMark } from './paragraph-mark.ts'
import type { Heading } from './paragraph-sequence.ts'
import type { Row } from './rows.ts'

/** Fewer numbered lines than this are no list of matters. */
const fewest = 3

/**
 * The matters of an agenda that have bare numbers: the longest run n, n+1, n+2 … of lines that begin with their
 * number, or the word and its number, and go on with a title. Empty where there is no such run.
 */
export function findAgendaItems(rows: readonly Row[]): Heading[] {
  const marked = rows.flatMap((row, index): Heading[] => {
    const mark = readParagraphMark(row.text)
    // Behind a bare number its title must follow; "Ärende 3" may have it on the next line.
    const titled =
      mark !== null && (/^\p{L}/u.test(row.text) || /\p{L}{2}/u.test(row.text.slice(mark.length)))
    return mark && titled ? [{ row: index, mark, inferred: !mark.signed }] : []
  })
  let best: Heading[] = []
  marked.forEach((first, index) => {
    const run = runFrom(first, marked.slice(index + 1))
    if (run.length > best.length) best = run
  })
  return best.length >= fewest ? best : []
}

function runFrom(first: Heading, rest: readonly Heading[]): Heading[] {
  const run = [first]
  for (const next of rest) {
    if (next.mark.order === (run.at(-1)?.mark.order ?? 0) + 1) run.push(next)
  }
  return run
}
