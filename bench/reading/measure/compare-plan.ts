import type { ExtractedDocument } from '../../../src/reading/extraction.ts'
import type { LabelGoal, LabelIndicator } from '../making/label.ts'
import { type Judged, missed } from './judged.ts'
import { identifier, type Likeness, overlap, text, unit } from './sameness.ts'
import { countValue, pairs, type Tallies } from './tally.ts'

type Goals = ExtractedDocument['goals']
type Subgoals = Goals[number]['subgoals']
type Indicators = Subgoals[number]['indicators']
type Value = NonNullable<LabelIndicator['baseline']>

/** Compares the goals of a plan; goals and subgoals are counted in `tallies`, each indicator is judged alone. */
export function compareGoals(labels: LabelGoal[], read: Goals, tallies: Tallies): Judged[] {
  const close = (one: LabelGoal, other: Goals[number]) => overlap(one.title, other.title)
  return pairs(labels, read, close).flatMap(([one, other]) => {
    countValue(tallies, 'goals.number', one ? one.number : null, other?.number, identifier)
    countValue(tallies, 'goals.title', one?.title ?? null, other?.title, text)
    return compareSubgoals(one?.subgoals ?? [], other?.subgoals ?? [], tallies)
  })
}

function compareSubgoals(labels: LabelGoal['subgoals'], read: Subgoals, tallies: Tallies): Judged[] {
  const paired = pairs(labels, read, (one, other) => overlap(one.title, other.title))
  return paired.flatMap(([one, other]) => {
    countValue(tallies, 'goals.subgoals.title', one?.title ?? null, other?.title, text)
    return compareIndicators(one?.indicators ?? [], other?.indicators ?? [])
  })
}

function compareIndicators(labels: LabelIndicator[], read: Indicators): Judged[] {
  const paired = pairs(labels, read, (one, other) => overlap(one.title, other.title))
  return paired.map(([one, other]) => {
    const tallies: Tallies = new Map()
    countValue(tallies, 'goals.indicators.title', one?.title ?? null, other?.title, text)
    countValue(tallies, 'goals.indicators.baseline', one?.baseline ?? null, other?.baseline, sameValue)
    countValue(tallies, 'goals.indicators.target', one?.target ?? null, other?.target, sameValue)
    return { what: 'indicator', confidence: other?.confidence ?? missed, tallies }
  })
}

/** A value is right when its words, its period, its number and its unit all are. */
function sameValue(one: Value, other: Value): Likeness {
  const units =
    one.unit === null || other.unit === null ? one.unit === other.unit : unit(one.unit, other.unit) === 'same'
  const numbers = one.value === other.value && one.period === other.period
  return units && numbers && text(one.raw, other.raw) === 'same' ? 'same' : 'different'
}
