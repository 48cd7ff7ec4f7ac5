import type { Tallies } from './tally.ts'

/** Something that was read with a confidence, and how each of its fields was read; missed things have none. */
export interface Judged {
  what: 'item' | 'indicator' | 'assignment' | 'figure'
  confidence: number
  tallies: Tallies
}

/** The confidence of what was missed: it counts in the tallies and not in the calibration. */
export const missed = -1
