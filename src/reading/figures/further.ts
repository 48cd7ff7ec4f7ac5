import type { NumberMention } from '../words/numbers.ts'
import { clauseAfter, onlyPeriod, type StatedFigure, statedFigure } from './stated-figure.ts'
import { unitKind } from './units.ts'

/** A later number of a sentence, with the words that join it to the figure before it. */
export interface Further {
  sentence: string
  before: StatedFigure
  number: NumberMention
  /** From the end of the number before to this one, and from this one to the next. */
  joint: string
  after: string
}

/** Of the same unit; what is counted need not be named twice ("642 klagomål, varav 187 …"). */
export function sameKind({ before, number }: Further): boolean {
  const [kind, kindBefore] = [unitKind(number.unit), unitKind(before.number.unit)]
  return kind === kindBefore || (kind === null && kindBefore === 'other')
}

/** A figure of the words around it; its time is what its own clause says. */
export function tied({ sentence, number, joint, after }: Further, label: string, role: StatedFigure['role']) {
  const at = sentence.indexOf(label, number.start - joint.length)
  return {
    ...statedFigure(sentence, label, number, role),
    asOf: onlyPeriod(joint + clauseAfter(after)),
    start: at < 0 || at > number.start ? number.start : at,
    end: at > number.start && at < number.end + after.length ? at + label.length : number.end,
  }
}
