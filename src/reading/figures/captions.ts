import type { Passage } from '../prose.ts'
import { findDates } from '../words/dates.ts'
import { readInlineList, readLabelledValue, readLoneValue } from './labelled-value.ts'
import type { ValueGroup } from './value-groups.ts'

/** What a group of numbers is of, and as of when. */
export interface Caption {
  of: string
  asOf: string | null
}

/** Words that say what is measured: a passage that has one of them, or a date, can be a caption. */
const measures =
  /(?<!\p{L})(?:andel|antal|procent|fördelning|kostnad|intäkt|resultat|utfall|budget|genomsnitt|medel|väntande|väntetid|kö|köer|nettokostnad|anslag|ramar?|förändring|omfördelning|sjukfrånvaro|måluppfyllelse|prognos)/iu

/**
 * The caption of a group: right above it or right below it, or shared with the group beside it. A slide sets it
 * above or below; one that says as of when goes before one that does not.
 */
export function captionOf(
  passages: readonly Passage[],
  group: ValueGroup,
  groups: readonly ValueGroup[],
): Caption | null {
  const { first, last } = neighbourhood(group, groups)
  const around = [group.first - 1, group.last + 1, last + 1, first - 1]
  const captions = around.flatMap((index) => readCaption(passages[index]) ?? [])
  return captions.find((caption) => caption.asOf !== null) ?? captions[0] ?? null
}

/** A caption's text without its date, and the date; null when the passage is no caption. */
export function readCaption(passage: Passage | undefined): Caption | null {
  if (!passage || passage.text.length > 160 || /[.!?;]$/u.test(passage.text)) return null
  if (readLabelledValue(passage.text) ?? readInlineList(passage.text) ?? readLoneValue(passage.text))
    return null
  const [date] = findDates(passage.text).filter(({ period }) => period !== null)
  const words = date ? passage.text.slice(0, date.start) + passage.text.slice(date.end) : passage.text
  const of = words.replace(trailing, '').trim()
  const named = measures.test(of) || (date !== undefined && of.split(/\s/u).length >= 2)
  return named && of !== ''
    ? { of: of.replace(/^andel(?:en)?\sav\s/iu, ''), asOf: date?.period ?? null }
    : null
}

/** What a date leaves behind: "… 90 dagar, den", "… 90 dagar (". */
const trailing = /[\s,:(–-]*(?:(?<!\p{L})(?:den|per|i|under|år))?[\s,:()–-]*$/iu

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
