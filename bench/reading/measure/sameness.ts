/** How two values compare: the same, near it (long texts that share most words), or different. */
export type Likeness = 'same' | 'near' | 'different'

/** The least share of words in common at which two long texts count as near. */
const nearShare = 0.8

/** The same value of a number, a code or a truth. */
export function exactly(one: unknown, other: unknown): Likeness {
  return one === other ? 'same' : 'different'
}

/** The same identifier: equal but for runs of blanks. */
export function identifier(one: string, other: string): Likeness {
  return exactly(folded(one), folded(other))
}

/** The same text after folding, or near it by the words they share. */
export function text(one: string, other: string): Likeness {
  if (plain(one) === plain(other)) return 'same'
  return overlap(one, other) >= nearShare ? 'near' : 'different'
}

/** The same name: a party in parentheses may be left out, since a table has it in a column of its own. */
export function name(one: string, other: string): Likeness {
  return exactly(plainName(one), plainName(other))
}

/** The same people, in any order. */
export function people(one: string[], other: string[]): Likeness {
  return exactly(one.map(plainName).sort().join('|'), other.map(plainName).sort().join('|'))
}

/** The same unit: "procent" is "%", millions of kronor are written in four ways. */
export function unit(one: string, other: string): Likeness {
  return exactly(plainUnit(one), plainUnit(other))
}

/** The same point in time, whether written as a date or in words ("30 november 2023", "november 2023"). */
export function time(one: string, other: string): Likeness {
  return exactly(plainTime(one), plainTime(other))
}

/** The words that two texts share, as F1 of the two bags of words: from 0 to 1. */
export function overlap(one: string, other: string): number {
  const words = wordsOf(one)
  const others = wordsOf(other)
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  const common = words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  const total = words.length + others.length
  return total === 0 ? 0 : (2 * common.length) / total
}

function wordsOf(value: string): string[] {
  return plain(value).match(/[\p{L}\p{N}]+/gu) ?? []
}

function folded(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

/** Equal but for case, blanks, soft hyphens, kinds of dashes and quotes, and what only joins a list together. */
function plain(value: string): string {
  return folded(value.replaceAll('\u00ad', ''))
    .toLowerCase()
    .replace(/[–−]/g, '-')
    .replace(/[”“»]/g, '"')
    .replace(/^"/, '')
    .replace(/^att /, '')
    .replace(/[.:;,"]+$/, '')
    .replace(/,? (och|samt)$/, '')
    .replace(/[.:;,"]+$/, '')
}

function plainName(value: string): string {
  return plain(value.replace(/\s*\(\p{L}+\)/u, ''))
}

function plainUnit(value: string): string {
  const small = plain(value)
  if (small === 'procent') return '%'
  return /^(mkr|mnkr|mn kr|miljoner kronor|miljoner)$/.test(small) ? 'mkr' : small
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

function plainTime(value: string): string {
  const small = plain(value).replace(/^(den|till och med|per|i) /, '')
  const [, day, month = '', year] = /^(?:(\d{1,2}) )?(\p{L}+) (\d{4})$/u.exec(small) ?? []
  const at = months.indexOf(month.slice(0, 3))
  if (!year || at < 0) return small
  const date = `${year}-${String(at + 1).padStart(2, '0')}`
  return day ? `${date}-${day.padStart(2, '0')}` : date
}
