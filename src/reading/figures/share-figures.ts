import type { NumberMention } from '../words/numbers.ts'
import { comparing } from './sentence-forms.ts'
import { type StatedFigure, statedFigure } from './stated-figure.ts'
import { unitKind } from './units.ts'

const verb =
  '(?<verb>fick|får|har|hade|är|var|gick|går|kom|svarar|svarade|anser|ansåg|uppger|uppgav|gjordes|görs|skedde|sker|skickades|ägs|hyrs|drivs|består|bestod|reser|reste|bor|bodde|väntar|väntade|arbetar|arbetade|känner|kände|använder|använde|klarade|klarar|nådde|når)'
const opening =
  '(?<opening>(?:(?:Under|I|Per|Vid|Den|Till\\soch\\smed|År|Idag|Totalt|Hittills)(?:\\s[\\p{L}\\d]+){0,5}\\s)?)'
const inverted = new RegExp(`^${opening}${verb}\\s$`, 'iu')
const groupFirst = new RegExp(`^Av\\s(?<group>(?:de\\s)?\\p{L}[^.!?;:,\\d]{2,60}?)\\s${verb}\\s$`, 'iu')
const groupAfter =
  /^\sav\s(?<group>(?:(?:de|alla|våra|regionens|kommunens|länets)\s)?(?:\p{Ll}+a\s)?\p{Ll}+(?:na|en|et|n))\s(?<rest>[^.!?;:]{4,90})/u
/** "… 71 procent egna och 29 procent hyrda": the next part has a number of its own. */
const nextPart = /(?:,|\soch|\ssamt)\s\d.*$/u
const pronoun = /^(?:de|dem|dessa|detta)$/iu
const place = /^(?:I|Vid)\s(?!dag|år|fjol|maj|jan|feb|mars|apr|jun|jul|aug|sep|okt|nov|dec)\p{L}{3}/iu

/** "Under 2023 fick 87 procent av patienterna tid inom 90 dagar", "Av patienterna fick 87 procent tid …". */
export function shareOfGroup(sentence: string, number: NumberMention): StatedFigure | null {
  if (unitKind(number.unit) !== 'percent' || comparing.test(sentence.slice(number.end))) return null
  const before = sentence.slice(0, number.start)
  const after = sentence.slice(number.end)
  const first = groupFirst.exec(before)?.groups
  const told = first ?? inverted.exec(before)?.groups
  const later = first ? null : groupAfter.exec(after)?.groups
  const rest = (first ? /^\s(?<rest>[^.!?;:]{4,90})/u.exec(after)?.groups?.rest : later?.rest)?.replace(
    nextPart,
    '',
  )
  const group = first?.group ?? later?.group
  if (!told?.verb || !rest || !group) return null
  if (isAim(told.verb, told.opening ?? '')) return null
  const where = told.opening && place.test(told.opening) ? told.opening : ''
  const label = `${where}${told.verb} ${rest}`.replace(/\s+/gu, ' ').trim()
  return { ...statedFigure(sentence, label, number, 'outcome'), of: pronoun.test(group) ? null : group }
}

/** "År 2030 har 90 procent av hushållen …": the present tense of a year is what is wanted of it, not what was. */
function isAim(said: string, when: string): boolean {
  return /\d{4}/u.test(when) && /(?:r|har|är)$/iu.test(said) && !/^(?:var)$/iu.test(said)
}
