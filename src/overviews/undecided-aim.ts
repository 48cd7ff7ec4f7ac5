import type { Aim, Thread } from '../domain/assignments/assignment.ts'
import { samePassage } from '../ui/addresses.ts'

/** The aim that a thread is judged against, when no decision is held for it; null when one is or none is judged. */
export function undecidedAim({ status, gaps }: Pick<Thread, 'status' | 'gaps'>): Aim | null {
  if (status.kind !== 'deviates' && status.kind !== 'onTarget') return null
  const { target } = status
  const isUndecided = gaps.some(
    ({ kind, facts, passage }) =>
      kind === 'targetChangedWithoutDecision' &&
      facts.to === target.value &&
      passage !== null &&
      samePassage(passage, target.passage),
  )
  return isUndecided ? target : null
}
