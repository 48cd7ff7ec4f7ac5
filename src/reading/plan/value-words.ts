/** A value as a cell or the end of a line writes it; a run of bare numbers is read when the columns are known. */
export interface RawValue {
  kind: 'answer' | 'measure' | 'run' | 'none'
  raw: string
  /** Where it stands in the text it was read from. */
  at: number
}

const blank = '[ \\u00a0\\u2009\\u202f]'
const digits = `\\d+(?:${blank}\\d{3}(?!\\d))*(?:[,.]\\d+)?`
const units =
  '%(?:-enheter)?|procentenhet(?:er)?|procent|promille|mnkr|mkr|tkr|kr|kronor|miljoner(?:\\skronor)?|st|dagar|dygn|timmar|minuter|år|personer|platser|ton|gram|kg|km|liter|veckor|månader|kwh|mwh|gwh|poäng|index|m2|kvm'
const bounds = '(?:(?:>=|<=|[<>≥≤]|minst|högst|ca\\.?|cirka|över|under|max|min|drygt|knappt|omkring)\\s*)'
const answers = 'ja|nej'
/** What stands in a cell that has no value yet, or none this time. */
const nothings =
  '[-–—]|(?:uppgift )?saknas|nytt mått|ny indikator|mäts ej|ej mätt|(?:ingen|inget) (?:uppgift|mätning|värde)|i\\.u\\.|e/t|n/a'
const number = '[+\\-−±]?\\d+(?:,\\d+)?'

const answer = new RegExp(`^(?:${answers})$`, 'iu')
const nothing = new RegExp(`^(?:${nothings})$`, 'iu')
const bareNumber = new RegExp(`^${number}$`, 'u')
const piece = new RegExp(
  `(?:${bounds})?[+\\-−±]?${digits}${blank}?(?:${units})(?![\\p{L}\\d])|${bounds}${digits}(?![\\p{L}\\d])|` +
    `(?:${answers}|${nothings})(?![\\p{L}\\d])|${number}(?![\\p{L}\\d,.])`,
  'iuy',
)

/** Reads a text that consists of values and nothing else; null when anything else stands there. */
export function readValues(text: string): RawValue[] | null {
  const values: RawValue[] = []
  let at = text.length - text.trimStart().length
  const end = text.trimEnd().length
  while (at < end) {
    piece.lastIndex = at
    const match = piece.exec(text)
    if (!match) return null
    add(values, match[0], at)
    at += match[0].length
    at += /^\s*/u.exec(text.slice(at))?.[0].length ?? 0
  }
  return values.length > 0 ? values : null
}

/** Bare digit groups beside each other are one run: which of them make a number is judged later. */
function add(values: RawValue[], raw: string, at: number): void {
  const kind = kindOf(raw)
  const last = values.at(-1)
  if (kind === 'run' && last?.kind === 'run') last.raw += `${gapBefore(last, at)}${raw}`
  else values.push({ kind, raw, at })
}

function gapBefore(last: RawValue, at: number): string {
  return ' '.repeat(Math.max(1, at - last.at - last.raw.length))
}

function kindOf(raw: string): RawValue['kind'] {
  if (answer.test(raw)) return 'answer'
  if (nothing.test(raw)) return 'none'
  return bareNumber.test(raw) ? 'run' : 'measure'
}

/** Words that a number after them belongs to: "inom 90 dagar", "år 2030", "till 1177". */
const takesNumber =
  /(?:^|\s)(?:inom|efter|före|än|per|på|för|mellan|kl|i|om|med|till|från|sedan|av|och|eller|vid|mot|nr|nummer|bilaga|steg|nivå|tertial|kvartal|hba1c)$/iu

/**
 * Where the values begin that end a line ("Antal lån per invånare 4,2 5,0"), at most `columns` of them; the line's
 * length when it ends in no value. Numbers that belong to the words before them stay with the words.
 */
export function valuesAt(line: string, columns: number): number {
  const words = [...line.matchAll(/\S+/gu)]
  let at = line.trimEnd().length
  for (const { 0: word, index: start } of words.reverse()) {
    const values = readValues(line.slice(start))
    if (!values) {
      if (endsValue.test(word)) continue
      break
    }
    if (values.length > columns || !sameUnits(values)) break
    if (belongsToWords(line.slice(0, start).trimEnd(), line.slice(start))) break
    if (!isYearInText(start, values)) at = start
  }
  return at
}

function belongsToWords(before: string, value: string): boolean {
  const year = /^(?:19|20)\d\d(?!\d)/u.test(value)
  return takesNumber.test(before) || (year && /(?:^|\s)(?:år|åren)$/iu.test(before))
}

/** A lone unit or the second word of "Nytt mått" may still become a value with the word before it. */
const endsValue = new RegExp(`^(?:${units}|mått|indikator|ej|mätt|uppgift|mätning|värde)$`, 'iu')

/** "högst 90 dagar 80 %", "via 1177 Ja": what is told in another measure belongs to the words. */
function sameUnits(values: RawValue[]): boolean {
  const shown = values.filter((value) => value.kind !== 'none')
  const answers = shown.filter((value) => value.kind === 'answer').length
  const units = shown.filter((value) => value.kind === 'measure').map((value) => unitOf(value.raw))
  return (
    (answers === 0 || answers === shown.length) && new Set(units.filter((unit) => unit !== null)).size <= 1
  )
}

/** The unit a value is written with, "%" for percent in any spelling; null without. */
export function unitOf(raw: string): string | null {
  const unit = new RegExp(`(${units})$`, 'iu').exec(raw.trim())?.[1]
  if (!unit) return null
  return /^procent$/iu.test(unit) ? '%' : unit
}

/** "Vision 2040 15", "aktiviteter 2024": a year after words belongs to them, unless all values look like years. */
function isYearInText(start: number, [first]: RawValue[]): boolean {
  if (start === 0 || first?.kind !== 'run') return false
  const [head = '', ...rest] = first.raw.split(/\s+/u)
  const isYear = (word: string) => /^(?:19|20)\d\d$/u.test(word)
  return isYear(head) && (rest.length === 0 || !rest.every(isYear))
}
