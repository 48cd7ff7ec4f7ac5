import { goesOn } from '../line-joins.ts'
import { continuesSentence, endsSentence, foldRows, type Setting } from './entries.ts'
import type { Row } from './rows.ts'
import { sentencesOf } from './sentences.ts'

/**
 * The material that a paragraph lists. Where bullets are used they alone tell where each begins, so that titles
 * broken over lines, blank lines and pages stay whole; without bullets each line that does not run on is one.
 */
export function readAttachments(rows: readonly Row[], setting: Setting): string[] {
  const bulleted = rows.filter((row) => row.marker !== null).length
  const texts =
    bulleted > 0
      ? groupByMarker(rows).map((group) => foldRows(group, group[0]?.marker ?? null).text)
      : groupByLine(rows, setting).flatMap((group) => sentencesOf(foldRows(group).text).flatMap(inOneLine))
  return texts.filter((text) => text !== '' && !isNone(text))
}

function groupByMarker(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    const current = groups.at(-1)
    if (current && row.marker === null) current.push(row)
    else groups.push([row])
  }
  return groups
}

/** A line that had room for the next word, or that ends a sentence, ends an entry. */
function groupByLine(rows: readonly Row[], setting: Setting): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    const current = groups.at(-1)
    const before = current?.at(-1)
    if (current && before && runsOn(row, before, setting)) current.push(row)
    else groups.push([row])
  }
  return groups
}

function runsOn(row: Row, before: Row, { fullWidth, habits }: Setting): boolean {
  if (row.break !== 'none') return continuesSentence(row, before)
  if (/^\p{Lu}/u.test(row.text) && (endsSentence(before.text) || endsEntry.test(before.text))) return false
  return goesOn(before.line, row.line, fullWidth, habits)
}

/** A document is named with its date, number or paragraph last: another begins after it. */
const endsEntry =
  /(?:\d{4}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,9}\s\d{4}|§§?\s?\d+(?:[-–]\d+)?(?:\/\d+)?|bilaga\s\d+|\d+\s?[-/:]\s?\d{4})[)]?[,;]?$/iu

/** "Skrivelse 2024-08-29, Statistik 2023": after a date and a comma a capital begins another. */
function inOneLine(text: string): string[] {
  const parts: string[] = []
  for (const piece of text.split(/,\s+(?=\p{Lu}\p{Ll})/u)) {
    const before = parts.at(-1)
    if (before !== undefined && !endsEntry.test(before)) parts[parts.length - 1] = `${before}, ${piece}`
    else parts.push(piece)
  }
  return parts
}

function isNone(text: string): boolean {
  return /^[-–—]?$|^(?:Inga|Saknas)\.?$/iu.test(text)
}
