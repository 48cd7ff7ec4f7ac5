import { leavesOf } from './field-text.ts'

/**
 * What the source says of a value: it stands word for word in the passage, or elsewhere in the document, or
 * nowhere (joined or inferred by a rule), or there is nothing to look for.
 */
export type Evidence = 'here' | 'elsewhere' | 'inferred' | 'absent'

/** Words apart from how lines are broken and how they are hyphenated at a line's end. */
function folded(text: string): string {
  return text
    .replace(/-\s*\n\s*(?=\p{Ll})/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .toLowerCase()
}

/** Far beyond this nobody looks for where a value was taken from, and a page must be quick. */
const reach = 150_000

export interface Surroundings {
  passage: string
  around: string
}

/** The words of a passage, and those around it. */
export function surroundingsOf(text: string, span: { start: number; end: number }): Surroundings {
  return {
    passage: folded(text.slice(span.start, span.end)),
    around: folded(text.slice(Math.max(0, span.start - reach), span.end + reach)),
  }
}

/** Where the words and numbers of a value stand. */
export function evidenceOf(value: unknown, { passage, around }: Surroundings): Evidence {
  const leaves = leavesOf(value)
  if (leaves.length === 0) return 'absent'
  if (leaves.every((leaf) => writings(leaf).some((words) => passage.includes(words)))) return 'here'
  if (leaves.every((leaf) => writings(leaf).some((words) => around.includes(words)))) return 'elsewhere'
  return 'inferred'
}

/** The ways in which a value may be written. */
function writings(leaf: string | number): string[] {
  if (typeof leaf === 'string') return [folded(leaf).trim()]
  const [whole = '', decimals] = String(leaf).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ' ')
  const forms = [whole, grouped]
  return decimals ? forms.flatMap((form) => [`${form},${decimals}`, `${form}.${decimals}`]) : forms
}
