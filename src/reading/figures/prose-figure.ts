import { findDates } from '../words/dates.ts'
import { findNumbers, type NumberMention } from '../words/numbers.ts'
import { tidyLabel } from './figure-label.ts'
import {
  changedForm,
  comparing,
  estimatedForms,
  shareFirst,
  shareOf,
  shownForms,
  statedForms,
  targetForms,
} from './sentence-forms.ts'
import { isMoney, unitKind } from './units.ts'

/** A figure that a sentence states: what it is of, and the number. Offsets count in the sentence. */
export interface StatedFigure {
  label: string
  /** What the label is a part of, where the sentence itself says so. */
  of: string | null
  number: NumberMention
  approximate: boolean
  /** Null for an estimate or a plan: neither measured nor aimed at. */
  role: 'outcome' | 'target' | null
  asOf: string | null
  start: number
  end: number
}

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

const rules: ((stating: Stating) => StatedFigure | null)[] = [
  target,
  shown,
  estimated,
  told,
  shareBeforeThing,
]

/** The figures that one sentence states. Few do: a number is left out when its thing is not said clearly. */
export function readStatedFigures(sentence: string): StatedFigure[] {
  const numbers = findNumbers(sentence).filter(({ unit }) => isMoney(unit) || unitKind(unit) === 'percent')
  const [number] = numbers
  const count = sentence.length > 600 ? null : counted(sentence)
  if (count) return [count]
  if (!number || sentence.length > 600) return []
  const change = changedForm.exec(sentence)
  if (change) return changed(sentence, change, numbers)
  const before = sentence.slice(0, number.start)
  const stating = {
    sentence,
    before,
    number,
    after: sentence.slice(number.end),
    single: numbers.length === 1,
  }
  for (const rule of rules) {
    const figure = rule(stating)
    if (figure) return [figure]
  }
  return []
}

/** "Antalet anställda var 6 812 i april": a count has no unit, its thing says that it counts. */
function counted(sentence: string): StatedFigure | null {
  const number = findNumbers(sentence).find(
    ({ start }) => thingIn(statedForms, sentence.slice(0, start)) !== null,
  )
  const label = number && thingIn(statedForms, sentence.slice(0, number.start))
  if (!number || !label || !/^antal(?:et)?\s/iu.test(label) || comparing.test(sentence.slice(number.end)))
    return null
  if (number.unit !== null && unitKind(number.unit) === 'percent') return null
  return figureOf(sentence, label, number, 'outcome')
}

/** "Svarsfrekvensen har stigit från … 68,4 % till dagens 73,5%": the later first, as it is the one that holds. */
function changed(sentence: string, change: RegExpExecArray, numbers: NumberMention[]): StatedFigure[] {
  const label = tidyLabel(change.groups?.thing ?? '')
  const [from, to] = numbers
  if (!label || !from || !to || unitKind(from.unit) !== unitKind(to.unit)) return []
  if (!/(?<!\p{L})till(?:\s\p{L}+){0,2}\s$/u.test(sentence.slice(from.end, to.start))) return []
  return [to, from].map((number) => ({ ...figureOf(sentence, label, number, 'outcome'), asOf: null }))
}

function target({ sentence, before, number, single }: Stating): StatedFigure | null {
  const label = single ? thingIn(targetForms, before) : null
  return label ? figureOf(sentence, label, number, 'target') : null
}

function shown({ sentence, before, number, after }: Stating): StatedFigure | null {
  const groups = shownForms.map((form) => form.exec(before)?.groups).find((found) => found !== undefined)
  if (!groups?.kind || comparing.test(after)) return null
  const role = planned.test(groups.thing ?? '') ? null : 'outcome'
  return { ...figureOf(sentence, groups.kind, number, role), of: tidyLabel(groups.thing ?? '') }
}

function estimated({ sentence, before, number, after }: Stating): StatedFigure | null {
  const label = thingIn(estimatedForms, before)
  if (!label || comparing.test(after)) return null
  return { ...figureOf(sentence, label, number, null), approximate: true }
}

function told({ sentence, before, number, after }: Stating): StatedFigure | null {
  const label = thingIn(statedForms, before)
  if (!label || comparing.test(after)) return null
  return figureOf(sentence, label, number, planned.test(label) ? null : 'outcome')
}

function shareBeforeThing({ sentence, number, after }: Stating): StatedFigure | null {
  if (number.start > 1 || unitKind(number.unit) !== 'percent') return null
  const thing = shareFirst.exec(after)?.groups?.thing
  if (!thing || thing.split(' ').length < 3) return null
  return {
    ...figureOf(sentence, thing, number, 'outcome'),
    of: null,
    start: number.start,
    end: number.end + 1 + thing.length,
  }
}

function thingIn(forms: readonly RegExp[], before: string): string | null {
  for (const form of forms) {
    const thing = form.exec(before)?.groups?.thing
    const label = thing ? tidyLabel(thing) : null
    if (label) return label
  }
  return null
}

function figureOf(
  sentence: string,
  label: string,
  number: NumberMention,
  role: StatedFigure['role'],
): StatedFigure {
  const after = sentence.slice(number.end)
  return {
    label,
    of: unitKind(number.unit) === 'percent' ? (shareOf.exec(after)?.groups?.of ?? null) : null,
    number,
    approximate: number.approximate,
    role,
    asOf: onlyPeriod(sentence.slice(0, number.end) + clauseAfter(after)),
    start: sentence.indexOf(label),
    end: number.end,
  }
}

/** The rest of the clause: what comes after it, or is compared with, has times of its own. */
function clauseAfter(after: string): string {
  return after.split(/[,;:]|(?<!\p{L})(?:jämfört|jämförelse|än|sedan|mot|varav)(?!\p{L})/u)[0] ?? ''
}

/** When one date or period is named, the number is as of then. */
function onlyPeriod(words: string): string | null {
  const periods = new Set(findDates(words).flatMap((date) => date.period ?? []))
  const [only] = periods
  return periods.size === 1 && only ? only : null
}
