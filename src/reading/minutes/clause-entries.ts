import type { Folded } from '../words/fold.ts'
import { joinFolded } from '../words/fold.ts'
import { opensInfinitive, opensOwnClause } from './decision-verbs.ts'
import { type Entry, endsSentence, type Setting, splitEntries } from './entries.ts'
import { sliceFolded } from './folded-parts.ts'
import { beginsLeadIn, readLeadIn } from './lead-in.ts'
import type { Row } from './rows.ts'
import { isImmediateAdjustment, isStrayInDecision, sentenceStarts, sentencesOf } from './sentences.ts'

/** An entry of a decision; `marked` when it is a point of a list. */
export interface ClauseEntry extends Folded {
  marked: boolean
}

/**
 * The entries of a decision: list points below a clause joined to it, sentences that open with a lead-in of
 * their own apart, and what is no decision (a reservation told in the same breath) left out.
 */
export function clauseEntries(rows: readonly Row[], setting: Setting): ClauseEntry[] {
  return joinNested(splitEntries(rows, setting, 'clauses'))
    .flatMap(splitAtLeadIns)
    .filter(({ text }) => text !== '' && !isStrayInDecision(text))
}

/** Points beneath a clause ("följande taxor:") are part of it; points beneath a lead-in are clauses. */
function joinNested(entries: readonly Entry[]): ClauseEntry[] {
  const joined: { part: Folded; kind: string }[] = []
  let nested: string | null = null
  for (const entry of entries) {
    const open = joined.at(-1)
    const kind = markerKind(entry.marker)
    if (open && (nested === kind || opensPoints(open, kind))) {
      nested = kind
      open.part = joinFolded(open.part, entry)
    } else {
      nested = null
      joined.push({ part: entry, kind })
    }
  }
  return joined.map(({ part, kind }) => ({ ...part, marked: kind !== 'none' }))
}

function opensPoints(open: { part: Folded; kind: string }, kind: string): boolean {
  if (kind === 'none' || readLeadIn(open.part.text)?.contentStart === null) return false
  if (open.kind === 'number' && (kind === 'bullet' || kind === 'letter')) return true
  return open.kind !== kind && /:$/.test(open.part.text)
}

function markerKind(marker: string | null): string {
  if (marker === null) return 'none'
  if (/\d/.test(marker)) return 'number'
  return /\p{L}[.)]/u.test(marker) ? 'letter' : 'bullet'
}

function splitAtLeadIns(part: ClauseEntry): ClauseEntry[] {
  const infinitives = opensInSentence(part.text)
  const starts = sentenceStarts(part.text).filter((at) => {
    const rest = part.text.slice(at)
    return at > 0 && (standsApart(rest) || (infinitives && opensInSentence(rest)))
  })
  const cuts = [0, ...starts, part.text.length]
  return cuts.slice(0, -1).map((from, index) => ({
    ...sliceFolded(part, from, cuts[index + 1] ?? part.text.length),
    marked: part.marked,
  }))
}

/** "Anta budgeten. Ge direktören i uppdrag …": infinitives that are sentences are clauses, each by itself. */
function opensInSentence(text: string): boolean {
  return /^\p{Lu}/u.test(text) && opensInfinitive(text.charAt(0).toLowerCase() + text.slice(1))
}

/** A sentence with a lead-in of its own, another voice, or the adjustment of the paragraph at once. */
function standsApart(text: string): boolean {
  const [first = ''] = sentencesOf(text)
  return beginsLeadIn(text) || isStrayInDecision(text) || isImmediateAdjustment(first)
}

/**
 * Divides "anta taxan, att upphäva den gamla samt att uppdra åt styrelsen" at each "att" that stands beside the
 * first one. An "att" within a clause ("i uppdrag att utreda") opens none, nor does one that follows upon it,
 * unless its verb is one that only the body itself can do.
 */
export function splitThatClauses(part: Folded): Folded[] {
  const cuts = [0]
  for (const match of part.text.matchAll(thatAgain)) {
    const after = match.index + match[0].length
    const piece = part.text.slice(cuts.at(-1) ?? 0, match.index)
    const within = /\satt\s/u.test(piece.replace(/^att\s/iu, ''))
    const joined = /^[,;]|^\s(?:samt|och)/u.test(match[0])
    const own = opensOwnClause(part.text.slice(after, after + 100))
    if (joined ? !within || own : own && !needsThat.test(piece)) cuts.push(after)
  }
  return cuts.map((from, index) => trimClause(sliceFolded(part, from, cuts[index + 1] ?? part.text.length)))
}

const thatAgain = /(?:,|;)\s(?:samt\s|och\s)?att\s|\s(?:samt|och)\satt\s|\satt\s/gu
/** An order or a word whose sentence goes on with "att": what follows is theirs, with or without a comma. */
const needsThat =
  /(?<!\p{L})(?:uppdra(?:ga|g|r)?|bemyndiga|föreslå|uppmana|anmoda|delegera|hemställa|begära|ge|medge|rekommendera)(?!\p{L})(?:(?!\satt\s).)*$|(?<!\p{L})(?:syftet?|genom|för|om|till|på|med|av|anser?|innebär|är|utan|än|så|inte|hur|möjlighet(?:en)?|rätt(?:en)?|ansvar(?:et)?|krav(?:et)?|samtycke|medgivande|mandat)$/iu

/** Without "att" before and without the comma, "samt" or "och" that leads on to the next clause. */
export function trimClause(part: Folded): Folded {
  const before = /^(?:(?:samt|och|dels)\s+)?(?:(?:att|a\st\st):?\s+)?/u.exec(part.text)?.[0].length ?? 0
  const glue = /(?:[,;]?\s*(?:samt|och|dels)?(?:\satt)?|[,;])\s*$/u.exec(part.text)?.[0].length ?? 0
  const end = endsSentence(part.text) && !/;$/.test(part.text) ? part.text.length : part.text.length - glue
  return sliceFolded(part, before, end)
}
