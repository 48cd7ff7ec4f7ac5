import type { Passage } from '../prose.ts'
import { findNumbers, type NumberMention } from '../words/numbers.ts'
import { splitSentences } from '../words/sentences.ts'
import { findDivisions } from './prose-distribution.ts'
import { type StatedSum, thingBefore } from './sum-of-groups.ts'
import { unitKind } from './units.ts'
import type { ValueGroup } from './value-groups.ts'

/** A whole that a sentence tells with its parts. Offsets count in the sentence. */
interface ProseSum {
  whole: NumberMention
  parts: NumberMention[]
  /** Only some of the parts may be told ("varav"): they can be too much, never too little. */
  open: boolean
}

/** Wholes whose parts the same sentence tells, as sums to be checked; rows of a group are no sentences. */
export function sumsOfSentences(passages: readonly Passage[], groups: readonly ValueGroup[]): StatedSum[] {
  const isRow = (passage: number) => groups.some(({ first, last }) => first <= passage && passage <= last)
  return passages.flatMap(({ text }, passage) =>
    splitSentences(isRow(passage) ? '' : text).flatMap((sentence) => {
      const sum = findDivisions(sentence.text).length > 0 ? null : readProseSum(sentence.text)
      return sum && !isHarmless(sum)
        ? [statedSum(sentence.text, sum, { passage, offset: sentence.start })]
        : []
    }),
  )
}

/** Reads "10 mnkr varav 6,5 + 2,5 + 0,5", "24 mkr (12 mkr till …, 8 mkr till …)", "96 mkr, fördelat på …"; else null. */
export function readProseSum(sentence: string): ProseSum | null {
  const numbers = findNumbers(sentence)
  for (const [at, whole] of numbers.entries()) {
    if (whole.unit === null || unitKind(whole.unit) === 'percent') continue
    const rest = numbers.slice(at + 1)
    const sum =
      added(sentence, whole, rest) ?? inBrackets(sentence, whole, rest) ?? told(sentence, whole, rest)
    if (sum) return sum
  }
  return null
}

/** "varav 6,5 + 2,5 + 0,5", "= 6,5 + 2,5": the plus signs say that these are all. */
function added(sentence: string, whole: NumberMention, rest: readonly NumberMention[]): ProseSum | null {
  const [first, ...others] = rest
  if (!first || !/^[^.;:()\d]{0,40}(?:varav|=|:|\()\s*$/u.test(sentence.slice(whole.end, first.start)))
    return null
  const end = others.findIndex(({ raw }) => !raw.startsWith('+'))
  const parts = [first, ...(end < 0 ? others : others.slice(0, end))]
  return parts.length >= 2 ? { whole, parts, open: false } : null
}

/** What in brackets makes its numbers something else than parts of the number before them. */
const otherwise =
  /(?<!\p{L})(?:jämfört|föregående|förra|budget\p{L}*|prognos\p{L}*|utfall\p{L}*|mål\p{L}*|motsvarande|exklusive|inklusive|per|varav|ökning|minskning|\p{L}*år|(?:19|20)\d\d)(?!\p{L})/iu

function inBrackets(sentence: string, whole: NumberMention, rest: readonly NumberMention[]): ProseSum | null {
  const inside = /^\s\((?<inside>[^()]+)\)/u.exec(sentence.slice(whole.end))?.groups?.inside
  if (!inside || otherwise.test(inside)) return null
  const end = whole.end + 2 + inside.length
  const parts = rest.filter((number) => number.end <= end)
  const clauses = inside.split(/,\s|\soch\s|\ssamt\s/u)
  return parts.length === clauses.length ? ofOneKind(whole, parts, false) : null
}

/** "…, fördelat på vägar 40 mnkr, skolor 36 mnkr", "…, varav 14 mnkr inom skolan, 9 mnkr inom …". */
function told(sentence: string, whole: NumberMention, rest: readonly NumberMention[]): ProseSum | null {
  const [first] = rest
  const joint = sentence.slice(whole.end, first?.start)
  const all =
    /^[^.;:\d]{0,40},?\s(?:fördelat|fördelade|uppdelat|uppdelade|bestående)\s(?:på|av)\s[^.;:\d]{0,60}$/u
  const some = /^[^.;:\d]{0,40},?\svarav\s[^.;:\d]{0,60}$/u
  if (!all.test(joint) && !some.test(joint)) return null
  return ofOneKind(whole, [...rest], some.test(joint))
}

function ofOneKind(whole: NumberMention, parts: NumberMention[], open: boolean): ProseSum | null {
  const alike = parts.every(({ unit }) => unitKind(unit) === unitKind(whole.unit))
  return parts.length >= 2 && alike ? { whole, parts, open } : null
}

function isHarmless({ whole, parts, open }: ProseSum): boolean {
  return open && parts.reduce((sum, part) => sum + part.value, 0) <= whole.value
}

function statedSum(sentence: string, { whole, parts }: ProseSum, at: StatedSum['from']): StatedSum {
  const label = thingBefore(sentence.slice(0, whole.start))
  const offset = (inSentence: number) => ({ ...at, offset: at.offset + inSentence })
  return {
    label: label === '' ? whole.raw : label,
    stated: whole.value,
    unit: whole.unit,
    parts: parts.map((part) => ({ label: part.raw, value: part.value })),
    from: offset(whole.start),
    to: offset(parts.at(-1)?.end ?? whole.end),
  }
}
