import type { Passage } from '../prose.ts'
import { findNumbers, type NumberMention, parseSwedishNumber } from '../words/numbers.ts'
import { splitSentences } from '../words/sentences.ts'
import type { StatedSum } from './sum-of-groups.ts'
import { unitKind } from './units.ts'

/** One share of an amount that a sentence divides: "17,5 mkr på regionstyrelsen". Offsets count in the passage. */
export interface DividedPart {
  label: string
  number: NumberMention
  start: number
  end: number
}

export interface Division {
  /** What is divided, as the sentence says it before its verb. */
  thing: string
  total: number | null
  parts: DividedPart[]
}

/** The amounts that sentences divide among several: "… fördelas med 96 mkr på nämnden, 17,5 mkr på styrelsen …". */
export function findDivisions(text: string): Division[] {
  return splitSentences(text).flatMap(({ text: sentence, start }) => {
    const verb = /(?<!\p{L})(?:fördelas|fördelades|fördelat|fördelar sig|delas upp)(?!\p{L})/u.exec(sentence)
    if (!verb) return []
    const parts = partsOf(sentence, verb.index + verb[0].length, start)
    const thing = sentence.slice(0, verb.index).trim()
    return parts.length >= 2 ? [{ thing, total: totalIn(thing), parts }] : []
  })
}

/** The divisions of all passages whose total is said, as sums to be checked. */
export function sumsOfDivisions(passages: readonly Passage[]): StatedSum[] {
  return passages.flatMap(({ text }, passage) =>
    findDivisions(text).flatMap(({ thing, total, parts }) => {
      const [first] = parts
      const last = parts.at(-1)
      if (total === null || !first || !last) return []
      return [
        {
          label: thing,
          stated: total,
          unit: first.number.unit,
          parts: parts.map(({ label, number }) => ({ label, value: number.value })),
          from: { passage, offset: first.start },
          to: { passage, offset: last.end },
        },
      ]
    }),
  )
}

function partsOf(sentence: string, from: number, offset: number): DividedPart[] {
  const [kind] = findNumbers(sentence.slice(from)).map(({ unit }) => unitKind(unit))
  return findNumbers(sentence).flatMap((number) => {
    if (number.start < from || unitKind(number.unit) !== kind || kind === null) return []
    const to = /^\s(?:på|till|för|åt|hos)\s(?<label>[^.;:,]+?)(?=,|\soch\s[\d]|[.;]|$)/u.exec(
      sentence.slice(number.end),
    )
    const label = to?.groups?.label
    if (!to || !label) return []
    return [{ label, number, start: offset + number.start, end: offset + number.end + to[0].length }]
  })
}

/** "De 120 miljonerna i uppdraget": the first number with a unit, the definite plural of millions included. */
function totalIn(thing: string): number | null {
  const [number] = findNumbers(thing).filter(({ unit }) => unit !== null)
  if (number) return number.value
  const spoken = /(?<!\d)(\d[\d \u00a0]*(?:,\d+)?)\smiljonerna(?!\p{L})/u.exec(thing)?.[1]
  return spoken ? parseSwedishNumber(spoken) : null
}
