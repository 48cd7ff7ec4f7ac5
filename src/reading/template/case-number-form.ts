import type { CaseNumberForm } from './template.ts'

/** A stretch of a text that is said in words which the rules know. */
export interface Swap {
  start: number
  end: number
  /** As the document writes it. */
  raw: string
  /** As the rules know it. */
  known: string
}

interface Shape {
  letters: string
  before: string
  first: string
  between: string
  last: string
}

/** The parts of an example: letters if it has any, and two numbers with what stands between; null for no number. */
function shapeOf({ example }: CaseNumberForm): Shape | null {
  const match =
    /^(?<letters>\p{Lu}{0,8})(?<before>[ ./_-]{0,2})(?<first>\d{1,7})(?<between>[ .:/_-]{1,3})(?<last>\d{1,7})$/u.exec(
      example.trim(),
    )
  return (match?.groups as unknown as Shape | undefined) ?? null
}

/** Can the example be read as a case number in that order: letters, a year of two or four figures, a number? */
export function isCaseNumberForm(form: CaseNumberForm): boolean {
  const shape = shapeOf(form)
  if (!shape) return false
  const year = form.order === 'year first' ? shape.first : shape.last
  return /^(?:(?:19|20)\d\d|\d\d)$/u.test(year)
}

const notBefore = '(?<![\\p{L}\\d/:_-])'
const notAfter = '(?![\\d\\p{L}]|[-:/]\\d)'

/** The pattern of every number written like the example: other letters, another year, another serial number. */
function patternOf(form: CaseNumberForm): RegExp | null {
  const shape = shapeOf(form)
  if (!shape || !isCaseNumberForm(form)) return null
  const yearText = form.order === 'year first' ? shape.first : shape.last
  const year = yearText.length === 4 ? '(?<year>(?:19|20)\\d\\d)' : '(?<year>\\d\\d)'
  const serial = '(?<serial>\\d{1,6})'
  const letters = shape.letters ? `(?<letters>\\p{Lu}{2,8})${escaped(shape.before)}` : ''
  const [first, last] = form.order === 'year first' ? [year, serial] : [serial, year]
  return new RegExp(`${notBefore}${letters}${first}${escaped(shape.between)}${last}${notAfter}`, 'gu')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/ /gu, '\\s')
}

/** Every case number of a text that is written in one of the forms, as the rules know case numbers. */
export function taughtCaseNumbers(text: string, forms: readonly CaseNumberForm[]): Swap[] {
  const swaps = forms.flatMap((form) => {
    const pattern = patternOf(form)
    return pattern ? [...text.matchAll(pattern)].flatMap((match) => swapOf(match) ?? []) : []
  })
  const ordered = swaps.sort((a, b) => a.start - b.start || b.end - a.end)
  return ordered.filter((swap, index) => index === 0 || (ordered[index - 1]?.end ?? 0) <= swap.start)
}

function swapOf(match: RegExpMatchArray): Swap | null {
  const { letters, year = '', serial = '' } = match.groups ?? {}
  const full = year.length === 2 ? fullYear(Number(year)) : Number(year)
  const start = match.index ?? 0
  const known = letters
    ? `${letters.slice(0, 6)} ${Number(serial)}-${full}`
    : `${serial.slice(-4).padStart(5, '0')}/${full}`
  return { start, end: start + match[0].length, raw: match[0], known }
}

/** Two figures: a registry kept today has nothing from before the war. */
function fullYear(short: number): number {
  return short >= 45 ? 1900 + short : 2000 + short
}

/** A text with its case numbers as the rules know them, for whoever takes one apart. */
export function knownCaseNumbers(text: string, forms: readonly CaseNumberForm[]): string {
  return taughtCaseNumbers(text, forms)
    .toReversed()
    .reduce((said, { start, end, known }) => said.slice(0, start) + known + said.slice(end), text)
}
