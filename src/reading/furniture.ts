import type { Furniture, FurnitureReason } from './furniture-reasons.ts'
import type { Layout, LayoutLine } from './layout.ts'
import { findRunningHeads } from './running-heads.ts'
import { type HeaderPiece, headerPieces } from './words/header-words.ts'

/** These are furniture wherever they stand alone; dates, bodies and organisations only beside one of these. */
const strong: ReadonlySet<HeaderPiece> = new Set<HeaderPiece>([
  'page number',
  'signature strip',
  'signature reference',
  'meeting date',
  'document name',
])
/** Around these the rest of a page head stands: a page number or signature strip closes a page instead. */
const headAnchors: ReadonlySet<FurnitureReason> = new Set<FurnitureReason>(['meeting date', 'document name'])

/** Many rules ask the same of one layout: it is found once. */
const known = new WeakMap<Layout, Furniture>()

/** Finds the lines that belong to the page and not to the text: signature strips, page numbers, page heads. */
export function findFurniture(layout: Layout): Furniture {
  const found = known.get(layout) ?? furnitureIn(layout)
  known.set(layout, found)
  return found
}

function furnitureIn(layout: Layout): Furniture {
  const found = new Map<number, FurnitureReason>()
  const weak = new Map<number, HeaderPiece>()
  layout.lines.forEach((line, index) => {
    if (line.furniture) found.set(index, 'marked by the format')
    else judge(line, index, found, weak)
  })
  takeLabels(layout, found)
  joinSplitBodies(layout, found, weak)
  spreadFromAnchors(layout, found, weak)
  takeEnclosed(layout, found, weak)
  for (const index of findRunningHeads(layout)) if (!found.has(index)) found.set(index, 'running head')
  return found
}

/** Words of sentences, which no piece of a page head holds: such a line needs no closer look. */
const prose =
  /(?:^|\s)(?:att|är|har|inte|beslutar|ska|skall|kan|enligt|blir|detta|denna|men|när)(?=[\s.,]|$)/u
/** A signature service writes a sentence before its number. */
const mayBeReference = /referens|transaktion|dokument|verifikation|signering|signatur|envelope/iu

function judge(
  line: LayoutLine,
  index: number,
  found: Map<number, FurnitureReason>,
  weak: Map<number, HeaderPiece>,
): void {
  const words = line.text.trim()
  if (words === '' || words.length > 140 || (prose.test(words) && !mayBeReference.test(words))) return
  const { pieces, rest } = headerPieces(words)
  const [first] = pieces
  if (!first || (rest !== '' && !isMisreadNumber(line, rest) && !pageLabel.test(rest))) return
  const reason =
    [...pieces].find((piece) => headAnchors.has(piece)) ?? [...pieces].find((piece) => strong.has(piece))
  if (!reason || isNamedMaterial(pieces)) weak.set(index, reason ?? first)
  else found.set(index, reason)
}

/** "Sida" at the right of a page head whose number stands on the next line. */
const pageLabel = /^(?:sida|sidnr|sid\.?|blad)$/iu

/** "22)" for "2(2)": the page number of a scanned head, beside what the rest of it says. */
function isMisreadNumber(line: LayoutLine, rest: string): boolean {
  return line.recognised !== undefined && /^[\dIl|()[\]{}.]{1,6}$/u.test(rest)
}

/** "Protokoll 2024-10-03" in a list of material names another document; a page head says more, or less. */
function isNamedMaterial(pieces: Set<HeaderPiece>): boolean {
  return pieces.has('document name') && pieces.size === 2 && (pieces.has('date') || pieces.has('body'))
}

/** "Sida" on a line of its own, its number on the next. */
function takeLabels(layout: Layout, found: Map<number, FurnitureReason>): void {
  layout.lines.forEach(({ text }, index) => {
    if (!/^\s*(?:sida|sidnr|sid\.?|blad)\s*$/iu.test(text)) return
    const next = layout.lines[index + 1]?.text.trim() === '' ? index + 2 : index + 1
    if (found.get(next) === 'page number') found.set(index, 'page number')
  })
}

/** A body's name that the page head breaks over two lines ("…nämndens / arbetsutskott") is one piece. */
function joinSplitBodies(
  layout: Layout,
  found: Map<number, FurnitureReason>,
  weak: Map<number, HeaderPiece>,
): void {
  for (let i = 0; i + 1 < layout.lines.length; i++) {
    if (found.has(i) || weak.has(i)) continue
    const words = layout.lines[i]?.text.trim() ?? ''
    const next = layout.lines[i + 1]?.text.trim() ?? ''
    if (words === '' || next === '' || words.length + next.length > 90) continue
    const { pieces, rest } = headerPieces(`${words} ${next}`)
    if (rest !== '' || pieces.size !== 1 || !pieces.has('body')) continue
    weak.set(i, 'body')
    weak.set(i + 1, 'body')
  }
}

/**
 * From "Protokoll" or "Sammanträdesdatum" the page head goes on over bodies, dates and organisations: downwards
 * past blank lines, upwards only without a gap, since above it the text of the page before ends.
 */
function spreadFromAnchors(
  layout: Layout,
  found: Map<number, FurnitureReason>,
  weak: ReadonlyMap<number, HeaderPiece>,
): void {
  const anchors = [...found].filter(([, reason]) => headAnchors.has(reason)).map(([index]) => index)
  const take = (index: number) => {
    const piece = weak.get(index)
    if (piece) found.set(index, piece)
    return piece !== undefined
  }
  for (const anchor of anchors) {
    for (let i = anchor - 1; take(i); i--);
    for (let i = anchor + 1; i < layout.lines.length; i++) {
      if (layout.lines[i]?.text.trim() !== '' && !found.has(i) && !take(i)) break
    }
  }
}

/** Between the foot of one page and the head of the next ("4 (31)", "Region X", "Protokoll") all is furniture. */
function takeEnclosed(
  layout: Layout,
  found: Map<number, FurnitureReason>,
  weak: ReadonlyMap<number, HeaderPiece>,
): void {
  const filled = layout.lines.flatMap((line, index) => (line.text.trim() === '' ? [] : [index]))
  filled.forEach((index, rank) => {
    const piece = weak.get(index)
    const before = filled[rank - 1]
    const after = filled[rank + 1]
    const opens = before === undefined || found.has(before)
    if (piece && opens && after !== undefined && found.has(after)) found.set(index, piece)
  })
}
