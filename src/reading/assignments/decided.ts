import type { ExtractedAssignment } from '../extraction.ts'
import { spanWithin } from '../prose.ts'
import { findBodies } from '../words/bodies.ts'
import { findDates } from '../words/dates.ts'
import { type Names, nameOf } from './names.ts'
import type { Region } from './region.ts'

const decision =
  /(?<!\p{L})(?:beslutade|beslöt|antog|fastställde|har\s+(?:beslutat|antagit|fastställt))(?!\p{L})/iu

/**
 * The decision that a region's text refers to: "… antog den 3 juni 2021 en plan". By whom, when,
 * and the sentence it stands in; the deciding minutes may not be held. Null when no such sentence has a date.
 */
export function decidedIn(region: Region, names: Names): NonNullable<ExtractedAssignment['decided']> | null {
  for (const { passage } of region.entries) {
    for (const { text, at } of sentencesWithPlace(passage.text)) {
      const verb = decision.exec(text)
      const date = verb && findDates(text).find((mention) => mention.iso !== null)
      const by = verb && findBodies(text.slice(0, verb.index)).at(-1)
      if (!date || !by || Math.abs(date.start - verb.index) > 60) continue
      const span = spanWithin(region.layout, passage, at, at + text.length)
      return { by: nameOf(by.name, names, region.text), date: date.iso, span }
    }
  }
  return null
}

const givesAssignments =
  /(?<!\p{L})(?:ge|ger|gett|uppdra|uppdrar|fastställ\p{L}*|besluta\p{L}*|anta|antar|rikta|riktar)(?!\p{L}).*uppdrag/iu

/**
 * The decision of the minutes at hand, where the body itself gives the assignments that its paragraph holds:
 * "att ge nämnderna de uppdrag som framgår av tabell 2". A council that decides on a plan gives those in it.
 */
export function decidedHere(
  region: Region,
  own: string | null,
  date: string | null,
): NonNullable<ExtractedAssignment['decided']> | null {
  const decisions = region.decisions.filter((clause) => clause.kind === 'own')
  const council = /fullmäktige$/iu.test(own ?? '')
  const clause =
    decisions.find(({ text }) => givesAssignments.test(text)) ?? (council ? decisions[0] : undefined)
  return own && clause?.span ? { by: own, date, span: clause.span } : null
}

/** The year a plan that was decided begins: "plan och budget 2021–2023" → 2021. */
export function planYearIn(text: string): number | null {
  const match = /(?:plan|budget)(?:en)?\s+(?:för\s+)?(?:år(?:en)?\s+)?((?:19|20)\d\d)(?!\d)/iu.exec(text)
  return match?.[1] ? Number(match[1]) : null
}

interface PlacedSentence {
  text: string
  at: number
}

/** The sentences of a passage with where each begins. */
export function sentencesWithPlace(text: string): PlacedSentence[] {
  const sentences: PlacedSentence[] = []
  let at = 0
  for (const match of [...text.matchAll(/(?<=[.!?])\s+(?=\p{Lu})/gu), { index: text.length, 0: '' }]) {
    sentences.push({ text: text.slice(at, match.index), at })
    at = match.index + match[0].length
  }
  return sentences.filter((sentence) => sentence.text !== '')
}
