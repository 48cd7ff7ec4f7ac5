import type { ExtractedFigure } from '../extraction.ts'
import type { Layout, LayoutLine, Span } from '../layout.ts'
import type { Passage } from '../prose.ts'
import { spanOf } from '../span.ts'
import { findDates } from '../words/dates.ts'
import { findNumbers, type NumberMention } from '../words/numbers.ts'
import { type ColumnHead, columnHead, unitIn, withoutUnit } from './table-heads.ts'
import { unitKind } from './units.ts'

/** What stands above the numbers of a table: its columns, and what corner and caption say for all of them. */
interface Head {
  columns: ColumnHead[]
  unit: string | null
  asOf: string | null
  /** What the caption says is measured, for rows that only name a part. */
  caption: string | null
}

const totals = /^(?:total|summa|sammanlagt|netto$)/iu
/** Rows that say by themselves what is measured; the last of these is counted without a unit. */
const measured = /^(?:andel|antal|kostnad|intäkt|budget|resultat|utfall|nettokostnad|väntetid|sjukfrånvaro)/iu
const counts = /^antal(?!\p{L})/iu
const captioned =
  /(?<!\p{L})(?:andel|antal|fördelning|kostnader|intäkter|resultat|nettokostnad|väntetid|sjukfrånvaro|måluppfyllelse)(?!\p{L})/iu

/**
 * The numbers of tables whose heads say what they are and whose unit is told, by the cell, the head or the caption.
 * Totals are sums, read as such; a row with another number of cells than the head has is not understood.
 */
export function tableFigures(
  layout: Layout,
  passages: readonly Passage[],
  taken: readonly Span[],
): ExtractedFigure[] {
  const lines = tellingLines(layout, passages)
  const figures: ExtractedFigure[] = []
  let at = 0
  while (at < lines.length) {
    const head = headAt(layout, lines, at)
    at += 1
    if (!head) continue
    const rows: LayoutLine[] = []
    while (lines[at] && isRow(layout, lines[at])) rows.push(...lines.slice(at, ++at))
    const [first, last] = [rows[0], rows.at(-1)]
    if (!first || !last || taken.some(({ start, end }) => start < last.end && first.start < end)) continue
    figures.push(...rows.flatMap((row) => rowFigures(layout, row, head)))
  }
  return figures
}

/** The lines of the passages that tell how things are, in order. */
function tellingLines(layout: Layout, passages: readonly Passage[]): LayoutLine[] {
  return passages
    .flatMap(({ firstLine, lastLine }) => layout.lines.slice(firstLine, lastLine + 1))
    .filter(({ text }) => text.trim() !== '')
}

function headAt(layout: Layout, lines: readonly LayoutLine[], at: number): Head | null {
  const line = lines[at]
  if (!line || !isRow(layout, lines[at + 1])) return null
  const cells = cellsOf(layout, line)
  const width = [cells.length - 1, cells.length].find(
    (count) => count > 0 && cells.slice(-count).every(columnHead) && hasRowOf(layout, lines, at + 1, count),
  )
  if (width === undefined) return null
  const corner = cells.length > width ? (cells[0] ?? '') : ''
  const above = captionAbove(layout, lines[at - 1])
  return {
    columns: cells.slice(-width).flatMap((cell) => columnHead(cell) ?? []),
    unit: unitIn(corner) ?? unitIn(above),
    asOf: onlyPeriod(corner) ?? onlyPeriod(above),
    caption: captioned.test(above) ? withoutUnit(withoutDates(above)) : null,
  }
}

/** Whether one of the rows below has a number in each of so many columns. */
function hasRowOf(layout: Layout, lines: readonly LayoutLine[], from: number, width: number): boolean {
  for (let at = from; isRow(layout, lines[at]); at++) {
    if ((lines[at]?.cells.length ?? 0) - 1 === width) return true
  }
  return false
}

function captionAbove(layout: Layout, line: LayoutLine | undefined): string {
  if (!line || line.text.length > 160 || isRow(layout, line)) return ''
  return line.text.trim().replace(/^(?:tabell|diagram)\s\d+[.:]?\s*/iu, '')
}

function isRow(layout: Layout, line: LayoutLine | undefined): boolean {
  const [label = '', ...values] = line ? cellsOf(layout, line) : []
  return /\p{L}{2}/u.test(label) && values.length > 0 && values.every((value) => numberIn(value) !== null)
}

function rowFigures(layout: Layout, row: LayoutLine, head: Head): ExtractedFigure[] {
  const [label = '', ...values] = cellsOf(layout, row)
  if (values.length !== head.columns.length || totals.test(label)) return []
  const own = unitIn(label)
  const name = own ? withoutUnit(label) : label
  return values.flatMap((value, column) => {
    const number = numberIn(value)
    const said = head.columns[column]
    const cell = row.cells[column + 1]
    if (!number || !said || !cell) return []
    const unit = number.unit ?? own ?? said.unit ?? (counts.test(name) ? null : head.unit)
    if (unit === null && !counts.test(name)) return []
    const of = said.of ?? (measured.test(name) ? null : head.caption)
    if (unitKind(unit) === 'percent' && of === null && !measured.test(name)) return []
    return [
      {
        label: name,
        of,
        value: number.value,
        unit,
        asOf: said.asOf ?? (said.of && /avvik|diff|föränd/iu.test(said.of) ? null : head.asOf),
        span: spanOf(layout, row.start + row.text.indexOf(label), cell.end),
        confidence: 0.8,
        ...(said.role ? { role: said.role } : {}),
      },
    ]
  })
}

/** A cell that is one number, signed or not, with or without its unit; a year alone is no number of a table. */
function numberIn(cell: string): NumberMention | null {
  const [number, second] = findNumbers(cell)
  return number && !second && number.raw.trim() === cell.trim() ? number : null
}

function cellsOf(layout: Layout, line: LayoutLine): string[] {
  return line.cells.map(({ start, end }) => layout.text.slice(start, end).trim())
}

function onlyPeriod(words: string): string | null {
  const periods = new Set(findDates(words).flatMap(({ period }) => period ?? []))
  const [only] = periods
  return periods.size === 1 && only ? only : null
}

function withoutDates(words: string): string {
  return findDates(words).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words)
}
