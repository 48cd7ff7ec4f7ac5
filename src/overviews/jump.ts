/** Somewhere to go by name. */
export interface JumpTarget {
  kind: 'page' | 'body' | 'case' | 'assignment' | 'goal' | 'document' | 'paragraph' | 'meeting'
  label: string
  /** Other words that it is found by, such as a date in figures. */
  also?: string
  href: string
}

const most = 12

export interface Jumps {
  shown: JumpTarget[]
  all: number
}

/**
 * The targets whose names hold every word that was written, in any case and order: names that begin so first, then
 * those with words that do, each in the order given. Nothing written gives the pages alone.
 */
export function matching(query: string, targets: readonly JumpTarget[]): Jumps {
  const words = plain(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) {
    const pages = targets.filter((target) => target.kind === 'page')
    return { shown: pages, all: pages.length }
  }
  const found = targets
    .map((target) => ({ target, rank: rankOf(target, words) * (holdsNumbers(target, words) ? 2 : 1) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ target }) => target)
  return { shown: found.slice(0, most), all: found.length }
}

/** 0 when a word is missing; more the nearer to their beginnings the words are found. */
function rankOf({ label, also = '' }: JumpTarget, words: readonly string[]): number {
  const name = `${plain(label)} ${plain(also)}`
  if (!words.every((word) => name.includes(word))) return 0
  if (name.startsWith(words.join(' '))) return 3
  return words.every((word) => name.startsWith(word) || /[\s-]$/.test(name.slice(0, name.indexOf(word))))
    ? 2
    : 1
}

/** Is every number that was written a whole one of the name: 10, not the beginning of 100? */
function holdsNumbers({ label }: JumpTarget, words: readonly string[]): boolean {
  const numbers: readonly string[] = plain(label).match(/\d+/g) ?? []
  const written = words.flatMap((word) => word.match(/\d+/g) ?? [])
  return written.every((one) => numbers.includes(one))
}

function plain(text: string): string {
  return text.replace(/§\s*/g, '§ ').replace(/\s+/g, ' ').trim().toLowerCase().normalize('NFC')
}
