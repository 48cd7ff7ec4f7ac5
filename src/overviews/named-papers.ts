import { findBodies, resolveBody } from '../reading/words/bodies.ts'
import { firstDate } from '../reading/words/dates.ts'

/** Minutes that a paper refers to: a body in its base form and a day. */
export interface NamedMinutes {
  bodyName: string
  date: string
}

/**
 * The minutes that the name of a paper refers to ("Xnämndens protokoll den 5 november 2024, § 148"), the body in the
 * full form of one of the known; null for any other paper.
 */
export function namedMinutes(paper: string, known: readonly string[]): NamedMinutes | null {
  const date = firstDate(paper)
  const [body] = findBodies(paper)
  if (!/protokoll/iu.test(paper) || !date || !body) return null
  return { bodyName: resolveBody(body.name, known), date }
}

/** Words before the name that say what the paper is, or in which order it lies, and not what it is about. */
const leadingKind = /^(?:bilaga|bil\.?|handling|underlag|tjänsteskrivelse|skrivelse)\s*\d*\s*[-–—:,.]?\s+/iu

/**
 * What a paper's name and its title have in common: their words, without what says the paper's kind and place in
 * the pile. Null for a single word ("Yttrande"), which names a kind and no paper.
 */
export function paperKey(name: string): string | null {
  const bare = name.replace(/\.\p{L}{3,4}$/u, '').replace(leadingKind, '')
  const words = bare.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return words.length > 1 ? words.join(' ') : null
}
