import { type AnnouncedBodies, announcedBodies } from './announced-bodies.ts'
import type { Draft } from './draft.ts'
import { handedDraft, isTask } from './handed-to.ts'
import { pointsOfList } from './list-points.ts'
import type { Names } from './names.ts'
import type { Entry, Region } from './region.ts'
import { announcesTargets } from './target-list.ts'

/** The sentence before a list of assignments: "fullmäktige ger följande uppdrag:", "uppdragen är dessa:". */
const announcing =
  /(?<!\p{L})(?:följande|nedanstående|dessa)\s(?:\p{L}+\s){0,2}?uppdrag(?:en)?(?!\p{L})|(?<!\p{L})uppdrag(?:en)?\s(?:\p{L}+\s){0,8}?(?:enligt\s(?:följande|nedan)|är\sföljande|nedan)(?!\p{L})|(?<!\p{L})(?:uppdra[rs]?|i\suppdrag)[^.]*?(?:följande\s*[:;]|att\s*[:;]?)$|(?<!\p{L})uppdrag(?:en)?\s(?:\p{L}+\s){0,10}?(?:till|åt|från|som|är|riktas|ges|gäller|lämnas)(?!\p{L})[^.]{0,90}[:;]$|(?<!\p{L})(?:gav|gett|givit|ger|fick|fått|lämnade|riktade)(?!\p{L})[^.:]{0,160}\suppdrag(?:en)?:$/iu
/** A list that makes assignments clearer, lists their papers or tells of their results gives none. */
const otherList =
  /(?<!\p{L})(?:tolkning|målsättning|förtydlig|precisering|konkretiser|bilag|uppdragsdirektiv|protokollsanteckning|anteckning|beslutsunderlag|handlingar|återrapport|slutrapport|redovisar\släget|läget\si|avslutade|reglement|grunduppdrag|arbetsordning|enligt\slag)/iu

/** Whether a passage announces that the list after it holds assignments. */
export function announcesAssignments(text: string): boolean {
  const last = lastSentence(text)
  return announcing.test(last) && !otherList.test(last) && !announcesTargets(last)
}

/** What is said after the announcement of the reporting of all is passed over. */
function lastSentence(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s(?=\p{Lu})/u)
  return sentences.findLast((sentence) => !ofAll.test(sentence)) ?? text
}

const ofAll =
  /^(?:de|dessa|uppdragen)(?!\p{L})[^.]*(?<!\p{L})(?:(?:åter|slut)?(?:rapporteras|redovisas)|följs\supp|genomförda)(?!\p{L})[^.:]*\.$/iu

/**
 * The assignments of every announced list in a region. Entries carry bullets or numbers; without either they
 * must begin with what is to be done. A list ends where another kind of entry stands.
 */
export function announcedLists(region: Region, names: Names): Draft[] {
  const drafts: Draft[] = []
  for (const [at, entry] of region.entries.entries()) {
    if (!announcesAssignments(entry.passage.text)) continue
    drafts.push(...listAfter(region, at + 1, announcedBodies(region, at, names), names))
  }
  return drafts
}

function listAfter(region: Region, from: number, bodies: AnnouncedBodies, names: Names): Draft[] {
  const given = { ...bodies, confidence: 0.92 }
  const entries = untilGap(region.entries.slice(from))
  const drafts = pointsOfList(entries, isPoint, (entry) =>
    handedDraft(region, entry, given, names, region.text),
  )
  return entries[0]?.marker === 'none' && drafts.length < 2 ? [] : drafts
}

function untilGap(entries: Entry[]): Entry[] {
  const end = entries.findIndex((entry, at) => at > 0 && entry.gap > 6)
  return end < 0 ? entries : entries.slice(0, end)
}

function isPoint(entry: Entry): boolean {
  if (entry.marker !== 'none') return /^[”"»]?\p{L}/u.test(entry.text)
  return isTask(entry.text) && entry.text.length < 400
}
