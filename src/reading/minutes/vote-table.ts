import type { LayoutCell, LayoutLine } from '../layout.ts'
import { leadingPerson } from '../words/people.ts'
import type { Row } from './rows.ts'
import type { Side } from './vote-counts.ts'

interface Column {
  side: Side
  at: number
}

const columnWords: [Side, RegExp][] = [
  ['yes', /^ja$/iu],
  ['no', /^nej$/iu],
  ['abstained', /^avst(?:år|\.|ående)?$/iu],
  ['absent', /^frånv(?:arande|\.)?$/iu],
]

/** The votes that a list with a cross in the column of each voter's choice shows ("Ledamot | Ja | Nej | Avst"). */
export function readVoteTable(rows: readonly Row[]): { name: string; vote: Side }[] {
  let columns: Column[] = []
  return rows.flatMap(({ line }) => {
    const header = columnsOf(line)
    if (header.length > 1) columns = header
    const cross = line.cells.find((cell) => /^[x×✓]$/iu.test(textOf(line, cell)))
    if (!cross) return []
    const at = placeOf(line, cross)
    const nearest = columns.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
    const name = voterIn(line, cross)
    return nearest && name ? [{ name, vote: nearest.side }] : []
  })
}

/** Who has the cross: the last one named before it, since who serves stands after whom they serve for. */
function voterIn(line: LayoutLine, cross: LayoutCell): string | null {
  const words = line.cells.filter(({ start }) => start < cross.start).map((cell) => textOf(line, cell))
  const people = words.flatMap((text) => leadingPerson(text) ?? [])
  const party = words.find((text) => /^\(\p{L}{1,5}\)$/u.test(text))
  const shown = people.at(-1)?.shown ?? null
  return shown && party ? `${shown} ${party}` : shown
}

function columnsOf(line: LayoutLine): Column[] {
  return line.cells.flatMap((cell) => {
    const word = columnWords.find(([, pattern]) => pattern.test(textOf(line, cell)))
    return word ? [{ side: word[0], at: placeOf(line, cell) }] : []
  })
}

function textOf(line: LayoutLine, cell: LayoutCell): string {
  return line.text.slice(cell.start - line.start, cell.end - line.start).trim()
}

/** Where a cell begins: its place on the page, or in plain text its column of characters. */
function placeOf(line: LayoutLine, cell: LayoutCell): number {
  return cell.left ?? cell.start - line.start
}
