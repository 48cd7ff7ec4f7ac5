import type { NumberMention } from '../words/numbers.ts'
import { tidyLabel } from './figure-label.ts'
import { type Further, sameKind, tied } from './further.ts'
import { comparing, shareOf, shownForms, statedForms } from './sentence-forms.ts'
import { clauseAfter, onlyPeriod, type StatedFigure } from './stated-figure.ts'
import {
  aimed,
  deviating,
  listed,
  ofAnother,
  ofOthers,
  ofSameWhole,
  ofSecondGroup,
  partNamed,
} from './tied-figures.ts'
import { unitKind } from './units.ts'
import { amountOfKind } from './verb-figures.ts'

const rules: ((further: Further) => StatedFigure | null)[] = [
  aimed,
  deviating,
  ofAnother,
  ofOthers,
  ofSecondGroup,
  ofSameWhole,
  listed,
  planned,
  compared,
  inParentheses,
  part,
  share,
  change,
  sameLater,
  ({ sentence, number }) => amountOfKind(sentence, number),
  another,
]

/** The figures that a sentence goes on to tell after its first, as far as each is tied to the one before it. */
export function furtherFigures(
  sentence: string,
  first: StatedFigure,
  numbers: readonly NumberMention[],
): StatedFigure[] {
  const found: StatedFigure[] = []
  let before = first
  for (const [rank, number] of numbers.entries()) {
    if (number.start < before.number.end) continue
    const joint = sentence.slice(before.number.end, number.start)
    const after = sentence.slice(number.end, numbers[rank + 1]?.start)
    const figure = firstOf({ sentence, before, number, joint, after })
    if (!figure) break
    found.push(figure)
    before = figure
  }
  return found
}

function firstOf(further: Further): StatedFigure | null {
  if (comparing.test(further.after)) return null
  for (const rule of rules) {
    const figure = rule(further)
    if (figure) return figure
  }
  return null
}

/** "… till 24,6 mkr mot budgeterade 22,0 mkr": what was meant is no outcome. */
function planned(further: Further): StatedFigure | null {
  const said =
    /^(?:\s[^.;:,]{0,40})?,?\s(?:mot\s(?:den\s|en\s)?|\()(?<label>budget(?:en|erade|erat)?|planerade|beräknade|mål(?:et)?|ram(?:en)?|prognos(?:en)?)(?:\s(?:på|om))?\s$/u
  const label = said.exec(further.joint)?.groups?.label
  if (!label || !sameKind(further)) return null
  return { ...tied(further, label, null), of: further.before.label, asOf: further.before.asOf }
}

/** "… var 21, jämfört med 58 i februari": the same thing as it was. */
function compared(further: Further): StatedFigure | null {
  const { joint, before, after } = further
  const said = /^[^.;:]{0,60}?,?\s(?:jämfört|att\sjämföra|i\sjämförelse)\smed\s$/u
  if (!said.test(joint) || !sameKind(further)) return null
  return {
    ...tied(further, before.label, before.role),
    of: before.of,
    asOf: onlyPeriod(clauseAfter(after)),
    superseded: true,
  }
}

/** "… låg på 62 procent (58 procent 2022)": the same thing at the time that stands beside it. */
function inParentheses(further: Further): StatedFigure | null {
  const { joint, before, after } = further
  const time = /^\s(?<time>[^()]{3,30})\)/u.exec(after)?.groups?.time
  const asOf = time === undefined ? null : onlyPeriod(time)
  if (!/^\s\((?:\p{L}+\s)?$/u.test(joint) || asOf === null || !sameKind(further)) return null
  return { ...tied(further, before.label, before.role), of: before.of, asOf, superseded: true }
}

/** "…, varav 14 mkr beror på räntor", "…, varav kommunen bidrar med 6 mkr". */
function part(further: Further): StatedFigure | null {
  const { joint, after, before } = further
  const who = /^[^.;:]{0,60}?,?\s\(?varav\s(?<who>[^.;:,]{0,60}?)$/u.exec(joint)?.groups?.who
  if (who === undefined || !sameKind(further)) return null
  const label = who.trim() === '' ? partNamed(after) : who.trim()
  if (!label || !/\p{L}{3}/u.test(label)) return null
  return { ...tied(further, label, before.role), of: before.label, asOf: before.asOf, isPart: true }
}

/** "…, vilket motsvarar 5,8 procent av …": the same thing as a share. */
function share(further: Further): StatedFigure | null {
  const { joint, after, before, number } = further
  if (
    !/^(?:\s[^.;:,]{0,40})?,?\s(?:vilket\s(?:motsvarar|motsvarade|är|var|utgör)|motsvarande)\s$/u.test(joint)
  )
    return null
  const of = shareOf.exec(after)?.groups?.of
  if (unitKind(number.unit) !== 'percent' || !of) return null
  return { ...tied(further, before.label, before.role), of, asOf: before.asOf }
}

/** "…, en minskning med 14 procent": by how much the thing moved, which is no outcome of it. */
function change(further: Further): StatedFigure | null {
  const said = /^(?:\s[^.;:,]{0,40})?,\s(?:en|vilket\sär\sen)\s(?<kind>\p{L}*(?:minskning|ökning))\smed\s$/u
  const label = said.exec(further.joint)?.groups?.kind
  return label ? { ...tied(further, label, null), of: further.before.label, asOf: null } : null
}

/** "… 3,4 procent under första kvartalet och 3,1 procent i april". */
function sameLater(further: Further): StatedFigure | null {
  const { joint, after, before } = further
  const times = /^(?:[^.;:,]{0,80}\s)?(?:under|i|för|den)\s[^.;:,]{3,40}\soch\s$/u
  if (!times.test(joint) || !/^\s(?:under|i|för|den)\s/u.test(after) || !sameKind(further)) return null
  return {
    ...tied(further, before.label, before.role),
    of: before.of,
    asOf: onlyPeriod(clauseAfter(after)),
  }
}

/** "… och prognosen för helåret är ett underskott om 155 mkr": another thing, as a sentence of its own would say. */
function another(further: Further): StatedFigure | null {
  const { joint, number, sentence, before } = further
  const clause = /^(?:[^.;:]{0,60}?),?\s(?:och|men|medan)\s(?<clause>\p{Ll}.*)$/u.exec(joint)?.groups?.clause
  if (!clause) return null
  const begun = clause.charAt(0).toUpperCase() + clause.slice(1)
  const own = sentence.slice(number.start - clause.length)
  const shown = shownForms.map((form) => form.exec(begun)?.groups).find((groups) => groups?.kind)
  const told = statedForms.map((form) => form.exec(begun)?.groups?.thing).find((thing) => thing)
  const left = /^\p{L}+(?:en|et|na)\s(?:för|av|till|mot)\s[^,]{3,50}\s$/u.exec(begun)
  const thing = shown?.thing ?? told ?? (left && sameKind(further) ? begun.trim() : null)
  const named = thing ? tidyLabel(thing) : null
  if (!named) return null
  const words = own.slice(0, 1) + named.slice(1)
  const role = /prognos|budget|(?<!\p{L})ram(?:en)?(?!\p{L})/iu.test(words) ? null : before.role
  if (!shown?.kind) return tied(further, words, role)
  return { ...tied(further, shown.kind, role), of: words }
}
