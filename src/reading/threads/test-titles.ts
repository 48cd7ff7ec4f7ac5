import { kindsNamed } from './contrasts.ts'
import { corpusOf } from './corpus.ts'
import { partsIn } from './likeness.ts'
import type { MatchableAssignment } from './matchable-assignment.ts'
import { type PreparedTitle, prepare } from './prepared-title.ts'
import type { TitleFigure, TitleWord } from './title-words.ts'

export type Weighed = PreparedTitle['words'][number]

/** A word as a title has it: a subject without parts that weighs one, unless told otherwise. */
export function wordOf(stem: string, more: Partial<Weighed> = {}): Weighed {
  return {
    stem,
    surface: stem,
    parts: null,
    role: 'subject',
    name: false,
    opposite: false,
    after: null,
    themes: [],
    weight: 1,
    ...more,
  }
}

/** A title made of such words, given as stems or whole. */
export function titleOf(given: readonly (string | Weighed)[], figures: TitleFigure[] = []): PreparedTitle {
  const words = given.map((word) => (typeof word === 'string' ? wordOf(word) : word))
  return {
    plain: words.map(({ surface }) => surface).join(' '),
    words,
    stems: partsIn(words),
    figures,
    kinds: kindsNamed(words),
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
  }
}

/** A title prepared with no others to compare its words with. */
export function alone(title: string): PreparedTitle {
  return prepare(title, corpusOf([]))
}

/** A compound in its two parts. */
export function compoundOf(modifier: string, head: string, more: Partial<TitleWord> = {}): Weighed {
  return wordOf(`${modifier}${head}`, { parts: { modifier, head }, ...more })
}

/** An assignment of which nothing is known but its title, unless told otherwise. */
export function assignmentOf(title: string, more: Partial<MatchableAssignment> = {}): MatchableAssignment {
  return { title, from: null, to: [], year: null, number: null, target: null, ...more }
}
