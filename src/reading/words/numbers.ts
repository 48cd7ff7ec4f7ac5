export interface NumberMention {
  /** Number with its unit, as written. */
  raw: string
  start: number
  end: number
  value: number
  /** As written ("%", "procent", "mkr", "kronor per invånare"), null when none follows. */
  unit: string | null
  /** "ca", "cirka", "omkring", "±": the text itself says that it is about. */
  approximate: boolean
  /** Written with a sign, as changes are: "+33,1", "−32". */
  signed: boolean
}

const blank = '[ \\u00a0\\u2009\\u202f\\u2007]'
/** Digits in threes, by blanks or points, or unbroken; decimals after a comma, or after a point when not threes. */
const digits = `(?:\\d{1,3}(?:${blank}\\d{3})+|\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+)(?:,\\d+|\\.\\d+)?`
/** "+-" and "±" before a zero say that parts cancel out. */
const signs = '(?:\\+-|-\\+|[+\\-−–±])'
const unitForms =
  '%|‰|procentenheter|procentenhet|procents?|promille|(?:mnkr|tkr|mkr|mdkr|kr)(?:/\\p{L}+)?|' +
  '(?:miljoner|miljon|miljarder|miljard|tusen|milj\\.?)(?:\\s+(?:kronor|kr))?(?:/\\p{L}+)?|kronor(?:/\\p{L}+)?'
const perPart = '(?:\\s+(?:per|om)\\s+\\p{L}+)?'
const about = '(?:ca|cirka|omkring|ungefär|runt|drygt|knappt|närmare|nästan|circa|c:a)\\.?'

const mentionPattern = new RegExp(
  `(?<![\\p{L}\\d.,:/_+-])(?:(?<about>${about})\\s+)?(?<sign>${signs}${blank}?|(?:minus|plus)\\s+)?(?<digits>${digits})` +
    `(?!\\d|[.,:/-]\\d)(?:\\s{0,2}(?<unit>${unitForms})(?!\\p{L}))?(?<per>${perPart})`,
  'giu',
)

/**
 * Every number of a text with unit and sign. Digits inside words, dates, case numbers and links are no numbers
 * here; a run of several numbers with only blanks between reads as the grammar of threes has it (`splitNumberRun`
 * tells whether that is the only way).
 */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = []
  if (!/\d/u.test(text)) return found
  for (const match of text.matchAll(mentionPattern)) {
    const groups = match.groups ?? {}
    const mention = mentionOf(match[0], match.index, groups)
    if (mention) found.push(mention)
  }
  return found
}

function mentionOf(
  whole: string,
  at: number,
  groups: Record<string, string | undefined>,
): NumberMention | null {
  const sign = (groups.sign ?? '').replace(/^minus\s+$/iu, '-').replace(/^plus\s+$/iu, '+')
  const value = parseSwedishNumber(`${sign}${groups.digits ?? ''}`)
  if (value === null) return null
  const per = groups.unit ? (groups.per ?? '') : ''
  const raw = whole.slice(0, whole.length - (groups.per ?? '').length) + per
  const unit = groups.unit
    ? `${groups.unit.replace(/^procents$/iu, 'procent')}${per}`.replace(/\s+/gu, ' ')
    : null
  return {
    raw,
    start: at,
    end: at + raw.length,
    value,
    unit,
    approximate: groups.about !== undefined || /±/u.test(groups.sign ?? ''),
    signed: groups.sign !== undefined,
  }
}

const blanks = new RegExp(blank, 'gu')
const wholeNumber = new RegExp(`^(?<sign>${signs}${blank}?)?(?<digits>${digits})$`, 'u')

/** The value of one number as Swedes write it ("1 234,5", "−0,4", "1.000.000"), or null. */
export function parseSwedishNumber(raw: string): number | null {
  const match = wholeNumber.exec(raw.trim())
  if (!match?.groups?.digits) return null
  const plain = match.groups.digits.replace(blanks, '')
  const pointsAreThrees = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u.test(plain) || /\.\d{3},/u.test(plain)
  const value = Number((pointsAreThrees ? plain.replaceAll('.', '') : plain).replace(',', '.'))
  if (!Number.isFinite(value)) return null
  return /^[-−–]/u.test(match.groups.sign ?? '') && value !== 0 ? -value : value
}

/**
 * Every way to read a run of digit groups as numbers: "235 241 276 230" is one, two, three or four numbers,
 * "69 500 000 25 000 000" only where a group of three may continue the one before. With `count`, only the
 * readings of that many numbers. A run that is no run of numbers has no readings.
 */
export function splitNumberRun(run: string, count?: number): string[][] {
  const groups = run.trim().split(new RegExp(`(?:${blank}|\\s)+`, 'u'))
  if (groups.length > 12) return []
  const readings = readingsFrom(groups, 0)
  return count === undefined ? readings : readings.filter((reading) => reading.length === count)
}

function readingsFrom(groups: string[], from: number): string[][] {
  if (from === groups.length) return [[]]
  const readings: string[][] = []
  for (let to = from + 1; to <= groups.length; to++) {
    const number = groups.slice(from, to).join(' ')
    if (!isGrammatical(number)) continue
    for (const rest of readingsFrom(groups, to)) readings.push([number, ...rest])
  }
  return readings
}

/** Threes only continue a first group of one to three digits that is no zero; decimals only end a number. */
function isGrammatical(number: string): boolean {
  return /^[+\-−±]?(?:(?:[1-9]\d{0,2}(?: \d{3})+|\d+)(?:,\d+)?)%?$|^%$/u.test(number) && number !== '%'
}
