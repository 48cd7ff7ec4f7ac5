import type { Extraction } from '../src/reading/extraction.ts'
import { sameText } from './alike.ts'
import { countList, type Tallies } from './tally.ts'

/**
 * Lays the threads that were found beside the ones the region has, each given by the titles its assignment has
 * had: every title belongs to the thread of the first, and no two threads run together.
 */
export function compareThreads(tallies: Tallies, expected: string[][], read: Extraction): void {
  const found = read.threads.map((thread) => titlesOf(thread, read))
  const homes = expected.map((titles) => titles.map((title) => threadOf(title, found)))
  for (const [at, home] of homes.entries()) {
    const titles = expected[at] ?? []
    const joined = titles.filter((_, nth) => home[nth] !== null && home[nth] === home[0])
    countList(tallies, 'thread title', `thread ${titles[0]}`, titles, joined, sameText)
  }
  const shared = homes.filter((home, at) =>
    homes.some((other, nth) => nth !== at && home.some((one) => one !== null && other.includes(one))),
  )
  countList(tallies, 'thread run together', 'threads', [], shared, () => false)
}

function titlesOf(thread: Extraction['threads'][number], read: Extraction): string[] {
  return thread.members.flatMap(({ document, assignment }) => {
    const one = read.documents[document]?.assignments[assignment]
    return one ? [one.title] : []
  })
}

function threadOf(title: string, found: string[][]): number | null {
  const at = found.findIndex((titles) => titles.some((one) => sameText(one, title)))
  return at < 0 ? null : at
}
