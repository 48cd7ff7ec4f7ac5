import { findDates } from '../words/dates.ts'
import { findNumbers, type NumberMention } from '../words/numbers.ts'
import { isMoney, unitKind } from './units.ts'

/** A figure that a sentence states: what it is of, and the number. Offsets count in the sentence. */
export interface StatedFigure {
  label: string
  /** What the label is a part of, where the sentence itself says so. */
  of: string | null
  number: NumberMention
  approximate: boolean
  /** Null for an estimate: neither measured nor aimed at. */
  role: 'outcome' | 'target' | null
  asOf: string | null
  start: number
  end: number
}

/** Between the thing and its number: forms of "is", with what they may take along. */
const states = [
  '(?:är|var|blir|blev|utgör|utgjorde|motsvarar|motsvarade)(?:\\s(?:idag|i\\sdag|nu|för\\snärvarande|fortsatt|fortfarande|totalt|endast|bara|hela|därmed|således|i\\sdagsläget))*',
  '(?:uppgår|uppgick|uppgått)(?:\\s\\p{L}+){0,2}\\still(?:\\stotalt)?',
  '(?:ligger|låg|landar|landade|hamnar|hamnade|stannade|stannar)(?:\\s\\p{L}+){0,2}\\s(?:på|kring)(?:\\stotalt)?',
  '(?:beräknas|uppskattas|bedöms|prognostiseras|väntas)(?:\\s\\p{L}+){0,2}\\s(?:till|bli|uppgå\\still|landa\\spå)',
  '(?:redovisas|redovisades)(?:\\s[\\p{L}\\d]+){0,5}\\s(?:på|till)(?:\\stotalt)?',
  '(?:har\\s)?(?:ökat|minskat|stigit|sjunkit|förbättrats|försämrats|ökade|minskade|steg|sjönk)(?:\\s\\p{L}+){0,2}\\still',
].join('|')
const subject = '(?<thing>\\p{Lu}[^.!?;:]*?)'
const relative = '(?:,?\\ssom)?'
const plain = new RegExp(`^${subject}${relative}\\s(?<verb>${states})\\s$`, 'u')
/** "Under 2024 uppgick kostnaderna för … till": the thing stands after the verb. */
const inverted =
  /^(?:I|Under|För|Per|Vid|Hittills|Idag|Totalt|Efter|Till och med|År)(?!\p{L})[^.!?;:,]*?\s(?:uppgick|uppgår|låg|ligger|landade|landar|hamnade|beräknas|uppskattas)\s(?<label>[^.!?;:,]*?)\s(?:till|på)(?:\stotalt)?\s$/u
/** "När hänsyn tas till detta blir resultatet 177 mkr": the thing stands between verb and number. */
const invertedIs =
  /^(?:I|Under|För|Per|Vid|När|Om|Efter|Hittills|Idag|År)(?!\p{L})[^.!?;:]*?\s(?:blir|blev|är|var)\s(?<label>\p{L}+(?:en|et|na|an|n)(?!\p{L})(?:\s\p{L}[\p{L}-]*){0,6})\s$/u
/** "Resultatet för perioden visar ett överskott på": the result is named by the sentence, its kind by the noun. */
const shows = new RegExp(
  `^${subject}\\s(?:visar|visade|redovisar|redovisade|uppvisar|uppvisade|prognostiserar|är|blir|blev|var)(?:\\s(?:på|nu))?\\s` +
    '(?:ett|en)\\s(?<label>(?:\\p{L}+\\s)?\\p{L}*(?:överskott|underskott|avvikelse|resultat))\\s(?:på|om)(?:\\stotalt)?\\s$',
  'u',
)
/** "87 procent av patienterna fick tid inom 90 dagar": the share comes first, what it is of after it. */
const shareFirst = /^\s(?<label>av\s[^.!?;:,]{8,90})(?=[.!?;,]|$)/u
const fromTo =
  /^(?<label>\p{Lu}[^.!?;:,]*?)\s(?:har\s)?(?:ökat|minskat|stigit|sjunkit|gått|förbättrats|försämrats|ökade|minskade|steg|sjönk)(?:\s\p{L}+){0,2}\sfrån\s/u

/** Pronouns and connections name nothing: "Det är 5 procent", "Detta motsvarar 3 mkr". */
const nothingNamed =
  /^(?:det|den|de|detta|denna|dessa|vi|han|hon|man|vilket|vilka|som|där|här|här|så|samt|och|men|därav|varav|av|resten|övriga|regionen|region|nämnden|styrelsen|förvaltningen)(?!\p{L})(?:\s\p{Lu}\p{L}+)?$/iu
const aims = /(?<!\p{L})(?:mål(?:et|sättning(?:en)?|värde(?:t)?|nivå(?:n)?)?|ambition(?:en)?)(?!\p{L})/iu

/** The figures that one sentence states. Few sentences do: a number is left out when its thing is not said clearly. */
export function readStatedFigures(sentence: string): StatedFigure[] {
  const numbers = findNumbers(sentence).filter(
    (number) => isMoney(number.unit) || unitKind(number.unit) === 'percent',
  )
  const change = fromTo.exec(sentence)
  if (change) return changeFigures(sentence, change, numbers)
  const [number] = numbers
  if (!number) return []
  const before = sentence.slice(0, number.start)
  const special =
    targetFigure(sentence, numbers) ?? shownFigure(sentence, number, before) ?? shareFigure(sentence, number)
  if (special) return [special]
  const match = plain.exec(before) ?? inverted.exec(before) ?? invertedIs.exec(before)
  const named = match?.groups?.thing ?? match?.groups?.label
  const label = named ? tidyLabel(named) : null
  if (!match || !label || goesOnComparing(sentence, number)) return []
  const estimated = /uppskatt|beräkn|prognos|bedöm|vänta/u.test(match[0])
  return [stated(sentence, label, number, estimated ? null : 'outcome', estimated)]
}

/** "Svarsfrekvensen har stigit från … 68,4 % till dagens 73,5%": the later first, as it is the one that holds. */
function changeFigures(sentence: string, change: RegExpExecArray, numbers: NumberMention[]): StatedFigure[] {
  const label = tidyLabel(change.groups?.label ?? '')
  const [from, to, more] = numbers
  if (!label || !from || !to || more) return []
  if (!/(?<!\p{L})till(?:\s\p{L}+){0,2}\s$/u.test(sentence.slice(from.end, to.start))) return []
  return [to, from].map((number) => stated(sentence, label, number, 'outcome', false))
}

/** "Vårt mål är att komma ned till 2 procent", "Målet för … är 85 procent". */
function targetFigure(sentence: string, numbers: NumberMention[]): StatedFigure | null {
  const [number, more] = numbers
  if (!number || more) return null
  const before = sentence.slice(0, number.start)
  const match =
    /^(?<label>\p{Lu}[^.!?;:,]*?)\s(?:är|var)\s(?:att\s[^.!?;:]*?\s)?(?:satt\s)?(?:till\s|på\s|minst\s|högst\s|under\s|över\s)*$/u.exec(
      before,
    )
  const label = match?.groups?.label ?? ''
  return aims.test(label) && label.length <= 80 ? stated(sentence, label, number, 'target', false) : null
}

function shownFigure(sentence: string, number: NumberMention, before: string): StatedFigure | null {
  const match = shows.exec(before)
  const groups = match?.groups as { label: string; thing: string } | undefined
  const of = groups ? tidyLabel(groups.thing) : null
  if (!groups || goesOnComparing(sentence, number)) return null
  const estimated = /prognos/iu.test(before)
  return { ...stated(sentence, groups.label, number, estimated ? null : 'outcome', estimated), of }
}

function shareFigure(sentence: string, number: NumberMention): StatedFigure | null {
  if (number.start > 1 || unitKind(number.unit) !== 'percent') return null
  const label = shareFirst.exec(sentence.slice(number.end))?.groups?.label
  if (!label || label.split(' ').length < 3) return null
  const end = number.end + 1 + label.length
  return { ...stated(sentence, label, number, 'outcome', false), start: number.start, end }
}

function stated(
  sentence: string,
  label: string,
  number: NumberMention,
  role: StatedFigure['role'],
  estimated: boolean,
): StatedFigure {
  const dates = findDates(sentence).filter((date) => date.period !== null && date.precision !== 'year')
  const [date, other] = dates
  return {
    label,
    of: null,
    number,
    approximate: number.approximate || estimated,
    role,
    asOf: date && !other ? date.period : null,
    start: sentence.indexOf(label),
    end: number.end,
  }
}

/** A thing that is named in a few words; a missing full stop before it is mended by its capital. */
function tidyLabel(subjectWords: string): string | null {
  let label = subjectWords.trim()
  if (label.split(/\s/u).length > 9) {
    const restart = /^.*\p{Ll}\s(?=\p{Lu}\p{Ll}+\s\p{Ll})/u.exec(label)
    if (restart) label = label.slice(restart[0].length)
  }
  const words = label.split(/\s/u).length
  if (
    words > 14 ||
    nothingNamed.test(label) ||
    !/\p{L}{3}/u.test(label) ||
    /\d[\d\s,.]*(?:%|\p{L}kr)/iu.test(label)
  )
    return null
  if (/(?<!\p{L})(?:är|var|har|ska|kan|får|som|att|omfattar|innebär)(?!\p{L})/u.test(label)) return null
  return label.replace(/,$/u, '')
}

/** "är 5 procent lägre än" compares; "är 5 procent av" and the end of a clause state. */
function goesOnComparing(sentence: string, number: NumberMention): boolean {
  return /^\s(?:lägre|högre|mer|mindre|fler|färre|bättre|sämre|större|över|under|från|ökning|minskning)(?!\p{L})/u.test(
    sentence.slice(number.end),
  )
}
