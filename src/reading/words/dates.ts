export interface DateMention {
  raw: string
  start: number
  end: number
  /** A full date, `YYYY-MM-DD`; null when day or year is not said or the day does not exist. */
  iso: string | null
  /** What is said, as far as it goes: `2024-11-28`, `2025-04`, `2024-Q3`, `2024-T1`, `2022`; null without a year. */
  period: string | null
  precision: 'day' | 'month' | 'quarter' | 'tertial' | 'year'
  year: number | null
}

/** Three letters tell a month, in full or abbreviated. */
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const month =
  '(jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const year = '((?:19|20)\\d\\d)'
const before = '(?<![\\p{L}\\d.,:/-])'
const after = '(?![\\p{L}\\d]|[.,:/-]\\d)'
const anyYear = /(?:19|20)\d\d/u
const anyMonth = /jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec/iu

type Said = { day?: number; month?: number; year?: number; part?: string }

interface DateForm {
  pattern: RegExp
  /** What a text must hold: most hold neither a year nor the name of a month. */
  needs: RegExp
  precision: DateMention['precision']
  read: (groups: string[]) => Said
}

/** Most telling first: what an earlier form has read, a later one does not read again. */
const forms: DateForm[] = [
  {
    pattern: pattern(`${year}[-/.](\\d{2})[-/.](\\d{2})`),
    needs: anyYear,
    precision: 'day',
    read: ([y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  {
    pattern: pattern(`(\\d{1,2})(?::?[ae])?\\s+${month}\\s+${year}`),
    needs: anyMonth,
    precision: 'day',
    read: ([d, m, y]) => ({ day: Number(d), month: monthNumber(m), year: Number(y) }),
  },
  {
    pattern: pattern(`(\\d{1,2})[/.](\\d{1,2})(?:[-/.]|\\s+)${year}`),
    needs: anyYear,
    precision: 'day',
    read: ([d, m, y]) => ({ day: Number(d), month: Number(m), year: Number(y) }),
  },
  {
    pattern: pattern(`(\\d{1,2})(?::?[ae])?\\s+${month}`),
    needs: anyMonth,
    precision: 'day',
    read: ([d, m]) => ({ day: Number(d), month: monthNumber(m) }),
  },
  {
    pattern: pattern(`${month}\\s+(?:månad\\s+)?${year}`),
    needs: anyMonth,
    precision: 'month',
    read: ([m, y]) => ({ month: monthNumber(m), year: Number(y) }),
  },
  {
    pattern: pattern(`(?:kvartal|kv|q)\\.?\\s?([1-4])[\\s-]+${year}`),
    needs: anyYear,
    precision: 'quarter',
    read: ([part, y]) => ({ part: `Q${part}`, year: Number(y) }),
  },
  {
    pattern: pattern(`(?:tertial|t)\\.?\\s?([1-3])[\\s-]+${year}`),
    needs: anyYear,
    precision: 'tertial',
    read: ([part, y]) => ({ part: `T${part}`, year: Number(y) }),
  },
  { pattern: pattern(year), needs: anyYear, precision: 'year', read: ([y]) => ({ year: Number(y) }) },
]

/** Every date, month, quarter, tertial and year that a Swedish text names, in order; the raw text is kept. */
export function findDates(text: string): DateMention[] {
  if (!/\d/u.test(text)) return []
  const found: DateMention[] = []
  for (const form of forms.filter(({ needs }) => needs.test(text))) {
    for (const match of text.matchAll(form.pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const mention = mentionOf(form, match, start, end)
      if (mention) found.push(mention)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The first full date in a text, as ISO, or null. */
export function firstDate(text: string): string | null {
  return findDates(text).find((date) => date.iso !== null)?.iso ?? null
}

function monthNumber(name: string | undefined): number | undefined {
  const index = months.indexOf(name?.toLowerCase().slice(0, 3) ?? '')
  return index < 0 ? undefined : index + 1
}

function pattern(source: string): RegExp {
  return new RegExp(before + source + after, 'giu')
}

function mentionOf(form: DateForm, match: RegExpExecArray, start: number, end: number): DateMention | null {
  const said = form.read(match.slice(1))
  const { precision } = form
  if (precision === 'day' && !dayExists(said)) return null
  return {
    raw: match[0],
    start,
    end,
    iso: precision === 'day' && said.year ? isoOf(said) : null,
    period: said.year ? periodOf(said) : null,
    precision,
    year: said.year ?? null,
  }
}

function dayExists({ day = 0, month: of = 0, year: inYear = 2024 }: Said): boolean {
  const date = new Date(Date.UTC(inYear, of - 1, day))
  return date.getUTCMonth() === of - 1 && date.getUTCDate() === day
}

function isoOf({ year: inYear, month: of, day }: Said): string {
  return `${inYear}-${String(of).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function periodOf(said: Said): string {
  if (said.part) return `${said.year}-${said.part}`
  if (said.day) return isoOf(said)
  return said.month ? `${said.year}-${String(said.month).padStart(2, '0')}` : String(said.year)
}
