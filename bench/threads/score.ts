/** How well pairs that were joined fit those that belong together. */
export interface PairScore {
  precision: number
  recall: number
  f1: number
  joined: number
  belonging: number
  right: number
}

/**
 * Compares two ways to divide the same members into groups, pair by pair: a pair is right when both put it in one
 * group. Members are told by their index; a group of one makes no pair.
 */
export function scorePairs(found: readonly number[][], labels: readonly string[]): PairScore {
  const pairs = found.flatMap(pairsOf)
  const right = pairs.filter(([one, other]) => labels[one] === labels[other]).length
  const groups = Map.groupBy(labels.keys(), (index) => labels[index])
  const belonging = [...groups.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  return { ...ratios(right, pairs.length, belonging), joined: pairs.length, belonging, right }
}

/** The scores of several organisations as one, pair by pair. */
export function sumScores(scores: readonly PairScore[]): PairScore {
  const sum = (pick: (score: PairScore) => number) => scores.reduce((all, score) => all + pick(score), 0)
  const [right, joined, belonging] = [sum((s) => s.right), sum((s) => s.joined), sum((s) => s.belonging)]
  return { ...ratios(right, joined, belonging), joined, belonging, right }
}

function ratios(right: number, joined: number, belonging: number) {
  const precision = joined === 0 ? 1 : right / joined
  const recall = belonging === 0 ? 1 : right / belonging
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function pairsOf(members: readonly number[]): [number, number][] {
  return members.flatMap((one, at) => members.slice(at + 1).map((other): [number, number] => [one, other]))
}
