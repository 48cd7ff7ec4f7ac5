import type { Furniture } from '../furniture-reasons.ts'
import type { Layout } from '../layout.ts'
import { edgesOfRows } from './edges-of-rows.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { type Head, isPartOfHead, isValueRole, readHeads, readYearLine } from './table-head.ts'

export interface Column extends Head {
  /** Left edge, in the layout's own measure; null when the heads stand on a line without cells. */
  edge: number | null
}

export interface TableHead {
  columns: Column[]
  firstLine: number
  lastLine: number
}

/**
 * Reads the head of a plan's table that begins at a line, or null. A head may stand on several lines, its words
 * one below the other; years on the next line complete one that was run together.
 */
export function tableHeadAt(layout: Layout, index: number, furniture: Furniture): TableHead | null {
  const line = layout.lines[index]
  if (!line || furniture.has(index) || line.text.length > 160 || line.text.trim() === '') return null
  const stacked = stackedHead(layout, index)
  if (stacked) return stacked
  const heads = readHeads(line.text)
  if (!heads) return brokenHead(layout, index)
  const pieces = piecesOf(line)
  const apart = pieces.length >= heads.length
  const below = apart ? null : edgesOfRows(layout, index, pieces, heads)
  const columns = heads.map((head, at) => ({
    ...head,
    edge: apart ? edgeAt(pieces, line.start + head.at) : (below?.[at] ?? null),
  }))
  const next = layout.lines[index + 1]
  const years = next && readYearLine(next.text)
  if (!next || !years) return { columns, firstLine: index, lastLine: index }
  return { columns: withYears(columns, years), firstLine: index, lastLine: index + 1 }
}

/** A head that was run together and broken over lines: each of them holds nothing but heads and years. */
function brokenHead(layout: Layout, index: number): TableHead | null {
  for (let lastLine = index + 4; lastLine > index; lastLine--) {
    const lines = layout.lines.slice(index, lastLine + 1)
    if (lines.length <= lastLine - index || !lines.every(({ text }) => isPartOfHead(text))) continue
    const heads = readHeads(lines.map(({ text }) => text.trim()).join(' '))
    if (heads) return { columns: heads.map((head) => ({ ...head, edge: null })), firstLine: index, lastLine }
  }
  return null
}

/** A head whose words stand on two to four lines: pieces with one left edge are one head, all of them heads. */
function stackedHead(layout: Layout, index: number): TableHead | null {
  for (let lastLine = index + 3; lastLine > index; lastLine--) {
    const lines = layout.lines.slice(index, lastLine + 1)
    if (lines.length <= lastLine - index || lines.some((line) => line.text.trim() === '')) continue
    const columns = headColumns(lines.flatMap((line) => piecesOf(line)))
    if (columns) return { columns, firstLine: index, lastLine }
  }
  return null
}

function headColumns(pieces: Piece[]): Column[] | null {
  const stacks: Piece[][] = []
  for (const piece of pieces) {
    const stack = stacks.find(([first]) => first && sameEdge(first.edge, piece.edge))
    if (stack) stack.push(piece)
    else stacks.push([piece])
  }
  if (stacks.length < 2) return null
  stacks.sort((one, other) => (one[0]?.edge ?? 0) - (other[0]?.edge ?? 0))
  const words = stacks.map((stack) => stack.map((piece) => piece.text).join(' '))
  const heads = readHeads(words.join(' | '))
  if (heads?.length !== stacks.length) return null
  return heads.map((head, at) => ({ ...head, edge: stacks[at]?.[0]?.edge ?? null }))
}

/** Shares of the page width, or characters where the format knows no more. */
function sameEdge(one: number, other: number): boolean {
  return Math.abs(one - other) <= (one < 1 && other < 1 ? 0.02 : 2)
}

function edgeAt(pieces: Piece[], offset: number): number | null {
  return pieces.findLast((piece) => piece.start <= offset)?.edge ?? null
}

function withYears(columns: Column[], years: string[]): Column[] {
  const left = [...years]
  const undated = (column: Column) => isValueRole(column.role) && column.period === null
  if (columns.filter(undated).length !== years.length) return columns
  return columns.map((column) => (undated(column) ? { ...column, period: left.shift() ?? null } : column))
}
