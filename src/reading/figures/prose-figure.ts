import { findNumbers, type NumberMention } from '../words/numbers.ts'
import { appositions } from './appositions.ts'
import { readCounts } from './counts.ts'
import { tidyLabel } from './figure-label.ts'
import { furtherFigures } from './further-figures.ts'
import { measuredNumbers, undatedNumbers } from './measured-numbers.ts'
import {
  changedForm,
  comparing,
  decidedForm,
  estimatedForms,
  shareFirst,
  shownForms,
  statedForms,
  targetForms,
} from './sentence-forms.ts'
import { shareOfGroup } from './share-figures.ts'
import { type StatedFigure, statedFigure } from './stated-figure.ts'
import { groupAfter } from './tied-figures.ts'
import { isMoney, unitKind } from './units.ts'
import { amountOfKind, changedBy, costs, includedIn } from './verb-figures.ts'

/** A sentence cut at its first number, as every rule sees it. */
interface Stating {
  sentence: string
  before: string
  number: NumberMention
  after: string
  /** There is only this one number. */
  single: boolean
}

/** What is named in the words, not measured: a forecast, a budget, a frame. */
const planned = /prognos|(?<!mot\s)budget|(?<!\p{L})ram(?:en)?(?!\p{L})|investering/iu

type Rule = (stating: Stating) => StatedFigure | null

/** What other units than money and percent are told by. */
const plainRules: Rule[] = [target, estimated, told]
const rules: Rule[] = [
  target,
  shown,
  estimated,
  ({ sentence, number }) => shareOfGroup(sentence, number),
  told,
  decided,
  shareBeforeThing,
  ...[changedBy, costs, amountOfKind, includedIn].map(
    (rule) =>
      ({ sentence, number }: Stating) =>
        rule(sentence, number),
  ),
]

/** The figures that one sentence states. Few do: a number is left out when its thing is not said clearly. */
export function readStatedFigures(sentence: string): StatedFigure[] {
  if (sentence.length > 600) return []
  const count = counted(sentence)
  if (count) return [count, ...furtherFigures(sentence, count, undatedNumbers(sentence))]
  const counts = readCounts(sentence)
  const [one, second] = counts
  if (one && !second) return [one, ...furtherFigures(sentence, one, undatedNumbers(sentence))]
  if (one) return counts
  const change = changedForm.exec(sentence)
  if (change) return changed(sentence, change)
  const numbers = findNumbers(sentence).filter(({ unit }) => isMoney(unit) || unitKind(unit) === 'percent')
  const between = appositions(sentence, numbers)
  if (between.length > 0) return between
  const figures = figuresOf(sentence, numbers, rules)
  return figures.length > 0 ? figures : figuresOf(sentence, measuredNumbers(sentence), plainRules)
}

function figuresOf(sentence: string, numbers: NumberMention[], by: Rule[]): StatedFigure[] {
  const [number] = numbers
  if (!number) return []
  const before = sentence.slice(0, number.start)
  const after = sentence.slice(number.end)
  const stating = { sentence, before, number, after, single: numbers.length === 1 }
  for (const rule of by) {
    const figure = rule(stating)
    if (figure) return [figure, ...furtherFigures(sentence, figure, numbers)]
  }
  return []
}

/** "Antalet anställda var 6 812 i april": a count has no unit, its thing says that it counts. */
function counted(sentence: string): StatedFigure | null {
  for (const number of findNumbers(sentence)) {
    const label = thingIn(statedForms, sentence.slice(0, number.start))
    if (!label) continue
    const isCount = /^antal(?:et)?\s/iu.test(label) && !comparing.test(sentence.slice(number.end))
    return isCount ? statedFigure(sentence, label, number, 'outcome') : null
  }
  return null
}

/** "Svarsfrekvensen har stigit från … 68,4 % till dagens 73,5%": the later first, as it is the one that holds. */
function changed(sentence: string, change: RegExpExecArray): StatedFigure[] {
  const label = tidyLabel(change.groups?.thing ?? '')
  const [first, to] = undatedNumbers(sentence).filter(({ start }) => start >= change[0].length)
  // "från 81 till 84 procent": the unit is said once, for both.
  const from = first && { ...first, unit: first.unit ?? to?.unit ?? null }
  if (!label || !from?.unit || !to?.unit || unitKind(from.unit) !== unitKind(to.unit)) return []
  if (!/(?<!\p{L})till(?:\s\p{L}+){0,2}\s$/u.test(sentence.slice(from.end, to.start))) return []
  const figures = [to, from].map((number) => statedFigure(sentence, label, number, 'outcome'))
  return figures.map((figure, rank) => ({ ...figure, asOf: null, superseded: rank > 0 }))
}

function target({ sentence, before, number, single }: Stating): StatedFigure | null {
  const label = single ? thingIn(targetForms, before) : null
  return label ? statedFigure(sentence, label, number, 'target') : null
}

/** "Målet är 29.": a short aim whose one number has no unit of its own. */
export function bareTarget(sentence: string, unit: string | null): StatedFigure[] {
  const [number, second] = undatedNumbers(sentence)
  if (!number || second || number.unit !== null || !/^\s*(?:\.|$)/u.test(sentence.slice(number.end)))
    return []
  const figure = target({
    sentence,
    before: sentence.slice(0, number.start),
    number: { ...number, unit },
    after: '',
    single: true,
  })
  return figure && dependent.test(figure.label) ? [figure] : []
}

function shown({ sentence, before, number, after }: Stating): StatedFigure | null {
  const groups = shownForms.map((form) => form.exec(before)?.groups).find((found) => found !== undefined)
  if (!groups?.kind || comparing.test(after)) return null
  const role = planned.test(groups.thing ?? '') || /prognostisera/u.test(before) ? null : 'outcome'
  return { ...statedFigure(sentence, groups.kind, number, role), of: tidyLabel(groups.thing ?? '') }
}

function estimated({ sentence, before, number, after }: Stating): StatedFigure | null {
  const label = thingIn(estimatedForms, before)
  if (!label || comparing.test(after)) return null
  return { ...statedFigure(sentence, label, number, null), approximate: true }
}

function told({ sentence, before, number, after }: Stating): StatedFigure | null {
  const label = thingIn(statedForms, before)
  if (!label || comparing.test(after)) return null
  const figure = statedFigure(sentence, label, number, planned.test(label) ? null : 'outcome')
  const group = groupAfter.exec(after)?.groups?.group
  return group ? { ...figure, label: `${label} ${group}` } : figure
}

function decided({ sentence, before, number }: Stating): StatedFigure | null {
  const label = thingIn([decidedForm], before)
  // The day of the decision is not the time of what it sets.
  return label && isMoney(number.unit) ? { ...statedFigure(sentence, label, number, null), asOf: null } : null
}

function shareBeforeThing({ sentence, number, after }: Stating): StatedFigure | null {
  if (number.start > 1 || unitKind(number.unit) !== 'percent') return null
  const thing = shareFirst.exec(after)?.groups?.thing
  if (!thing || thing.split(' ').length < 3) return null
  return {
    ...statedFigure(sentence, thing, number, 'outcome'),
    of: null,
    start: number.start,
    end: number.end + 1 + thing.length,
  }
}

/** Names a thing only together with what the sentence before measures. */
export const dependent =
  /^(?:(?:(?:vårt|vår|nämndens|regionens|det|ett)\s)?(?:mål(?:et|sättning(?:en)?|värdet|nivån)?|siktet)|(?:andelen|minskningen|ökningen))$/iu

function thingIn(forms: readonly RegExp[], before: string): string | null {
  for (const form of forms) {
    const thing = form.exec(before)?.groups?.thing
    const label = thing ? (dependent.test(thing) ? thing : tidyLabel(thing)) : null
    if (label) return label
  }
  return null
}
