const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** The day (YYYY-MM-DD) that it is in Sweden at an instant. */
export function swedishDay(instant: Date): string {
  return dayFormat.format(instant)
}

const lastMonths: Record<string, number> = {
  Q1: 3,
  Q2: 6,
  Q3: 9,
  Q4: 12,
  T1: 4,
  T2: 8,
  T3: 12,
  H1: 6,
  H2: 12,
}

/**
 * The last day of a date or period as stored (YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-T1, YYYY-H1): what is
 * reported "as of April" holds until the end of April. Null for anything else.
 */
export function lastDayOf(period: string): string | null {
  const [, year, part, day] = /^(\d{4})(?:-(0[1-9]|1[0-2]|[QTH][1-4])(?:-(\d{2}))?)?$/.exec(period) ?? []
  if (!year) return null
  if (day) return isDay(period) ? period : null
  const month = part === undefined ? 12 : (lastMonths[part] ?? Number(part))
  return Number.isNaN(month) ? null : dayText(Date.UTC(Number(year), month, 0))
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function isDay(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && dayText(time) === text
}

function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
