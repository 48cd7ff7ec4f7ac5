import { type Further, sameKind, tied } from './further.ts'
import { clauseAfter, onlyPeriod, type StatedFigure } from './stated-figure.ts'
import { unitKind } from './units.ts'

const gap = '^(?:\\s[^.;:]{0,50}?)?,?'
const deviation =
  '(?<kind>(?:\\p{L}+\\s)?\\p{L}*(?:överskott|underskott|avvikelse)(?:\\s(?:mot|gentemot)\\s\\p{L}+)?)'

/** "… var 18 procent 2025, målet är 15 procent": what is aimed at, of the same thing. */
export function aimed(further: Further): StatedFigure | null {
  const said = new RegExp(
    `${gap}\\s(?:och\\s|men\\s|medan\\s)?(?<label>mål(?:et|värdet|nivån))\\s(?:är|var)\\s(?:(?:minst|högst|att\\snå)\\s)?$`,
    'u',
  )
  const label = said.exec(further.joint)?.groups?.label
  if (!label || !sameKind(further)) return null
  const asOf = onlyPeriod(clauseAfter(further.after))
  return { ...tied(further, label, 'target'), of: further.before.label, asOf }
}

/** "…, vilket är en positiv avvikelse mot budget om 17 mnkr": how far it is from what was planned. */
export function deviating(further: Further): StatedFigure | null {
  const said = new RegExp(
    `${gap}\\s(?:en|vilket\\s(?:är|innebär|ger|motsvarar)\\s(?:en|ett))\\s${deviation}\\s(?:på|om|med)\\s$`,
    'u',
  )
  const label = said.exec(further.joint)?.groups?.kind
  if (!label || !sameKind(further)) return null
  return { ...tied(further, label, further.before.role), of: further.before.label, asOf: null }
}

/** "… ett underskott på 3,4 mnkr och kulturnämnden ett underskott på 0,8 mnkr": the verb is not said again. */
export function ofAnother(further: Further): StatedFigure | null {
  const said = new RegExp(
    `${gap}(?:,|\\soch|\\smen|\\smedan)\\s(?<thing>\\p{L}+(?:\\s\\p{L}+){0,3}?)\\s(?:ett|en)\\s${deviation}\\s(?:på|om)\\s$`,
    'u',
  )
  const { thing, kind } = said.exec(further.joint)?.groups ?? {}
  if (!thing || !kind || !/(?:en|et|na|an)$/u.test(thing) || !sameKind(further)) return null
  return { ...tied(further, kind, further.before.role), of: thing }
}

/** "Sjukfrånvaron för kvinnor var 7,1 procent och för män 4,2 procent": the same thing of others. */
export function ofOthers(further: Further): StatedFigure | null {
  const { joint, before, after } = further
  const said = /^(?:,|\soch)\s(?<preposition>för|bland|hos|inom|på|i)\s(?<others>\p{L}[^.;:,\d]{1,40}?)\s$/u
  const { preposition, others } = said.exec(joint)?.groups ?? {}
  const thing = new RegExp(`^(?<thing>.{4,}?)\\s${preposition}\\s\\p{L}[^,]{1,40}$`, 'u').exec(before.label)
  if (!others || !thing?.groups?.thing || !sameKind(further)) return null
  const figure = tied(further, `${thing.groups.thing} ${preposition} ${others}`, before.role)
  return { ...figure, of: before.of, asOf: onlyPeriod(clauseAfter(after)) ?? before.asOf }
}

/** "Av lokalerna är 71 procent egna och 29 procent hyrda": the verb and the whole are not said again. */
export function ofSameWhole(further: Further): StatedFigure | null {
  const { joint, after, before, number } = further
  const first = /^\s(?<first>[^.;:,\d]{2,60}?)(?:,|\soch|\ssamt)\s$/u.exec(joint)?.groups?.first
  const next = /^\s(?<next>\p{L}[^.!?;:,]{2,60}?)(?=\soch\s?$|[.!?;:,]|$)/u.exec(after)?.groups?.next
  const verb = first && before.label.endsWith(` ${first}`) ? before.label.slice(0, -first.length) : ''
  if (!next || !/^\p{Ll}+\s$/u.test(verb) || !sameKind(further) || unitKind(number.unit) !== 'percent')
    return null
  return { ...tied(further, next, before.role), label: verb + next, of: before.of, asOf: before.asOf }
}

/** "… är 84,7 år för kvinnor och 82,0 år för män": whom the number is for stands after it. */
export const groupAfter = /^\s(?<group>(?:för|bland|hos)\s\p{Ll}+)\soch\s[\d]/u

/** The second of two groups, each told after its number. */
export function ofSecondGroup(further: Further): StatedFigure | null {
  const { joint, before, after } = further
  const first = /^\s(?<group>(?:för|bland|hos)\s\p{Ll}+)\soch\s$/u.exec(joint)?.groups?.group
  const second = /^\s(?<group>(?:för|bland|hos)\s\p{Ll}+)(?!\p{L})/u.exec(after)?.groups?.group
  if (!first || !second || !before.label.endsWith(` ${first}`) || !sameKind(further)) return null
  const figure = tied(further, before.label.slice(0, -first.length) + second, before.role)
  return { ...figure, of: before.of, asOf: before.asOf }
}

/** "…, varav 14 mnkr inom skolan, 9 mnkr inom omsorgen och 5 mnkr …": the parts after the first. */
export function listed(further: Further): StatedFigure | null {
  const { joint, after, before } = further
  const label = partNamed(after)
  const goesOn = /^\s[^.;:,\d]{3,80}(?:,|\soch|,\soch)\s$/u.test(joint)
  if (!before.isPart || !goesOn || !label || !sameKind(further)) return null
  return { ...tied(further, label, before.role), of: before.of, asOf: before.asOf, isPart: true }
}

const leadsOn =
  /^(?:beror\spå|avser|avsåg|gäller|gällde|går\still|gick\still|kommer\sfrån|kom\sfrån|utgörs\sav|är|var|inom|till|på|för|hos|från)\s/u

/** What the words after a number say that it is a part for, or null: "14 mnkr | inom skolan, …" is the school's. */
export function partNamed(after: string): string | null {
  const words = /^\s(?<words>[^.!?;:,()]{3,80})/u.exec(after)?.groups?.words ?? ''
  const label = words
    .replace(/\soch\s?$/u, '')
    .trim()
    .replace(leadsOn, '')
  return /\p{L}{3}/u.test(label) ? label : null
}
