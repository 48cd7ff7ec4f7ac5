import type { NumberMention } from '../words/numbers.ts'
import { tidyLabel } from './figure-label.ts'
import { comparing } from './sentence-forms.ts'
import { type StatedFigure, statedFigure } from './stated-figure.ts'
import { isMoney, unitKind } from './units.ts'

/**
 * Figures whose verb says what is measured: by how much a thing changed, what it costs. The verb stays in the label,
 * so that no one takes a change for a level.
 */

const perfect =
  '(?:har|hade)\\s(?:[^.!?;:,]{1,60}\\s)?(?:ökat|minskat|stigit|sjunkit|vuxit|höjts|sänkts|räknats\\s(?:upp|ned|ner))'
const simple =
  '(?:väntas|beräknas|bedöms|prognostiseras)\\s(?:öka|minska|stiga|sjunka|växa)|ökade|minskade|steg|sjönk|växte|höjdes|sänktes|räknades\\s(?:upp|ned|ner)|ökar|minskar'
const changing = new RegExp(
  `^(?<thing>[^.!?;:]*?(?<!\\p{L})(?:${perfect}|${simple})(?:\\s[^.!?;:,]{1,60})?)\\smed(?:\\s(?:totalt|sammanlagt))?\\s$`,
  'u',
)
const costing =
  /^(?<thing>[^.!?;:]*?\s(?<verb>kostar|kostade|har\skostat|hade\skostat|skulle\skosta|beräknas\skosta))(?:\s(?:nu|idag|i\sdag|totalt|sammanlagt))?\s$/u
/** What is wanted or said by someone, not told. */
const wanted =
  /(?<!\p{L})(?:ska|skall|bör|måste|föreslå\p{L}*|föreslog|yrkar|yrkade|uppdrag|vill|mål(?:et)?)(?!\p{L})/iu
const when = /^(?:Under|I|För|Per|Vid|Efter|Hittills|Sedan|År|Jämfört)\s[^.!?;:,]*?\s(?=(?:har|hade)\s)/u

/** "… har sedan 2020 minskat": the year that the change is counted from, not the one that it holds for. */
const since = /(?<=\s)sedan\s(?:år\s)?\d{4}\s/u

/** "Resandet har ökat med 11 procent": a change, in neither case an outcome of the thing itself. */
export function changedBy(sentence: string, number: NumberMention): StatedFigure | null {
  const thing = changing.exec(sentence.slice(0, number.start))?.groups?.thing
  if (!thing) return null
  const sinceThen = since.exec(thing)?.[0]
  const label = lastClause(thing.replace(when, '').replace(sinceThen ?? '', ''))
  if (
    !namesThing(
      label,
      /\s?(?:har|hade)\s|\s(?:som\s)?\p{L}+(?:ade|ar|nk|eg|te|des|tes|ntas|knas|döms|seras)(?=\s|$)/u,
    )
  )
    return null
  const figure = statedFigure(sentence, label, number, null)
  return sinceThen ? { ...figure, asOf: null } : figure
}

/** "En depå kostar 31 mkr om året". */
export function costs(sentence: string, number: NumberMention): StatedFigure | null {
  const { thing, verb } = costing.exec(sentence.slice(0, number.start))?.groups ?? {}
  if (!thing || !verb || comparing.test(sentence.slice(number.end))) return null
  const label = lastClause(thing.replace(/^.*(?<!\p{L})att\s/u, ''))
  if (!namesThing(label, new RegExp(`\\s${verb}$`, 'u'))) return null
  return statedFigure(sentence, label, number, /^(?:kostade|har|hade)/u.test(verb) ? 'outcome' : null)
}

/** "… kräver en investering om 44 mkr": named by its kind alone. */
export function amountOfKind(sentence: string, number: NumberMention): StatedFigure | null {
  const said =
    /(?<!\p{L})(?:en|ett)\s(?<kind>(?:\p{Ll}+\s)?\p{L}*(?:investering|budget|ram|kostnad|intäkt|bidrag|anslag|tillskott|lån|besparing))\s(?:om|på)\s$/u
  const before = sentence.slice(0, number.start)
  const kind = said.exec(before)?.groups?.kind
  if (!kind || !isMoney(number.unit) || wanted.test(before)) return null
  return statedFigure(sentence, kind, number, null)
}

/** "I ramen ingår 14,5 mkr för tolv vårdplatser": a part of the frame. */
export function includedIn(sentence: string, number: NumberMention): StatedFigure | null {
  const whole = /^I\s(?<whole>\p{L}+(?:\s\p{L}+){0,4})\singår\s$/u.exec(sentence.slice(0, number.start))
    ?.groups?.whole
  const thing = /^\sför\s(?<thing>\p{L}[^.!?;:,]{3,80})/u.exec(sentence.slice(number.end))?.groups?.thing
  if (!whole || !thing || unitKind(number.unit) === null) return null
  const figure = statedFigure(sentence, thing, number, null)
  return {
    ...figure,
    of: whole,
    start: sentence.indexOf(whole),
    end: number.end + sentence.slice(number.end).indexOf(thing) + thing.length,
  }
}

function lastClause(words: string): string {
  return (words.split(/,\s|\s(?:och|men)\s(?=\p{L}+(?:en|et|na|an)\s)/u).at(-1) ?? '').trim()
}

/** Without its verb, the label must name a thing as any other label does. */
function namesThing(label: string, verb: RegExp): boolean {
  if (label.split(/\s/u).length > 14 || /\d/u.test(label)) return false
  // "Ta fram åtgärder som minskar …" is to be done; only "Åtgärder som minskar …" is told.
  if (/^(?:\S+\s){3,}som\s/u.test(label)) return false
  const at = verb.exec(label)
  if (!at) return false
  const subject = label.slice(0, at.index).trim()
  const inverted = label.slice(at.index + at[0].length).split(/\s/u)[0] ?? ''
  return tidyLabel(subject || inverted) !== null
}
