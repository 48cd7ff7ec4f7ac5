import type { Language } from '../platform/http-address.ts'

/** A space that no line breaks at: within numbers, units, dates and before a section number. */
export const nbsp = '\u00a0'
const minus = '\u2212'

/** January to December, as the language writes them. */
const months: Record<Language, readonly string[]> = { sv: monthsIn('sv'), en: monthsIn('en') }

function monthsIn(language: Language): string[] {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)))
}

/**
 * A number as it is written in the language: 1 234,5 or 1,234.5, with a real minus sign. Takes an exact decimal as
 * text too, so that nothing passes through a float; what is not a number is given back as it stands.
 */
export function formatNumber(value: string | number, language: Language, decimals?: number): string {
  const exact = decimals === undefined ? String(value) : Number(value).toFixed(decimals)
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(exact)
  if (!parts) return exact
  const [, sign = '', whole = '', fraction] = parts
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? nbsp : ',')
  const kept = decimals === undefined ? fraction?.replace(/0+$/, '') : fraction
  const point = language === 'sv' ? ',' : '.'
  return (sign && minus) + grouped + (kept ? point + kept : '')
}

/** A number with its unit: "4 %", "300 mkr"; English writes the percent sign without a space. */
export function formatValue(value: string | number, unit: string | null, language: Language): string {
  const number = formatNumber(value, language)
  if (!unit) return number
  const isPercent = unit === '%' || unit === 'procent'
  if (isPercent) return language === 'sv' ? `${number}${nbsp}%` : `${number}%`
  return `${number}${nbsp}${unit}`
}

/**
 * A date or a period as stored (YYYY, YYYY-MM, YYYY-MM-DD; also year and quarter, third or half as YYYY-Q1, YYYY-T1,
 * YYYY-H1) as people write it: 28 nov 2024, nov 2024, 2024. Anything else is given back as it stands.
 */
export function formatDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
  const name = months[language][Number(month) - 1]?.slice(0, 3)
  if (!year || !name) return formatPart(date, language)
  return day ? `${Number(day)}${nbsp}${name} ${year}` : `${name} ${year}`
}

function formatPart(period: string, language: Language): string {
  const [, year, kind, number] = /^(\d{4})-?([QTH])([1-4])$/.exec(period) ?? []
  if (!year) return period
  const words = { sv: { Q: 'kv', T: 'tertial', H: 'halvår' }, en: { Q: 'Q', T: 'third', H: 'half' } }
  const word = words[language][kind as 'Q' | 'T' | 'H']
  return `${word}${word === 'Q' ? '' : nbsp}${number} ${year}`
}

/** The month of a date in full, with its year: "november 2024". */
export function formatMonth(date: string, language: Language): string {
  const name = months[language][Number(date.slice(5, 7)) - 1]
  return name ? `${name} ${date.slice(0, 4)}` : date
}

/** An instant in Swedish time: 28 nov 2024 kl 14.05. */
export function formatInstant(at: Date, language: Language): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at)
  const [date = '', time = ''] = parts.split(' ')
  const day = formatDate(date, language)
  return language === 'sv' ? `${day} kl${nbsp}${time.replace(':', '.')}` : `${day}, ${time}`
}

/** "§ 27", never broken over lines. */
export function formatParagraph(number: string): string {
  return `§${nbsp}${number.replace(/\s+/g, nbsp)}`
}

/** Names as a sentence lists them: "A, B och C". */
export function formatList(names: readonly string[], language: Language): string {
  const and = language === 'sv' ? 'och' : 'and'
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
}

/** The first letter large: a name in base form where a sentence or a label begins with it. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The text with a full stop, unless it ends a sentence already. */
export function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** A text cut at a word, with a mark where it goes on. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}

const small: Record<Language, readonly string[]> = {
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
}

/** A count in running text: words up to twelve, figures above. `one` is the Swedish form for one (en, ett). */
export function countWord(count: number, language: Language, one?: string): string {
  if (count === 1 && one && language === 'sv') return one
  return small[language][count] ?? formatNumber(count, language)
}

const lastMember = /(?<=\p{L}{3})(?=(?:nämnd|styrelse|utskott|fullmäktige|förvaltning|beredning)\p{L}*)/giu

/** A body's name with soft hyphens where its long words are put together: browsers know not all Swedish ones. */
export function softly(name: string): string {
  return name.replace(lastMember, '\u00ad')
}
