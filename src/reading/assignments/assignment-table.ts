import type { LayoutLine } from '../layout.ts'
import { type Cell, type CellLine, cellLines, cellsOfColumn } from '../plan/column-cells.ts'
import { piecesOf } from '../plan/pieces.ts'
import { spanOf } from '../span.ts'
import { findDates } from '../words/dates.ts'
import { type AnnouncedBodies, announcedBodies } from './announced-bodies.ts'
import { announcesAssignments } from './announced-list.ts'
import { decisionOfCell } from './decision-column.ts'
import { type DirectedHeading, giverOf, readDirectedHeading, receiversOf } from './directed-heading.ts'
import { type Draft, linesOf } from './draft.ts'
import type { Names } from './names.ts'
import { receiversAndOffices, receiversIn } from './receivers.ts'
import type { Region } from './region.ts'
import { type Role, roleOf } from './table-roles.ts'

interface Head {
  line: number
  columns: { role: Role; period: string | null; edge: number }[]
  heading: DirectedHeading | null
  /** Where no heading directs it, who gives and receives by the sentence that announces it. */
  announced: AnnouncedBodies | null
}

/** The assignments of tables whose columns the layout keeps apart: "Nr · Uppdrag · Riktas till · Återrapportering". */
export function assignmentTables(region: Region, names: Names): Draft[] {
  const drafts: Draft[] = []
  for (let line = region.lines.from; line < region.lines.to; line++) {
    const head = headAt(region, line, names)
    if (!head) continue
    const last = lastLineOf(region, head, names)
    drafts.push(...rowsOf(region, head, last, names))
    line = last
  }
  return drafts
}

function headAt(region: Region, at: number, names: Names): Head | null {
  const line = region.layout.lines[at]
  if (!line || region.furniture.has(at) || line.text.trim() === '') return null
  const pieces = piecesOf(line)
  if (pieces.length < 2) return null
  const known = pieces.map((piece) => roleOf(piece.text))
  const title = pieces[known.indexOf('title')]
  if (!title || known.indexOf('title') !== known.lastIndexOf('title')) return null
  const heading = readDirectedHeading(title.text) ?? headingAbove(region, at)
  const announced = heading ? null : announcedAbove(region, at, names)
  // A column of any kind may stand beside, but one at least is of those that go with assignments.
  const telling = known.some((role) => role !== null && role !== 'title')
  if (!telling && !announced) return null
  const columns = pieces.map((piece, rank) => ({
    role: known[rank] ?? 'other',
    period: findDates(piece.text)[0]?.period ?? null,
    edge: piece.edge,
  }))
  return { line: at, columns, heading, announced }
}

/** The heading a table stands under may say from whom and to whom its assignments go. */
function headingAbove({ layout, lines }: Region, at: number): DirectedHeading | null {
  for (let line = at - 1; line >= Math.max(lines.from, at - 6); line--) {
    const heading = readDirectedHeading(layout.lines[line]?.text ?? '')
    if (heading) return heading
  }
  return null
}

/** Who gives and receives by the passage right above a table, where that announces assignments. */
function announcedAbove(region: Region, at: number, names: Names): AnnouncedBodies | null {
  const above = region.entries.findLastIndex(({ passage }) => passage.lastLine < at)
  const entry = region.entries[above]
  return entry && announcesAssignments(entry.passage.text) ? announcedBodies(region, above, names) : null
}

/** The year whose assignments the head or the heading above says the table lists: "Uppdrag 2031". */
function yearOfList({ layout }: Region, head: Head): number | null {
  const lines = layout.lines.slice(Math.max(0, head.line - 3), head.line + 1).reverse()
  const years = lines.flatMap(
    ({ text }) => /uppdrag(?:en)?\s(?:för\s|år\s)*(20\d\d)(?![\d-])/iu.exec(text)?.[1] ?? [],
  )
  return years[0] ? Number(years[0]) : null
}

/** The year in the head itself or in the heading right above the table. */
function yearAbove({ layout }: Region, head: Head): number | null {
  const lines = layout.lines.slice(Math.max(0, head.line - 3), head.line + 1).reverse()
  const years = lines.flatMap(({ text }) => /(?<![\d–/-])20\d\d(?!\d)/u.exec(text)?.[0] ?? [])
  return years[0] ? Number(years[0]) : null
}

function lastLineOf(region: Region, head: Head, names: Names): number {
  let last = head.line
  let blanks = 0
  for (let at = head.line + 1; at < region.lines.to; at++) {
    const line = region.layout.lines[at]
    if (!line || region.furniture.has(at)) continue
    if (line.text.trim() === '') blanks++
    else if (headAt(region, at, names) || endsTable(region, line, at, last, blanks)) break
    else {
      last = at
      blanks = 0
    }
  }
  return last
}

function endsTable(region: Region, line: LayoutLine, at: number, last: number, blanks: number): boolean {
  if (readDirectedHeading(line.text)) return true
  if (piecesOf(line).length >= 2) return false
  const newPage = line.page !== region.layout.lines[last]?.page
  return blanks >= 2 || newPage || (blanks > 0 && !rowsFollow(region, at))
}

/** Whether a row with several cells follows on the next few lines with text. */
function rowsFollow(region: Region, at: number): boolean {
  const next = region.layout.lines.slice(at + 1, at + 6).filter((line) => line.text.trim() !== '')
  return next.slice(0, 3).some((line) => piecesOf(line).length >= 2)
}

function rowsOf(region: Region, head: Head, last: number, names: Names): Draft[] {
  const lines = region.layout.lines
    .slice(head.line + 1, last + 1)
    .filter((_, at) => !region.furniture.has(head.line + 1 + at))
  const parts = cellLines(lines, head.columns)
  const inRole = (role: Role) => parts.filter((part) => head.columns[part.column]?.role === role)
  const starts = new Set(
    (inRole('number').length > 0 ? inRole('number') : rowBeginnings(parts)).map((part) => part.line),
  )
  const titles = cellsOfColumn(inRole('title'), starts)
  return titles.map((cell, at) => {
    const until = titles[at + 1]?.firstLine ?? lines.length
    const beside = (role: Role) => textOf(inRole(role), cell.firstLine, until)
    const { start, end } = cell.placed
    const covered = linesOf(region, { start, end: lines[until - 1]?.end ?? end })
    return { ...draftOf(region, head, cell, beside, names), lines: covered }
  })
}

/** Without numbers a line that fills all columns but begins no cell in small letters begins a row. */
function rowBeginnings(parts: CellLine[]): CellLine[] {
  return parts.filter((part) => {
    const line = parts.filter((other) => other.line === part.line)
    return line.length > 1 && line.every((other) => /^[^\p{Ll}]/u.test(other.piece.text.trim()))
  })
}

function textOf(parts: CellLine[], from: number, until: number): string | null {
  const cells = cellsOfColumn(
    parts.filter((part) => part.line >= from && part.line < until),
    new Set(),
  )
  return cells.map((cell) => cell.placed.text).join(' ') || null
}

function draftOf(
  region: Region,
  head: Head,
  cell: Cell,
  beside: (role: Role) => string | null,
  names: Names,
): Omit<Draft, 'lines'> {
  const { placed } = cell
  const receivers = receiversAndOffices(beside('receiver') ?? '', names, region.text)
  const [giver] = receiversIn(beside('giver') ?? '', names, region.text)
  const general = bodiesOfAll(region, head, names)
  const status = beside('status')
  const reporting = beside('reporting')
  const span = spanOf(region.layout, placed.start, placed.end)
  const told = decisionOfCell(beside('decision') ?? '', names, region.text)
  const period = head.columns.find((column) => column.role === 'status')?.period ?? null
  return {
    title: placed.text,
    number: beside('number'),
    from: giver ?? told?.by ?? general.from,
    to: receivers.length > 0 ? receivers : general.to,
    target: beside('target'),
    ...(reporting === null ? {} : { reporting }),
    status: status ? { text: status, period, span } : null,
    span,
    year: yearOfList(region, head) ?? (told?.date ? Number(told.date.slice(0, 4)) : yearAbove(region, head)),
    ...(told?.date ? { decided: { by: told.by, date: told.date, span } } : {}),
    place: null,
    confidence: 0.9,
  }
}

/** Who gives and receives where the row itself does not say. */
function bodiesOfAll(region: Region, { heading, announced }: Head, names: Names): AnnouncedBodies {
  if (!heading) return announced ?? { from: null, to: [] }
  return { from: giverOf(heading, names, region.text), to: receiversOf(heading, names, region.text) }
}
