import type { ExtractedDocument } from './extraction.ts'
import type { Layout, LayoutLine } from './layout.ts'
import type { Passage } from './prose.ts'
import { cellAbove, topLines } from './top-lines.ts'
import { type BodyMention, findBodies } from './words/bodies.ts'
import { findCaseNumbers } from './words/case-numbers.ts'
import { headerPieces } from './words/header-words.ts'

/** How many filled lines from the top a body may stand alone as a document's owner. */
const top = 14

type Kind = ExtractedDocument['kind']

/**
 * The body whose plan, report or letter a document is: the one its title names as owner, or that stands alone at
 * its top, or for a letter the one that its first sentences begin with; failing that, who adopted it. A body that
 * something is sent to is none.
 */
export function readOwner(
  layout: Layout,
  kind: Kind,
  title: string | null,
  passages: readonly Passage[],
): string | null {
  return (
    (kind === 'letter' ? writerOf(layout) : null) ??
    ownerInTitle(title ?? '', kind) ??
    aloneAtTop(layout) ??
    namedWithPaper(layout) ??
    (kind === 'letter' ? senderOf(passages) : adopterOf(layout))
  )
}

function ownerInTitle(title: string, kind: Kind): string | null {
  const named = findBodies(title).filter((body) => !body.bare && !isReceiver(title, body, kind))
  const owner = named.find((body) => body.genitive) ?? named[0]
  return owner?.name ?? null
}

/** "Från: Revisorerna", "Avsändare Trafiknämnden": who writes, also where the name is none that bodies have. */
function writerOf(layout: Layout): string | null {
  for (const { text } of topLines(layout, top)) {
    const match = /^\s*(?:[Ff]rån|FRÅN|[Aa]vsändare|AVSÄNDARE)(\s*:)?\s+(\p{Lu}[^.:;]{2,80})$/u.exec(
      text.trimEnd(),
    )
    const [, colon, who] = match ?? []
    if (!who) continue
    const [body] = findBodies(who)
    if (body && !body.bare && body.start === 0) return body.name
    if (colon && who.split(' ').length <= 4) return who
  }
  return null
}

function aloneAtTop(layout: Layout): string | null {
  const lines = topLines(layout, top)
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before && (receiving.test(before.text) || isTableHead(before))) continue
    if (headerPieces(withoutLabels(line.text)).rest !== '') continue
    const owner = findBodies(line.text).find((body) => isOwn(body))
    if (owner) return owner.name
  }
  return null
}

/** "Kommunstyrelsens uppdragslista" with a line to itself near the top, where the title is another. */
function namedWithPaper(layout: Layout): string | null {
  for (const { text } of topLines(layout, top)) {
    const [body, second] = findBodies(text)
    if (!body?.genitive || !isOwn(body) || second || text.slice(0, body.start).trim() !== '') continue
    if (paper.test(text.slice(body.end))) return body.name
  }
  return null
}

const paper =
  /^(?:\s\p{Ll}+)?\s\p{L}*(?:lista|uppdrag|plan|rapport|berättelse|redovisning|uppföljning|budget|bokslut)(?:\s(?:för\s)?(?:19|20)\d\d(?:[–-]\d{2,4})?)?\s*$/iu

/** Many cells of which none belongs to a page head: what stands beneath is a row of the table. */
function isTableHead({ cells, text }: LayoutLine): boolean {
  return cells.length > 2 && headerPieces(text).pieces.size === 0
}

/** Beside a body the page head has the words for date and case number, and the number itself. */
function withoutLabels(words: string): string {
  const cases = findCaseNumbers(words).map(({ raw }) => raw)
  const bare = cases.reduce((rest, raw) => rest.replace(raw, ' '), words)
  return bare.replace(
    /(?<!\p{L})(?:datum|dnr|diarienr|diarienummer|ärendenummer|ärendenr)(?!\p{L})\.?/giu,
    ' ',
  )
}

const receiving = /(?:^|\s)(?:till|mottagare|uppdragsgivare|uppdragstagare):?\s*$/iu

/** "Nämnden" or a director alone says nothing of whose the document is. */
function isOwn({ name, bare }: BodyMention): boolean {
  return !bare && !name.endsWith('direktören')
}

function senderOf(passages: readonly Passage[]): string | null {
  for (const { text } of passages.slice(0, 12)) {
    const [first] = findBodies(text)
    if (first?.start === 0 && !first.bare && !first.genitive && /[.!?]$/u.test(text)) return first.name
  }
  return null
}

/** "Fastställd av kulturnämnden 2024-12-04", on one line or beneath its label. */
function adopterOf(layout: Layout): string | null {
  const lines = topLines(layout, 2 * top)
  for (const [index, line] of lines.entries()) {
    for (const words of labelled(layout, line, lines[index - 1])) {
      const [body] = findBodies((adopted.exec(words) ?? adoptedBy.exec(words))?.[1] ?? '')
      if (body?.start === 0 && isOwn(body)) return body.name
    }
  }
  return null
}

/** The words of a line, and of each of its cells behind the label that a form has above it. */
function labelled(layout: Layout, line: LayoutLine, above: LayoutLine | undefined): string[] {
  const beneath = line.cells.map((cell) => {
    const label = cellAbove(cell, line, above)
    return `${layout.text.slice(label?.start, label?.end ?? 0)} ${layout.text.slice(cell.start, cell.end)}`
  })
  return [line.text.trim(), ...beneath]
}

/** "… plan och budget som regionfullmäktige antog i november". */
const adoptedBy =
  /(?<!\p{L})som\s(\p{L}[^.,;:]{3,60}?)\s(?:antog|fastställde|beslutade|har\s(?:antagit|fastställt|beslutat))(?!\p{L})/iu
const adopted = /^(?:fastställ(?:d|t|da)|antag(?:en|et|na)|beslut(?:ad|at|ade))\s+(?:av|i)\s+(.+)/iu

/** "Skrivelse till", "Uppdrag från", "Underlag av" name others; a plan or report "för" a body is that body's. */
function isReceiver(title: string, body: BodyMention, kind: Kind): boolean {
  const before = title.slice(0, body.start)
  if (/^\p{L}+\sfrån\s$/iu.test(before)) return !writes.has(kind)
  if (/(?<!\p{L})för\s$/iu.test(before)) return !own.has(kind)
  return /(?<!\p{L})(?:till|från|åt|av)\s$/iu.test(before)
}

/** "Yttrande från trafiknämnden" and "Rapport från trafiknämnden" are its own; "Uppdrag från" it is not. */
const writes: ReadonlySet<Kind> = new Set<Kind>(['letter', 'report'])
/** "Verksamhetsplan för trafiknämnden" is its own; a directive or a letter for it is not. */
const own: ReadonlySet<Kind> = new Set<Kind>(['plan', 'report'])
