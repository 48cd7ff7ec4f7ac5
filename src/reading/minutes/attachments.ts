import { goesOn } from '../line-joins.ts'
import { endsSentence, foldRows, type Setting } from './entries.ts'
import type { Row } from './rows.ts'

/**
 * The material that a paragraph lists. Where bullets are used they alone tell where each begins, so that titles
 * broken over lines, blank lines and pages stay whole; without bullets each line that does not run on is one.
 */
export function readAttachments(rows: readonly Row[], setting: Setting): string[] {
  const bulleted = rows.filter((row) => row.marker !== null).length
  const texts =
    bulleted > 0
      ? groupByMarker(rows).map((group) => foldRows(group, group[0]?.marker ?? null).text)
      : groupByLine(rows, setting).map((group) => foldRows(group).text)
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
    const ended = before && endsSentence(before.text) && /^\p{Lu}/u.test(row.text)
    const goes =
      before &&
      row.break === 'none' &&
      !ended &&
      goesOn(before.line, row.line, setting.fullWidth, setting.habits)
    if (current && goes) current.push(row)
    else groups.push([row])
  }
  return groups
}

function isNone(text: string): boolean {
  return /^[-–—]?$|^(?:Inga|Saknas)\.?$/iu.test(text)
}
