/** What two assignments are compared by, wherever they come from. */
export interface MatchableAssignment {
  title: string
  from: string | null
  to: readonly string[]
  year: number | null
  number: string | null
  target: string | null
}
