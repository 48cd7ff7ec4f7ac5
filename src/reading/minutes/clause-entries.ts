import type { Folded } from '../words/fold.ts'
import { type Entry, endsSentence, type Setting, splitEntries } from './entries.ts'
import { joinFolded, sliceFolded } from './folded-parts.ts'
import { beginsLeadIn, readLeadIn } from './lead-in.ts'
import type { Row } from './rows.ts'
import { isStrayInDecision, sentenceStarts } from './sentences.ts'

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
  const starts = sentenceStarts(part.text).filter(
    (at) => at > 0 && (beginsLeadIn(part.text.slice(at)) || isStrayInDecision(part.text.slice(at))),
  )
  const cuts = [0, ...starts, part.text.length]
  return cuts.slice(0, -1).map((from, index) => ({
    ...sliceFolded(part, from, cuts[index + 1] ?? part.text.length),
    marked: part.marked,
  }))
}

/**
 * Divides "anta taxan, att upphäva den gamla samt att uppdra åt styrelsen" at each "att" that stands beside the
 * first one. An "att" within a clause ("i uppdrag att utreda") opens none, nor does one that follows upon it.
 */
export function splitThatClauses(part: Folded): Folded[] {
  const cuts = [0]
  for (const match of part.text.matchAll(/(?:,|;)\s(?:samt\s|och\s)?att\s|\s(?:samt|och)\satt\s/gu)) {
    const piece = part.text.slice(cuts.at(-1) ?? 0, match.index)
    if (!/\satt\s/u.test(piece.replace(/^att\s/iu, ''))) cuts.push(match.index + match[0].length)
  }
  return cuts.map((from, index) => trimClause(sliceFolded(part, from, cuts[index + 1] ?? part.text.length)))
}

/** Without "att" before and without the comma, "samt" or "och" that leads on to the next clause. */
export function trimClause(part: Folded): Folded {
  const before = /^(?:(?:att|a\st\st):?\s+)?/iu.exec(part.text)?.[0].length ?? 0
  const glue = /(?:[,;]?\s*(?:samt|och)?(?:\satt)?|[,;])\s*$/u.exec(part.text)?.[0].length ?? 0
  const end = endsSentence(part.text) && !/;$/.test(part.text) ? part.text.length : part.text.length - glue
  return sliceFolded(part, before, end)
}
