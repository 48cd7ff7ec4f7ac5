import type { ExtractedItem } from '../extraction.ts'
import { type Setting, splitEntries } from './entries.ts'
import { namedIn } from './names.ts'
import type { Section } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { abstainedIn, countsIn, oneSideIn, type Side, sideOf, statedCount } from './vote-counts.ts'
import { readVoteTable } from './vote-table.ts'

export type Vote = NonNullable<ExtractedItem['votes']>[number]

/** A list of voters whose number does not fit the number that the text states. */
export interface VoteMismatch {
  side: Side
  stated: number
  found: number
}

const told: Section['role'][] = [
  'vote',
  'process',
  'claims and process',
  'claims',
  'decision',
  'handling',
  'preamble',
]

interface Open {
  vote: Vote
  stated: Partial<Record<Side, number>>
}

/** The votes of a paragraph, several where several were taken, with the lists of names that do not add up. */
export function readVotes(
  sections: readonly Section[],
  setting: Setting,
): { votes: Vote[]; mismatches: VoteMismatch[] } {
  const opens: Open[] = []
  for (const section of sections.filter(({ role }) => told.includes(role))) {
    for (const { text } of splitEntries(section.rows, setting, 'passages')) {
      for (const sentence of sentencesOf(text)) readSentence(sentence, opens)
    }
    takeTable(readVoteTable(section.rows), opens)
  }
  const taken = opens.filter(({ vote }) => vote.yes !== null || vote.no !== null || vote.byName)
  return { votes: taken.map(({ vote }) => vote), mismatches: taken.flatMap(mismatchesOf) }
}

function readSentence(sentence: string, opens: Open[]): void {
  const meaning = meaningOf(sentence)
  const counts = countsIn(sentence)
  const current = opens.at(-1)
  if (meaning && !counts) {
    const done = current === undefined || current.vote.yes !== null || current.vote.byName !== undefined
    const open = done ? newVote(opens) : current
    open.vote.about = open.vote.about ? `${open.vote.about} ${meaning}` : meaning
    return
  }
  if (counts) {
    const open = !current || current.vote.yes !== null ? newVote(opens) : current
    Object.assign(open.vote, counts)
    if (meaning && open.vote.about === null) open.vote.about = meaning
  }
  if (!counts) takeOneSide(sentence, opens)
  const abstained = counts ? null : abstainedIn(sentence)
  if (abstained !== null && current?.vote.yes != null) current.vote.abstained ??= abstained
  readNames(sentence, opens)
}

/** "8 ja-röster" and "5 nej-röster" on lines of their own: the second belongs to the vote of the first. */
function takeOneSide(sentence: string, opens: Open[]): void {
  const one = oneSideIn(sentence)
  if (!one) return
  const current = opens.at(-1)
  const taken = current && ('yes' in one ? current.vote.yes : current.vote.no) !== null
  Object.assign((!current || taken ? newVote(opens) : current).vote, one)
}

/** A table of crosses belongs to the vote whose numbers it shows, else to the one that was told before it. */
function takeTable(byName: { name: string; vote: Side }[], opens: Open[]): void {
  if (byName.length === 0) return
  const count = (side: Side) => byName.filter(({ vote }) => vote === side).length
  const fits = ({ vote }: Open) => vote.yes === count('yes') && vote.no === count('no')
  const free = opens.filter(({ vote }) => !vote.byName)
  const open = free.find(fits) ?? (opens.at(-1)?.vote.byName ? undefined : opens.at(-1)) ?? newVote(opens)
  open.vote.byName = byName
}

function newVote(opens: Open[]): Open {
  const open: Open = { vote: { about: null, yes: null, no: null }, stated: {} }
  opens.push(open)
  return open
}

/** "Ja för avslag och nej för bifall", "Den som vill bifalla röstar ja": the sentence, since yes can mean either. */
function meaningOf(sentence: string): string | null {
  const told =
    /(?<!\p{L})(?:ja|nej)["”’']?(?:-?röst(?:er)?)?["”’']?\s(?:för|mot(?!\s(?:\d|\S+\s(?:nej|röst)))|innebär|betyder|=|till)(?!\p{L})/iu
  const asked =
    /(?<!\p{L})den\sdet\s(?:ej|inte|icke)\s(?:vill|ville)\s(?:röstar|röstade|säger|röste)\s["”’']?nej|(?:den|de|ledamot|ledamöter)\ssom\s.{3,160}?(?:röstar|röstade|säger|rösta)\s["”’']?(?:ja|nej)(?!\p{L})/iu
  if (!told.test(sentence) && !asked.test(sentence)) return null
  return withoutAnnouncement(sentence).replace(
    /^(?:[^:]{3,90}:|\S+(?:\s\S+){0,3}?\sgodkänner\satt)\s+(?=.*ja(?!\p{L}).*nej)/iu,
    '',
  )
}

/** "I enlighet med följande godkända propositionsordning: Den som …": what announces the meaning is no part of it. */
function withoutAnnouncement(sentence: string): string {
  return sentence.replace(
    /^[^:]{3,160}?(?:ordning(?:en)?|proposition(?:en)?|gång(?:en)?|godkänn?e?s|godkändes|följande)[^:]{0,20}:\s+(?=["”]?(?:Ja|JA|Nej|NEJ|Den|De)(?!\p{L}))/u,
    '',
  )
}

/** "Anna Ek (S) och Bo Al (V) röstar ja (2)", "Följande röstar nej: …". */
function readNames(sentence: string, opens: Open[]): void {
  for (const piece of sentence.split(
    /(?<=röstar?(?:de)?\s(?:["”]?(?:ja|nej)["”]?)(?:\s\(\d+\))?)(?:,|;|\soch|\smedan)\s(?=\p{Lu})/iu,
  )) {
    const side = sideOf(piece)
    const names = side ? namedIn(piece) : []
    if (!side || names.length === 0) continue
    const current = opens.at(-1)
    const repeated = current?.vote.byName?.some(({ vote, name }) => vote === side && names.includes(name))
    const open = !current || repeated ? newVote(opens) : current
    open.vote.byName = [...(open.vote.byName ?? []), ...names.map((name) => ({ name, vote: side }))]
    const stated = statedCount(piece)
    if (stated === null) continue
    open.stated[side] = stated
    if (side !== 'absent') open.vote[side] ??= stated
  }
}

function mismatchesOf({ vote, stated }: Open): VoteMismatch[] {
  const sides: Side[] = ['yes', 'no', 'abstained', 'absent']
  return sides.flatMap((side) => {
    const found = vote.byName?.filter((one) => one.vote === side).length ?? 0
    const counted = side === 'absent' ? null : vote[side]
    const expected = stated[side] ?? counted ?? null
    return found > 0 && expected !== null && expected !== found ? [{ side, stated: expected, found }] : []
  })
}
