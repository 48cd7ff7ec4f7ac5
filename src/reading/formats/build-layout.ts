import type { Layout, LayoutCell, LayoutLine, LayoutPage, RecognisedSpan } from '../layout.ts'
import type { PlacedWord } from './pdf-pieces.ts'

/** One line of a format that knows more than characters, before it has its place in the text. */
export interface Row {
  cells: { text: string; left: number | null; words?: PlacedWord[] }[]
  size: number | null
  bold: boolean | null
  furniture: boolean
  /** A paragraph's distance before it: shown as an empty line, which every text rule understands. */
  gapBefore: boolean
}

/** Three blanks, as text rules know the gap between two cells. */
const cellGap = '   '

/** Pages of rows as text with offsets: a form feed between pages, an empty line at each gap. */
export function buildLayout(pages: readonly (readonly Row[])[]): Layout {
  const growing = growLayout()
  for (const rows of pages) growing.addPage(rows)
  return growing.done()
}

/** A layout that grows page by page: of a long document only what is needed of each page is kept. */
export interface GrowingLayout {
  addPage(rows: readonly Row[]): void
  done(): Layout
}

/** Begins a layout without pages. */
export function growLayout(): GrowingLayout {
  const lines: LayoutLine[] = []
  const pages: LayoutPage[] = []
  const texts: string[] = []
  let at = 0
  return {
    addPage(rows) {
      const [number, start, first] = [pages.length + 1, at, lines.length]
      for (const row of withGaps(rows)) {
        const line = lineOf(row, at, number)
        lines.push(line)
        at = line.end + 1
      }
      texts.push(
        lines
          .slice(first)
          .map(({ text }) => `${text}\n`)
          .join(''),
      )
      pages.push({ number, start, end: at })
      at++
    },
    done: () => ({ text: texts.join('\f'), pages, lines }),
  }
}

function withGaps(rows: readonly Row[]): Row[] {
  return rows.flatMap((row, index) => (row.gapBefore && index > 0 ? [emptyRow, row] : [row]))
}

const emptyRow: Row = { cells: [], size: null, bold: null, furniture: false, gapBefore: false }

function lineOf(row: Row, start: number, page: number): LayoutLine {
  const cells: LayoutCell[] = []
  const recognised: RecognisedSpan[] = []
  let text = ''
  for (const cell of row.cells) {
    if (text !== '') text += cellGap
    const from = start + text.length
    cells.push({ start: from, end: from + cell.text.length, left: cell.left })
    for (const { at, length, confidence } of cell.words ?? []) {
      recognised.push({ start: from + at, end: from + at + length, confidence })
    }
    text += cell.text
  }
  if (cells.length === 0) cells.push({ start, end: start, left: null })
  const { size, bold, furniture } = row
  const line = { start, end: start + text.length, page, text, size, bold, cells, furniture }
  return recognised.length > 0 ? { ...line, recognised } : line
}
