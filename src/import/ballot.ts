/** The ways to vote, in the order that a form shows them. */
export const voteChoices = ['yes', 'no', 'abstained', 'absent'] as const
export type VoteChoice = (typeof voteChoices)[number]

export interface Voter {
  name: string
  vote: VoteChoice
}

/** The names of those who voted so, in the order that is held. */
export function namesVoting(ballot: unknown, vote: VoteChoice): string[] {
  return votersOf(ballot).flatMap((voter) => (voter.vote === vote ? [voter.name] : []))
}

/** Who voted how, as it is held; nobody when nothing is. */
function votersOf(ballot: unknown): Voter[] {
  return Array.isArray(ballot) ? (ballot as Voter[]) : []
}

/** A ballot with other names: who votes as before keeps the place in it, those who are new come last. */
export function ballotOf(before: unknown, names: Readonly<Record<VoteChoice, readonly string[]>>): Voter[] {
  const voters = voteChoices.flatMap((vote) => names[vote].map((name) => ({ name, vote })))
  const order = votersOf(before).map(({ name }) => name)
  const place = ({ name }: Voter) => (order.includes(name) ? order.indexOf(name) : order.length)
  return voters.toSorted((a, b) => place(a) - place(b))
}
