import type { DocumentKind } from './document.ts'

/** From where to where in a document's text, in UTF-16 code units. */
export interface PassageSpan {
  start: number
  end: number
}

/** The span that an address names ("120-180"); null when it names none, or an empty one. */
export function spanOfWord(word: string): PassageSpan | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(word) ?? []
  if (start === undefined || end === undefined || Number(end) <= Number(start)) return null
  return { start: Number(start), end: Number(end) }
}

/**
 * The part of a span that lies within the text, never half a character; null when none of it does. A link to more
 * than there is still leads to the words it begins with.
 */
export function spanWithin(text: string, { start, end }: PassageSpan): PassageSpan | null {
  if (start >= text.length) return null
  const last = Math.min(end, text.length)
  return {
    start: isSecondHalf(text, start) ? start - 1 : start,
    end: isSecondHalf(text, last) ? last + 1 : last,
  }
}

/** A character outside the basic plane is two code units. */
function isSecondHalf(text: string, at: number): boolean {
  return /^[\udc00-\udfff]$/.test(text.charAt(at)) && /^[\ud800-\udbff]$/.test(text.charAt(at - 1))
}

/** A place in a document that something else rests on: a paragraph, or what stands on one page. */
export interface UsedPlace extends PassageSpan {
  paragraph: string | null
  page: number | null
  /** How many passages it holds. */
  passages: number
}

/** The places as a table of contents shows them; one place alone is no contents. */
export function contentsOf(places: readonly UsedPlace[], kind: DocumentKind): UsedPlace[] {
  const told = places.filter(
    (place) => place.paragraph !== null || (kind !== 'minutes' && place.page !== null),
  )
  return told.length > 1 ? told : []
}
