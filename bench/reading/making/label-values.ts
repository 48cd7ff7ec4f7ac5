import type { LabelAssignment, LabelFigure, LabelIndicator, LabelItem } from './label.ts'
import { quoted } from './marks.ts'

type Vote = LabelItem['votes'][number]
const sides: Record<string, 'yes' | 'no' | 'abstained' | 'absent'> = {
  ja: 'yes',
  nej: 'no',
  avst: 'abstained',
  frånv: 'absent',
}

/** `8-5-2 | what yes and no meant | ja: Namn; Namn | nej: …`; a count that is not told is `?`. */
export function voteLabel(rest: string, text: string): Vote {
  const [counts = '', about = '', ...lists] = rest.split('|').map((part) => part.trim())
  const [yes, no, abstained] = counts.split('-').map((count) => (count === '?' ? null : Number(count)))
  const byName = lists.flatMap((list) => {
    const [, side = '', names = ''] = /^(\p{L}+): (.*)$/u.exec(list) ?? []
    const vote = sides[side]
    if (!vote) throw new Error(`Unknown side of a vote: ${list}`)
    return names.split(';').map((name) => ({ name: quoted(name.trim(), text), vote }))
  })
  return {
    about: about ? quoted(about, text) : null,
    yes: yes ?? null,
    no: no ?? null,
    abstained: abstained ?? null,
    byName,
  }
}

/** `nr=1; from=Regionfullmäktige; to=A + B; year=2025; target=…; reporting=…`; targets are quoted. */
export function assignmentFields(rest: string, text: string): Partial<LabelAssignment> {
  const fields: Partial<LabelAssignment> = {}
  for (const pair of rest.split(';').flatMap((one) => one.trim() || [])) {
    const [key = '', value = ''] = pair.split(/=(.*)/s)
    if (value === '?') fields[freeField(key)] = undefined
    else if (key === 'nr') fields.number = value
    else if (key === 'from') fields.from = value
    else if (key === 'to') fields.to = value.split(' + ')
    else if (key === 'year') fields.year = Number(value)
    else if (key === 'target') fields.target = quoted(value, text)
    else if (key === 'reporting') fields.reporting = quoted(value, text)
    else if (key === 'optional') fields.optional = true
    else throw new Error(`Unknown field of an assignment: ${pair}`)
  }
  return fields
}

/** A field of which the document leaves open what it is: it is not measured. */
function freeField(key: string): 'number' | 'target' | 'reporting' | 'from' | 'to' | 'year' {
  if (key === 'nr') return 'number'
  if (key === 'target' || key === 'reporting' || key === 'from' || key === 'to' || key === 'year') return key
  throw new Error(`No field to leave open: ${key}`)
}

/** `value unit | label | of | asOf | ca`: what is empty is not told; label and "of" are quoted; last may be `optional`. */
export function figureLabel(rest: string, text: string): LabelFigure {
  const [raw = '', label = '', of = '', asOf = '', about] = rest.split('|').map((part) => part.trim())
  const { value, unit } = numberIn(raw)
  if (typeof value !== 'number') throw new Error(`Not a figure: ${rest}`)
  return {
    value,
    unit,
    label: label === '?' ? undefined : quoted(label, text),
    of: of === '?' ? undefined : of ? quoted(of, text) : null,
    asOf: asOf === '?' ? undefined : asOf || null,
    ...(about === 'ca' ? { approximate: true } : {}),
    ...(about === 'optional' ? { optional: true as const } : {}),
  }
}

/** `2024: 94 %` is a value with its period; `2024: 12 34 ?` one that no one can tell; empty is none. */
export function valueLabel(cell: string): LabelIndicator['baseline'] {
  const [, period = '', raw = ''] = /^([\d-]*):\s*(.*)$/.exec(cell) ?? []
  if (!raw) return null
  if (raw.endsWith(' ?')) return { raw: raw.slice(0, -2), period: period || null, value: null, unit: null }
  const approximate = /^(ca|cirka|omkring) /.test(raw)
  const number = numberIn(raw.replace(/^(ca|cirka|omkring|minst|högst) /, ''))
  return { raw, period: period || null, ...number, ...(approximate ? { approximate } : {}) }
}

/** A Swedish number with its unit; `Ja` is true; words without a number have no value. */
export function numberIn(raw: string): { value: number | boolean | null; unit: string | null } {
  if (raw === 'Ja' || raw === 'Nej') return { value: raw === 'Ja', unit: null }
  const [, digits, unit] = /^([−–-]?\d[\d ]*(?:,\d+)?) ?(\D.*)?$/.exec(raw) ?? []
  if (!digits) return { value: null, unit: null }
  const value = Number(digits.replaceAll(' ', '').replace(',', '.').replace(/[−–]/, '-'))
  return { value, unit: unit?.trim() || null }
}
