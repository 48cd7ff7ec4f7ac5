import { goesOn, type Line, startsItem, wholeSentences } from './sheet-sentences.ts'

/** As much of a source document as a sheet shows. */
export interface SheetSource {
  text: string
  pageList: readonly { number: number; start: number; end: number }[]
  furniture: readonly { start: number; end: number }[]
}

export interface Mark {
  start: number
  end: number
}

export interface Piece {
  text: string
  marked: boolean
}

export type Block =
  | { kind: 'text' | 'heading' | 'furniture'; start: number; end: number; pieces: Piece[] }
  | { kind: 'page'; start: number; end: number; number: number }

/**
 * A document's text as blocks to read: paragraphs with their hard line breaks undone where a line was full, headings,
 * page furniture apart, and the marked passage in pieces. The words and their order are never changed.
 */
export function sheetBlocks(source: SheetSource, mark: Mark | null): Block[] {
  const lines = linesOf(source)
  const full = fullLength(lines)
  const many = source.pageList.length > 1
  const blocks: Block[] = []
  let page = 0
  for (const group of wholeSentences(groupsOf(lines))) {
    const [first] = group
    if (!first) continue
    if (many && first.page !== page)
      blocks.push({ kind: 'page', start: first.start, end: first.start, number: first.page })
    page = first.page
    blocks.push(blockOf(group, source.text, mark, full))
  }
  return blocks
}

function linesOf({ text, pageList, furniture }: SheetSource): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split(/\r\n|[\n\f\r]/)) {
    const end = start + raw.length
    const page = pageList.find((one) => start >= one.start && start <= one.end)?.number ?? 1
    const isFurniture = furniture.some((span) => span.start < end && span.end > start)
    lines.push({ start, end, text: raw, furniture: isFurniture, page })
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

/** How long a line that reached the right margin is: most of the long ones are about that. */
function fullLength(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.trim().length).toSorted((a, b) => a - b)
  return (lengths[Math.floor(lengths.length * 0.9)] ?? 80) * 0.75
}

/** Lines that belong together: between blank lines, of one page, all furniture or none. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  let open: Line[] = []
  for (const line of lines) {
    const [first] = open
    const blank = line.text.trim() === ''
    // A blank line parts paragraphs, but not the lines of a page head or foot.
    const parts = blank ? !first?.furniture : first?.furniture !== line.furniture || startsItem(line)
    if (first && (parts || first.page !== line.page)) {
      groups.push(open)
      open = []
    }
    if (!blank) open.push(line)
  }
  if (open.length > 0) groups.push(open)
  return groups
}

function blockOf(group: readonly Line[], text: string, mark: Mark | null, full: number): Block {
  const start = group[0]?.start ?? 0
  const end = group.at(-1)?.end ?? start
  const furniture = group[0]?.furniture ?? false
  const kind = furniture ? 'furniture' : isHeading(group) ? 'heading' : 'text'
  const reflowed = group.map((line, index) => shownLine(text, line, group[index + 1], full)).join('')
  // Furniture in the middle of a passage is no part of it; a line of it that is looked for is.
  const isMarked = !furniture || (mark !== null && mark.start >= start && mark.end <= end)
  return { kind, start, end, pieces: piecesOf(reflowed, start, isMarked ? mark : null) }
}

/** As long as a character, and not seen: a word that was parted at a hyphen stands together again. */
const nothing = '\u200b'

/** "2024-" before "2027", but not "hälso-" before "och". */
function runsOn(line: string, next: string): boolean {
  return /-$/.test(line) && !/^(och|eller|samt|respektive)\b/iu.test(next)
}

/** The line with its break: a space where the line was full, so that offsets stay what they were. */
function shownLine(text: string, line: Line, next: Line | undefined, full: number): string {
  if (!next) return line.text
  const between = text.slice(line.end, next.start)
  const joins = line.text.trim().length >= full || goesOn(line, next)
  if (!joins) return line.text + between.replace(/[\f\r]/g, '\n')
  const space = runsOn(line.text, next.text) ? nothing : ' '
  return line.text + space + nothing.repeat(between.length - 1)
}

function isHeading(group: readonly Line[]): boolean {
  const text = group
    .map((line) => line.text)
    .join(' ')
    .trim()
  if (leader.test(text)) return false
  if (/^§\s*\d/.test(text)) return text.length < 240
  return group.length === 1 && text.length <= 60 && /^\p{Lu}[^.:;]*\p{L}$/u.test(text)
}

function piecesOf(shown: string, start: number, mark: Mark | null): Piece[] {
  if (!mark) return [{ text: readable(shown), marked: false }]
  const from = Math.min(Math.max(mark.start - start, 0), shown.length)
  const to = Math.min(Math.max(mark.end - start, 0), shown.length)
  return [
    { text: shown.slice(0, from), marked: false },
    { text: shown.slice(from, to), marked: true },
    { text: shown.slice(to), marked: false },
  ]
    .filter((piece) => piece.text.trim() !== '')
    .map((piece) => ({ ...piece, text: readable(piece.text) }))
}

/** The dots that lead the eye to a page number in a list of contents. */
const leader = /(\s*[.\u2026]){4,}/u

/** Table gaps stay wide, leading dots become one mark, and bullets from symbol fonts are drawn as bullets. */
function readable(text: string): string {
  return text
    .replace(new RegExp(leader, 'gu'), ' \u2026')
    .replace(/[\t ]{3,}|\t+/g, '\u2003\u2003')
    .replace(/[\uf0b7\uf0a7]/g, '\u2022')
}

/** The blocks around a passage, from its heading when that is near; `cut` says whether more stands outside. */
export function blocksAround(
  blocks: readonly Block[],
  mark: Mark,
): { blocks: Block[]; before: boolean; after: boolean } {
  const at = Math.max(
    blocks.findIndex((block) => block.end > mark.start),
    0,
  )
  const ends = blocks.findIndex((block) => block.start >= mark.end)
  const last = ends < 0 ? blocks.length : ends
  const from = firstShown(blocks, at)
  const to = lastShown(blocks, last)
  return { blocks: blocks.slice(from, to), before: from > 0, after: to < blocks.length }
}

function firstShown(blocks: readonly Block[], at: number): number {
  for (let i = at; i >= 0 && (blocks[at]?.start ?? 0) - (blocks[i]?.start ?? 0) < 1200; i--)
    if (blocks[i]?.kind === 'heading' && startsSection(blocks[i])) return i
  for (let i = at; i >= Math.max(0, at - 4); i--) if (blocks[i]?.kind === 'heading') return i
  return Math.max(0, at - 2)
}

function startsSection(block: Block | undefined): boolean {
  return (
    block?.kind === 'heading' &&
    /^§/.test(
      block.pieces
        .map((piece) => piece.text)
        .join('')
        .trim(),
    )
  )
}

/** A little more than the passage, up to where the next section begins. */
function lastShown(blocks: readonly Block[], last: number): number {
  const limit = Math.min(blocks.length, last + 5)
  for (let i = last; i < limit; i++) if (startsSection(blocks[i])) return i
  return limit
}
