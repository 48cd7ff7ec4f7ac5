import { bodiesAgree, receiversMeet } from './bodies-agree.ts'
import { handedDown, handOverPath } from './handed-down.ts'
import type { MatchableAssignment } from './matchable-assignment.ts'
import { type PreparedTitle, wordForWord } from './prepared-title.ts'
import type { Similarity } from './similarity.ts'

/** Why two assignments are taken for one, or not: in Swedish like the documents, and in English. */
export interface Reason {
  message: string
  english: string
}

/** What speaks for a match (a factor above 1) or against it, besides the words. */
export interface Sign {
  factor: number
  reason: Reason | null
}

const silent: Sign = { factor: 1, reason: null }

function sign(factor: number, message: string, english: string): Sign {
  return { factor, reason: { message, english } }
}

/** The same year, or how many lie between: the further apart, the less likely one. */
export function yearSign(a: MatchableAssignment, b: MatchableAssignment): Sign {
  if (a.year === null || b.year === null) return { factor: 0.97, reason: null }
  if (a.year === b.year) return sign(1, `samma år: ${a.year}`, `same year: ${a.year}`)
  const [first, last] = [Math.min(a.year, b.year), Math.max(a.year, b.year)]
  const apart = last - first
  return sign(
    Math.max(0.6, 1.07 - 0.09 * apart),
    `${apart === 1 ? 'året efter' : `${apart} år senare`}: ${first} och ${last}`,
    `${apart === 1 ? 'the year after' : `${apart} years later`}: ${first} and ${last}`,
  )
}

/** The same giver and receivers, or one that hands over to the other. */
export function bodySign(a: MatchableAssignment, b: MatchableAssignment): Sign {
  if (handedDown(a, b)) {
    const path = handOverPath(a, b)
    return sign(0.95, `förs vidare nedåt: ${path.join(' till ')}`, `handed down: ${path.join(' to ')}`)
  }
  const giversDiffer = a.from !== null && b.from !== null && !bodiesAgree(a.from, b.from)
  if (!receiversMeet(a.to, b.to))
    return sign(
      (giversDiffer ? 0.75 : 1) * (sameYear(a, b) ? 0.6 : 0.8),
      'olika mottagare',
      'different receivers',
    )
  if (giversDiffer) return sign(0.7, 'olika uppdragsgivare', 'different givers')
  if (a.from === null || b.from === null) return silent
  const giver = longest([a.from, b.from])
  return sign(1.04, `samma uppdragsgivare: ${giver}`, `same giver: ${giver}`)
}

/** Over the years a matter may move to another body; within one, two bodies have two assignments. */
function sameYear(a: MatchableAssignment, b: MatchableAssignment): boolean {
  return a.year === null || b.year === null || a.year === b.year
}

function longest(names: string[]): string {
  return names.reduce((one, other) => (other.length > one.length ? other : one))
}

/** Within one year the number in the giver's list says which assignment it is; another body numbers its own. */
export function numberSign(a: MatchableAssignment, b: MatchableAssignment): Sign {
  if (a.number === null || b.number === null || a.year === null || a.year !== b.year) return silent
  if (a.from !== null && b.from !== null && !bodiesAgree(a.from, b.from)) return silent
  if (a.number === b.number) return sign(1.1, `samma nummer: ${a.number}`, `same number: ${a.number}`)
  return sign(
    0.75,
    `olika nummer: ${a.number} och ${b.number}`,
    `different numbers: ${a.number} and ${b.number}`,
  )
}

/** The figures within the titles. */
export function figureSign({ figures }: Similarity): Sign {
  const shared = figures.shared.join(', ')
  if (shared) return sign(1.05, `samma siffra: ${shared}`, `same figure: ${shared}`)
  const [differing] = figures.differing
  if (!differing) return silent
  const [one, other] = differing
  return sign(
    0.93,
    `siffran skiljer sig: ${one} mot ${other} (kan vara en andel)`,
    `the figure differs: ${one} against ${other} (may be a share)`,
  )
}

/** The one is to grow, the other to shrink. */
export function directionSign({ opposed }: Similarity): Sign {
  return opposed ? sign(0.2, 'motsatt riktning', 'opposite direction') : silent
}

/** What the titles share, as they write it; null when that is nothing. */
export function wordReason(alike: Similarity, a: PreparedTitle, b: PreparedTitle): Reason | null {
  if (wordForWord(a, b)) return { message: 'samma ordalydelse', english: 'same wording' }
  const telling = [...alike.shared].sort((x, y) => y.likeness * y.weight - x.likeness * x.weight).slice(0, 4)
  const words = telling.map(({ one, other }) => (one === other ? one : `${one} ~ ${other}`)).join(', ')
  return words ? { message: `samma ord: ${words}`, english: `same words: ${words}` } : null
}

/** What the titles speak of, where shared words hide that it is different. */
export function apartSign({ apart }: Similarity): Sign {
  if (apart === 'setting') return sign(0.55, 'bara sammanhanget är gemensamt', 'only the setting is shared')
  if (apart === 'contrast') return sign(0.5, 'gäller olika slag', 'of different kinds')
  if (apart === 'occasion')
    return sign(
      0.45,
      'en sammankomst om saken, inte saken själv',
      'a gathering about the matter, not the matter',
    )
  if (apart === 'filler') return sign(0.2, 'samma ord om något annat', 'the same words about something else')
  if (apart === 'concern') return sign(0.45, 'gäller olika saker', 'about different things')
  return apart === 'place' ? sign(0.25, 'olika platser', 'different places') : silent
}

/** Below this the one word is near the other, not the same. */
const sameWord = 0.85

/** A single word that is only near, for other receivers, is no sign at all. */
export function slightSign(a: MatchableAssignment, b: MatchableAssignment, { topics }: Similarity): Sign {
  const tells = topics.length > 1 || topics.some(({ likeness }) => likeness >= sameWord)
  if (tells || receiversMeet(a.to, b.to) || handedDown(a, b)) return silent
  return sign(0.6, 'bara ett närliggande ord', 'only one word, and that not the same')
}
