import type { AssignmentDetail, MentionRow } from './assignment.ts'

/** What is decided goes before what is proposed, and that before what is only told. */
const weight: readonly MentionRow['standing'][] = ['decided', 'proposed', 'handedOver', 'noted']

function weightOf({ standing }: MentionRow): number {
  return standing ? weight.indexOf(standing) : weight.length
}

/** The place that gives an assignment in its own words with the most weight, the first told of such. */
export function ownWordsOf({ mentions }: Pick<AssignmentDetail, 'mentions'>): MentionRow | null {
  return mentions.toSorted((a, b) => weightOf(a) - weightOf(b))[0] ?? null
}

/**
 * The place that states the aim of a thread with the most weight, the last told of such; null where none does, or
 * where the aim is but a part of the assignment's own words ("with 120 million").
 */
export function statedAimOf(assignments: readonly Pick<AssignmentDetail, 'mentions'>[]): MentionRow | null {
  const stated = assignments.flatMap(({ mentions }) => mentions.filter(({ target }) => target)).toReversed()
  const [aim] = stated.toSorted((a, b) => weightOf(a) - weightOf(b))
  if (!aim?.target) return null
  return aim.title.toLowerCase().includes(aim.target.toLowerCase()) ? null : aim
}
