import type { Layout, LayoutLine } from '../layout.ts'
import type { Passage } from '../prose.ts'

export interface TableCell {
  text: string
  start: number
  end: number
}

/** A line of a table with its cells; the first goes on over the lines that it was broken at. */
export interface TableLine {
  line: LayoutLine
  cells: TableCell[]
}

/** The filled lines of passages, those that only go on with the first cell of another joined to it. */
export function tableLines(layout: Layout, passages: readonly Passage[]): TableLine[] {
  const lines = passages
    .flatMap(({ firstLine, lastLine }) => layout.lines.slice(firstLine, lastLine + 1))
    .filter(({ text }) => text.trim() !== '')
  const found: TableLine[] = []
  for (const line of lines) {
    const next = { line, cells: cellsOf(layout, line) }
    const above = found.at(-1)
    if (above && goesOnBelow(layout, above, next)) above.cells = joined(above.cells, next.cells, above.cells)
    else if (above && beganAbove(layout, above, next))
      found.splice(-1, 1, { line, cells: joined(above.cells, next.cells, next.cells) })
    else found.push(next)
  }
  return found
}

/** The cells of a line as the reader saw them. */
function cellsOf(layout: Layout, { cells }: LayoutLine): TableCell[] {
  return cells.map(({ start, end }) => ({ text: layout.text.slice(start, end).trim(), start, end }))
}

/** "Primärvård, medicinsk   81   84" and below it "bedömning": the values stand beside the first line. */
function goesOnBelow(layout: Layout, above: TableLine, next: TableLine): boolean {
  const [words, second] = next.cells
  if (!words || second || above.cells.length < 2 || !isRightBelow(layout, above.line, next.line)) return false
  return /^\p{Ll}/u.test(words.text) && !/[.:;]$/u.test(words.text)
}

/** "Första besök i" and below it "specialistvård   62   58": the values stand beside the last line. */
function beganAbove(layout: Layout, above: TableLine, next: TableLine): boolean {
  const [words, second] = above.cells
  const [label, value] = next.cells
  if (!words || second || !label || !value || !isRightBelow(layout, above.line, next.line)) return false
  if (!/^\p{Lu}[^.:;]*[^.:;!?]$/u.test(words.text) || /^(?:var|där)av(?!\p{L})/iu.test(label.text))
    return false
  return /^\p{Ll}/u.test(label.text) && words.text.length <= 60
}

/** Only where the format tells edges are the lines of one cell known from lines that stand below each other. */
function isRightBelow(layout: Layout, above: LayoutLine, next: LayoutLine): boolean {
  const [left, right] = [above.cells[0]?.left ?? null, next.cells[0]?.left ?? null]
  const between = layout.text.slice(above.end, next.start)
  return left !== null && right !== null && Math.abs(left - right) < 0.02 && /^\r?\n$/u.test(between)
}

function joined(first: TableCell[], last: TableCell[], row: TableCell[]): TableCell[] {
  const [from, to] = [first[0], last[0]]
  if (!from || !to) return row
  return [{ text: `${from.text} ${to.text}`, start: from.start, end: to.end }, ...row.slice(1)]
}
