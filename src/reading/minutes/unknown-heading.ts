import { isDangling } from './heading-block.ts'
import { beginsLeadIn } from './lead-in.ts'
import type { Row } from './rows.ts'
import { readSectionHeading } from './section-heading.ts'

const longest = 60
/** Words that tell what is done: with one of them a short line is a clause and no heading. */
const verb =
  /\s(?:\p{Ll}+(?:as|ades|ats)|är|ska|skall|har|får|bör|kan|blir|ges|sker|går|beslutar|uppdrar)(?!\p{L})/u

/**
 * Whether a row is a heading by its place though no list of wordings holds it ("Yttrande till styrelsen",
 * "Tidplan"): short and without a stop, apart from the finished sentence above it, with running text beneath.
 */
export function isUnknownHeading(row: Row, before: Row | undefined, next: Row | undefined): boolean {
  if (!before || !next || row.marker !== null || next.marker !== null) return false
  if (row.text.length > longest || row.text.split(' ').length > 7) return false
  const apart = row.break === 'blank' || (row.bold === true && before.bold !== true)
  if (!apart || !/[.!?]$/u.test(before.text)) return false
  return readsAsHeading(row.text) && opensProse(next)
}

function readsAsHeading(text: string): boolean {
  if (!/^\p{Lu}\p{L}+/u.test(text) || /[.:;,!?)\d]$/u.test(text) || isDangling(text)) return false
  return !verb.test(text) && !beginsLeadIn(text)
}

/** A sentence that is no clause of a list and no heading. */
function opensProse(row: Row): boolean {
  return /^\p{Lu}\S*\s\p{L}/u.test(row.text) && !beginsLeadIn(row.text) && readSectionHeading(row) === null
}
