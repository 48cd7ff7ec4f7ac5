import { findNumbers, type NumberMention } from '../words/numbers.ts'

/** A label with its one number: a row, a bullet, a slide's pair. Offsets count in the text it was read from. */
export interface LabelledValue {
  label: string
  number: NumberMention
  start: number
  end: number
  /** What stands in brackets after it: parts of the number, or a remark. */
  remark: { text: string; start: number } | null
  /** A colon between label and number announces that parts follow. */
  announced: boolean
}

const longestLabel = 90

/** Reads a text that is a label with one number and nothing else ("Styrelsen 32,5 Mkr"), or null. */
export function readLabelledValue(text: string): LabelledValue | null {
  const [number] = findNumbers(text).filter((each) => each.unit !== null)
  if (!number) return null
  const before = text.slice(0, number.start)
  const after = /^\s*(?:\((?<remark>[^()]*)\))?\s*[.;,]?\s*$/u.exec(text.slice(number.end))
  const label = before.replace(/[\s:;,–-]+$/u, '').trim()
  if (!after || !isLabel(label) || findNumbers(label).some((each) => each.unit !== null)) return null
  const remark = after.groups?.remark
  const start = before.indexOf(label)
  return {
    label,
    number,
    start,
    end: number.end,
    remark: remark ? { text: remark, start: number.end + text.slice(number.end).indexOf(remark) } : null,
    announced: /:\s*$/u.test(before),
  }
}

/** Reads a list in running text ("A 0,9%, b: 0,6%, c; 0,1%"); null unless every part of it is a label with a number. */
export function readInlineList(text: string): LabelledValue[] | null {
  const values: LabelledValue[] = []
  let from = 0
  for (const number of findNumbers(text).filter((each) => each.unit !== null)) {
    const between = text.slice(from, number.start)
    const value = readLabelledValue(text.slice(from, number.end))
    if (!value) return null
    const joint = /^[\s,;.]*(?:och\s+|samt\s+)?/u.exec(between)?.[0].length ?? 0
    const label = value.label.replace(/^[\s,;.]*(?:(?:och|samt)\s+)?/u, '')
    if (!isLabel(label) || (from > 0 && !/^\s*(?:[,;]|och\s|samt\s)/u.test(between))) return null
    values.push({ ...value, label, number, start: from + joint, end: number.end, remark: null })
    from = number.end
  }
  return values.length >= 2 && /^[\s.)]*$/u.test(text.slice(from)) ? values : null
}

/** A text that is a number with its unit and nothing else: "26%", "ca 3 procent". */
export function readLoneValue(text: string): NumberMention | null {
  const [number, second] = findNumbers(text)
  return number && !second && number.unit !== null && number.raw.length === text.trim().length ? number : null
}

/** Words that a sentence goes on from to its number: "Kostnaden uppgår till | 5 mkr" is no label. */
const leadsOn =
  /(?<!\p{L})(?:till|på|om|med|är|var|av|för|i|under|över|blir|blev|har|totalt på|ca|cirka|omkring|motsvarande|utgör|minst|högst|på totalt|till totalt|från|och|samt|att|den|det|en|ett)$/iu

/** What may name a number: some words, no sentence, link, date or paragraph. */
export function isLabel(text: string): boolean {
  if (text.length < 2 || text.length > longestLabel || !/\p{L}{2}/u.test(text)) return false
  return !/[.!?]$|https?:|www\.|^§/u.test(text) && !leadsOn.test(text)
}
