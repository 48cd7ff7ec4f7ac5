import { spanWithin } from '../prose.ts'
import { corpusOf } from '../threads/corpus.ts'
import { pairBest } from '../threads/pair-best.ts'
import { prepare } from '../threads/prepared-title.ts'
import { similarity } from '../threads/similarity.ts'
import type { Draft } from './draft.ts'
import type { Entry, Region } from './region.ts'

/** A sentence that says that some of the assignments have been given aims, which follow as a list. */
const announcing =
  /(?<!\p{L})uppdrag(?:en|et)?(?!\p{L}).*(?<!\p{L})(?:tolkning|målsättning|mål(?:en|et)?(?!\p{L})|målnivå|förtydlig|precisering|konkretiser)|(?<!\p{L})(?:tolkning|målsättning|målnivå|precisering|konkretiser)\p{L}*.*(?<!\p{L})uppdrag/iu
/** A list of assignments may call them aims as well ("följande mål och uppdrag"). */
const announcesBoth = /(?<!\p{L})(?:följande|nedanstående|dessa)\s(?:mål\soch\s)?uppdrag/iu

/** Whether a passage says that aims of assignments given before follow. */
export function announcesTargets(text: string): boolean {
  return announcing.test(text) && !announcesBoth.test(text)
}

/** Below this an aim is not about any of the assignments. */
const related = 0.08

/**
 * Gives the aims that a region states after its assignments to the assignment each is about, by what they say:
 * the best one-to-one between aims and assignments.
 */
export function withAnnouncedTargets(region: Region, drafts: readonly Draft[]): Draft[] {
  const aims = region.entries.flatMap((entry, at) =>
    announcesTargets(entry.passage.text) && !readAlready(entry, drafts)
      ? pointsAfter(region, at, drafts)
      : [],
  )
  if (aims.length === 0) return [...drafts]
  const owners = ownersOf(aims, drafts)
  return drafts.map((draft, at) => {
    const aim = owners.get(at)
    if (!aim) return draft
    const span = spanWithin(region.layout, aim.passage, aim.textAt, aim.passage.text.length)
    return { ...draft, target: aim.text, targetSpan: span }
  })
}

function pointsAfter(region: Region, at: number, drafts: readonly Draft[]): Entry[] {
  const rest = region.entries.slice(at + 1)
  const end = rest.findIndex((entry) => entry.marker === 'none' || readAlready(entry, drafts))
  return end < 0 ? rest : rest.slice(0, end)
}

function readAlready(entry: Entry, drafts: readonly Draft[]): boolean {
  const { firstLine } = entry.passage
  return drafts.some((draft) => draft.lines.first <= firstLine && firstLine <= draft.lines.last)
}

function ownersOf(aims: Entry[], drafts: readonly Draft[]): Map<number, Entry> {
  const corpus = corpusOf([...drafts.map((draft) => draft.title), ...aims.map((aim) => aim.text)])
  const titles = drafts.map((draft) => prepare(draft.title, corpus))
  const pairs = aims.flatMap((aim, one) => {
    // Only the aim itself tells what it is about: what it is a share of, or means, comes after.
    const head = prepare(aim.text.replace(/,\s(?:det|vilket|som)\s.*$|\sav\sden\s.*$/iu, ''), corpus)
    return titles.map((title, other) => ({ one, other, score: similarity(head, title).score, of: aim }))
  })
  const likely = pairs.filter((pair) => pair.score >= related)
  const owners = new Map(pairBest(likely).map((pair) => [pair.other, pair]))
  // One aim may be stated for two assignments: "väntan på X eller Y".
  for (const pair of likely) {
    const first = [...owners.values()].find((owner) => owner.of === pair.of)
    if (first && !owners.has(pair.other) && pair.score >= 0.75 * first.score) owners.set(pair.other, pair)
  }
  return new Map([...owners].map(([other, pair]) => [other, pair.of]))
}
