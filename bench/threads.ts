import { writeFile } from 'node:fs/promises'
import { findThreads } from '../src/reading/threads/find-threads.ts'
import { asRead, type LabelledOrganisation, readCorpus } from './threads/corpus.ts'
import { manyAssignments } from './threads/many.ts'
import { type PairScore, scorePairs, sumScores } from './threads/score.ts'

/**
 * How well threads are found, on labelled assignments, and how the work grows with their number. `--faults` tells
 * the pairs that were joined wrongly or missed, of the corpus that rules may be written from.
 */
const sizes = [100, 1_000, 3_000, 10_000]
const rounds = 5

const lines = [
  '# How well threads are found',
  '',
  'Written by `npm run bench -- threads`; do not edit.',
  '',
  'Assignments of invented regions and municipalities over three to five years, labelled by hand: which of them are',
  'one. Among them are near-misses: one matter given to two bodies, the same words about something else, opposite',
  'directions. A pair is right when both the engine and the label put it in one thread. Rules may be written from',
  'the development corpus; from the held-out one never, and its faults are not told.',
  '',
  '| corpus | assignments | pairs that belong | precision | recall | F1 |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...(await measured('development')),
  ...(await measured('held-out')),
  '',
  `Time for threads among many assignments, median of ${rounds} rounds (least–most), Node ${process.version}:`,
  '',
  '| assignments | seconds | milliseconds for each |',
  '| ---: | ---: | ---: |',
  ...sizes.map(grown),
  '',
]
await writeFile(new URL('../docs/threads-measure.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)

async function measured(name: 'development' | 'held-out'): Promise<string[]> {
  const organisations = await readCorpus(name)
  const scores = organisations.map(scoreOf)
  if (name === 'development' && process.argv.includes('--faults')) organisations.forEach(tellFaults)
  const rows = organisations.map((one, at) => row(one.name, [one], scores[at]))
  return [...rows, row(`**${name}**`, organisations, sumScores(scores))]
}

function row(name: string, of: readonly LabelledOrganisation[], score: PairScore | undefined): string {
  const { precision = 0, recall = 0, f1 = 0, belonging = 0 } = score ?? {}
  const assignments = of.flatMap(labelsOf).length
  return `| ${[name, assignments, belonging, ...[precision, recall, f1].map((one) => one.toFixed(3))].join(' | ')} |`
}

function labelsOf({ documents }: LabelledOrganisation): string[] {
  return documents.flatMap(({ assignments }) => assignments.map(({ thread }) => thread))
}

function groupsOf(organisation: LabelledOrganisation): number[][] {
  const documents = asRead(organisation)
  const before = (at: number) => documents.slice(0, at).reduce((sum, one) => sum + one.assignments.length, 0)
  const starts = documents.map((_, at) => before(at))
  const threads = findThreads(documents)
  return threads.map(({ members }) => members.map((one) => (starts[one.document] ?? 0) + one.assignment))
}

function scoreOf(organisation: LabelledOrganisation): PairScore {
  return scorePairs(groupsOf(organisation), labelsOf(organisation))
}

function tellFaults(organisation: LabelledOrganisation): void {
  const groups = groupsOf(organisation)
  const groupOf = new Map(groups.flatMap((group, at) => group.map((member) => [member, at] as const)))
  const all = organisation.documents.flatMap(({ assignments }) => assignments)
  for (const [one, a] of all.entries()) {
    for (const [other, b] of all.slice(one + 1).entries()) {
      const joined = groupOf.has(one) && groupOf.get(one) === groupOf.get(one + 1 + other)
      if (joined === (a.thread === b.thread)) continue
      process.stdout.write(`${joined ? 'joined wrongly' : 'missed'}: ${a.title} | ${b.title}\n`)
    }
  }
}

function grown(count: number): string {
  const documents = manyAssignments(count)
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    findThreads(documents)
    return (performance.now() - start) / 1000
  }).sort((a, b) => a - b)
  const [least = 0, median = 0, most = 0] = [times[0], times[Math.floor(rounds / 2)], times.at(-1)]
  const spread = `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`
  return `| ${count} | ${spread} | ${((1000 * median) / count).toFixed(2)} |`
}
