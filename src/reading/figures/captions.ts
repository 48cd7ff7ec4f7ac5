import type { Passage } from '../prose.ts'
import { findDates } from '../words/dates.ts'
import { readInlineList, readLabelledValue } from './labelled-value.ts'
import type { ValueGroup } from './value-groups.ts'

/** What a group of numbers is of, and as of when. */
export interface Caption {
  of: string
  asOf: string | null
}

/** Words that say what is measured: a passage that begins with one of them can be a caption. */
const measures =
  /^(?:andel|antal|procent|fördelning|kostnad|intäkt|resultat|utfall|budget|genomsnitt|medel|väntetid|köer?|nettokostnad|anslag|ramar?|förändring|omfördelning|sjukfrånvaro|måluppfyllelse|prognos)/iu

/**
 * The caption of a group: right above it or right below it, or shared with the group beside it. A slide sets it
 * above or below; the one that says what is measured, or as of when, is it.
 */
export function captionOf(
  passages: readonly Passage[],
  group: ValueGroup,
  groups: readonly ValueGroup[],
): Caption | null {
  const { first, last } = neighbourhood(group, groups)
  const below = passages[last + 1]
  const above = passages[first - 1]
  const between = passages[group.first - 1]
  const beside = passages[group.last + 1]
  return (
    [between, beside, below, above]
      .map((passage) => readCaption(passage))
      .find((caption) => caption !== null) ?? null
  )
}

/** A caption's text without its date, and the date; null when the passage is no caption. */
function readCaption(passage: Passage | undefined): Caption | null {
  if (!passage || passage.text.length > 160 || /[.!?;]$/u.test(passage.text)) return null
  if (readLabelledValue(passage.text) ?? readInlineList(passage.text)) return null
  const dates = findDates(passage.text).filter((date) => date.period !== null)
  if (!measures.test(passage.text)) return null
  const [date] = dates
  const of = (date ? passage.text.slice(0, date.start) + passage.text.slice(date.end) : passage.text)
    .replace(/[\s,:(–-]*(?:(?<!\p{L})(?:den|per|i|under|år))?[\s,:()–-]*$/iu, '')
    .trim()
  return of === '' ? null : { of, asOf: date?.period ?? null }
}

/** Groups with a caption between them, or nothing at all, stand under that one caption. */
function neighbourhood(group: ValueGroup, groups: readonly ValueGroup[]): { first: number; last: number } {
  const index = groups.indexOf(group)
  const before = groups[index - 1]
  const after = groups[index + 1]
  return {
    first: before && before.last === group.first - 1 ? before.first : group.first,
    last: after && after.first === group.last + 1 ? after.last : group.last,
  }
}
