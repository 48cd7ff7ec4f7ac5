import { findDates } from '../words/dates.ts'
import { findNumbers, type NumberMention } from '../words/numbers.ts'
import { comparing } from './sentence-forms.ts'
import { onlyPeriod, type StatedFigure } from './stated-figure.ts'

/** Verbs that tell how many there were; a number after any other verb may be an aim, a proposal or a rule. */
const counting =
  'väntar|väntade|väntat|finns|fanns|har|hade|kom|inkom|fick|gjorde|gjordes|tog|togs|flög|deltog|besökte|registrerades|ställdes|genomförde|genomfördes|utfördes|vårdades|behandlades|startades|anmäldes|anställdes|avslutades|utbildades|beviljades|byggdes|hölls|svarade|arbetade|arbetar|bor|bodde|reste'
const passing = '(?:\\s(?:därmed|totalt|sammanlagt|nu|idag|i\\sdag|fortfarande|endast|bara))?'
const verbBefore = new RegExp(
  `^(?<before>(?:[^.!?;:]*\\s)?)(?<verb>${counting})(?<passing>${passing})\\s$`,
  'iu',
)

/** The plural noun that is counted, with an adjective before it and a particle of the verb after it. */
const counted =
  /^\s(?<adjective>\p{Ll}{3,}(?:a|de)\s)?(?<noun>\p{Ll}{2,}(?:er|ar|or)|\p{Ll}*(?:mål|uppdrag|besök|samtal|barn|ärenden|företag))(?!\p{L})(?<rest>[^.!?;:,]*)/u
const notCounted =
  /^(?:dagar|veckor|månader|timmar|minuter|sekunder|kronor|miljoner|miljarder|ledamöter|ersättare|politiker|röster|yrkanden|paragrafer|sidor|bilagor|ajourneringar|procentenheter|år|gånger|fler|färre|meter|kilometer|hektar)$/u
/** What only says when: the period is the figure's time, no part of its label. */
const onlyWhen =
  /^(?:(?:Under|I|Per|Vid|Den|Till\soch\smed|År)\s(?:[\p{L}\d]+\s){1,6}|(?:Som\s(?:mest|flest|minst)|Därav|Totalt|Sammanlagt)\s)$/u
const place = /^(?:Vid|I)\s(?:\p{Lu}|länet|regionen|kommunen)/u

/** "Vid årets slut väntade 640 personer på operation och 910 på hjälpmedel": the counts that one sentence tells. */
export function readCounts(sentence: string): StatedFigure[] {
  const begun = countedFirst(sentence)
  const found: StatedFigure[] = begun ? [begun] : []
  for (const number of findNumbers(sentence)) {
    if (begun && number.start < begun.end) continue
    const first = found[0]
    const figure = first ? alsoCounted(sentence, number, first) : countAt(sentence, number)
    if (figure) found.push(figure)
  }
  return found
}

function countAt(sentence: string, number: NumberMention): StatedFigure | null {
  const verb = verbBefore.exec(sentence.slice(0, number.start))?.groups
  const thing = counted.exec(sentence.slice(number.end))?.groups
  if (!verb?.verb || !thing?.noun || number.unit !== null || notCounted.test(thing.noun)) return null
  if (!Number.isInteger(number.value) || comparing.test(sentence.slice(number.end))) return null
  if (/(?<!\p{L})(?:ska|skall|bör|kan|att|om|när|skulle)(?!\p{L})/iu.test(verb.before ?? '')) return null
  const label = labelOf(verb, thing)
  return label.length > 110 || /^\d/u.test(label) ? null : figureOf(sentence, number, label, thing.noun)
}

const countFirst = new RegExp(
  `^(?<number>[\\d\\s]+)\\s(?<noun>\\p{Ll}{2,}(?:er|ar|or)|\\p{Ll}*(?:barn|ärenden|företag|elever))\\s(?<rest>(?:${counting})\\s[^.!?;:,]{3,90})`,
  'u',
)

/** "312 personer hade hemtjänst i december 2021": the number and what is counted begin the sentence. */
function countedFirst(sentence: string): StatedFigure | null {
  const said = countFirst.exec(sentence)?.groups
  const [number] = findNumbers(sentence)
  if (!said?.noun || !said.rest || !number || number.start > 0 || number.unit !== null) return null
  if (notCounted.test(said.noun) || !Number.isInteger(number.value)) return null
  const label = withoutTime(said.rest)
  if (label.split(/\s/u).length < 2 || /\d/u.test(label)) return null
  return figureOf(sentence, number, label, said.noun)
}

function withoutTime(words: string): string {
  const [date] = findDates(words).filter(({ end }) => end === words.trimEnd().length)
  return date ? words.slice(0, date.start).replace(/\s(?:i|under|den|per|år)?\s*$/u, '') : words.trim()
}

type Groups = Record<string, string | undefined>

/** The words of the clause without its number and its time; the noun too, where nothing else names what is counted. */
function labelOf({ before = '', verb = '', passing: between = '' }: Groups, thing: Groups): string {
  const who = onlyWhen.test(before) && !place.test(before) ? '' : before
  const done = who === '' ? ((thing.rest ?? '').split(/\soch\s\d/u)[0] ?? '').trim() : ''
  const named = !thing.adjective && (who !== '' || done.split(/\s/u).length >= 3)
  const noun = named ? '' : `${thing.adjective ?? ''}${thing.noun ?? ''}`
  return [who, verb, between, noun, done].join(' ').replace(/\s+/gu, ' ').trim()
}

/** "… och 910 (personer) på utprovning av hörapparat": counted by the same verb. */
function alsoCounted(sentence: string, number: NumberMention, first: StatedFigure): StatedFigure | null {
  const between = sentence.slice(first.end, number.start)
  if (!/\soch\s$/u.test(between) || /[;:,]/u.test(between) || number.unit !== null) return null
  const noun = first.number.unit ?? ''
  const what = new RegExp(`^(?:\\s${noun})?\\s(?<what>(?:på|till|i|från)\\s[^.!?;:,]{3,70})`, 'u')
  const said = what.exec(sentence.slice(number.end))?.groups?.what
  const verb = new RegExp(`(?<!\\p{L})(?:${counting})(?!\\p{L})`, 'iu').exec(first.label)?.[0]
  return said && verb ? figureOf(sentence, number, `${verb} ${said}`, noun) : null
}

function figureOf(sentence: string, number: NumberMention, label: string, noun: string): StatedFigure {
  return {
    label,
    of: null,
    number: { ...number, unit: noun },
    approximate: number.approximate,
    role: 'outcome',
    asOf: onlyPeriod(sentence.split(/,|(?<!\p{L})(?:jämfört|varav)(?!\p{L})/u)[0] ?? ''),
    start: number.start,
    end: number.end,
  }
}
