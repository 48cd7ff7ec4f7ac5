import { namesTopic } from './common-words.ts'
import { contrasts } from './contrasts.ts'
import { isOccasion } from './occasions.ts'
import { isOtherFiller } from './other-filler.ts'
import type { PreparedTitle } from './prepared-title.ts'
import type { SharedWord } from './shared-words.ts'

/**
 * How two titles that share words may still speak of different things: they share only the setting ("… inom
 * hemtjänsten"), or the subject but of different concerns ("en konferens om skog", "… om besöksnäring") or places.
 */
export type Apart = 'filler' | 'setting' | 'concern' | 'place' | 'contrast' | 'occasion'

/** Less of the subject's weight than this in common, and the subject is another. */
const enoughOfSubject = 0.3

/** What sets two titles apart; `shared` and `back` are the words each finds in the other. */
export function whatSetsApart(
  one: PreparedTitle,
  other: PreparedTitle,
  shared: readonly SharedWord[],
  back: readonly SharedWord[],
): Apart | null {
  if (isOtherFiller(one.words, other.words)) return 'filler'
  const subject = Math.max(sharedOf(one, 'subject', shared) ?? 1, sharedOf(other, 'subject', back) ?? 1)
  if (subject < enoughOfSubject) return 'setting'
  const [concern, concernBack] = [sharedOf(one, 'concern', shared), sharedOf(other, 'concern', back)]
  if (concern !== null && concernBack !== null && Math.max(concern, concernBack) < enoughOfSubject)
    return 'concern'
  if (isOccasion(one.words) !== isOccasion(other.words)) return 'occasion'
  if (contrasts(one.kinds, other.kinds)) return 'contrast'
  return placesDiffer(one, other) ? 'place' : null
}

/** How much of the words in this role the other title says; null when the title has no topic in that role. */
function sharedOf(
  title: PreparedTitle,
  role: 'subject' | 'concern',
  shared: readonly SharedWord[],
): number | null {
  const words = title.words.filter((word) => word.role === role && namesTopic(word.stem))
  const weight = words.reduce((sum, word) => sum + word.weight, 0)
  if (weight === 0) return null
  const found = shared.filter(({ word }) => word.role === role && namesTopic(word.stem))
  return found.reduce((sum, { likeness, weight: own }) => sum + likeness * own, 0) / weight
}

function placesDiffer(one: PreparedTitle, other: PreparedTitle): boolean {
  const names = (title: PreparedTitle) => title.words.filter(({ name }) => name).map(({ stem }) => stem)
  const [some, others] = [names(one), names(other)]
  return some.length > 0 && others.length > 0 && !some.some((name) => others.includes(name))
}
