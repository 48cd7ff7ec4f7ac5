import { announcedBodies } from './announced-bodies.ts'
import type { Draft } from './draft.ts'
import { draftOfEntry, extended, isSubPoint } from './draft.ts'
import { beginsWithTask } from './infinitives.ts'
import type { Names } from './names.ts'
import type { Entry, Region } from './region.ts'
import { announcesTargets } from './target-list.ts'

/** The sentence before a list of assignments: "fullmäktige ger följande uppdrag:", "uppdragen är dessa:". */
const announcing =
  /(?<!\p{L})(?:följande|nedanstående|dessa)\s+(?:\p{L}+\s+){0,2}?uppdrag(?:en)?(?!\p{L})|(?<!\p{L})uppdrag(?:en)?\s+(?:\p{L}+\s+){0,8}?(?:enligt\s+(?:följande|nedan)|är\s+följande|nedan)(?!\p{L})|(?<!\p{L})(?:uppdra[rs]?|i\s+uppdrag)[^.]*?(?:följande|att)\s*[:;]$|(?<!\p{L})uppdrag(?:en)?\s+(?:\p{L}+\s+){0,10}?(?:till|åt|från|som|är|riktas|ges|gäller|lämnas)(?!\p{L})[^.]{0,90}[:;]$/iu
/** A list that makes assignments clearer, lists their papers or tells of their results gives none. */
const otherList =
  /(?<!\p{L})(?:tolkning|målsättning|förtydlig|precisering|konkretiser|bilag|uppdragsdirektiv|protokollsanteckning|anteckning|beslutsunderlag|handlingar|återrapport|slutrapport|redovisar\s+läget|läget\s+i|avslutade|reglement|grunduppdrag|arbetsordning|enligt\s+lag)/iu

/** Whether a passage announces that the list after it holds assignments. */
export function announcesAssignments(text: string): boolean {
  const last = lastSentence(text)
  return announcing.test(last) && !otherList.test(last) && !announcesTargets(last)
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? text
}

/**
 * The assignments of every announced list in a region. Entries carry bullets or numbers; without either they
 * must begin with what is to be done. A list ends where another kind of entry stands.
 */
export function announcedLists(region: Region, names: Names): Draft[] {
  const drafts: Draft[] = []
  for (const [at, entry] of region.entries.entries()) {
    if (!announcesAssignments(entry.passage.text)) continue
    const { from, to } = announcedBodies(region, at, names)
    drafts.push(...listAfter(region, at + 1, { from, to, confidence: 0.92 }))
  }
  return drafts
}

/** Reads the list that begins at an entry; sub-points of another kind belong to the point above them. */
function listAfter(region: Region, from: number, given: Pick<Draft, 'from' | 'to' | 'confidence'>): Draft[] {
  const drafts: Draft[] = []
  const kind = region.entries[from]?.marker
  for (const entry of region.entries.slice(from)) {
    const last = drafts.at(-1)
    if (drafts.length > 0 && entry.gap > 6) break
    if (last && isSubPoint(entry, kind, drafts[0])) drafts[drafts.length - 1] = extended(last, entry.passage)
    else if (entry.marker === kind && isPoint(entry)) drafts.push(draftOfEntry(region, entry, given))
    else break
  }
  return kind === 'none' && drafts.length < 2 ? [] : drafts
}

function isPoint(entry: Entry): boolean {
  if (entry.marker !== 'none') return entry.text.length > 3 && /^[”"»]?\p{L}/u.test(entry.text)
  return beginsWithTask(entry.text) && entry.text.length < 400
}
