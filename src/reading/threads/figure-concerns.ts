import { corpusOf } from './corpus.ts'
import { likenessOf } from './likeness.ts'
import type { MatchableAssignment } from './matchable-assignment.ts'
import { type PreparedTitle, prepare } from './prepared-title.ts'

export interface FigureTexts {
  label: string
  of: string | null
}

const noCorpus = corpusOf([])

/**
 * How surely a figure measures what an assignment asks for, 0–1: by the words of its label, its heading (`of`)
 * and of the assignment's title and target. What the figure is a share *of* counts little: "resekostnadernas
 * andel av personalkostnaderna" is about the first.
 */
export function figureConcerns(figure: FigureTexts, assignment: MatchableAssignment): number {
  const { subject, base } = partsOf(figure)
  const title = prepare(assignment.title, noCorpus)
  const target = prepare(assignment.target ?? '', noCorpus)
  const direct = Math.max(coverage(subject, title), coverage(subject, target))
  const asked = Math.max(coverage(title, subject), coverage(target, subject))
  const byBase = 0.25 * Math.max(coverage(base, title), coverage(base, target))
  const score = direct * (0.75 + 0.25 * asked)
  return Math.round(100 * Math.min(1, Math.max(score, byBase))) / 100
}

/** What is measured, and the whole it is a share of. */
function partsOf(figure: FigureTexts): { subject: PreparedTitle; base: PreparedTitle } {
  const text = [figure.label, figure.of ?? ''].join(' ')
  const share = /^(.*?)(?<!\p{L})(?:andel|procent|del|kvot)\s+av\s+(.*)$/iu.exec(figure.label)
  const subject = share?.[1]?.trim() ? `${share[1]} ${figure.of ?? ''}` : text
  return { subject: prepare(subject, noCorpus), base: prepare(share?.[2] ?? '', noCorpus) }
}

/** How much of what `one` says is found in `other`, by weight. */
function coverage(one: PreparedTitle, other: PreparedTitle): number {
  if (one.weight === 0) return 0
  const covered = one.words.reduce((sum, word) => {
    const best = Math.max(0, ...other.words.map((candidate) => likenessOf(word, candidate)))
    return sum + best * word.weight
  }, 0)
  return covered / one.weight
}
