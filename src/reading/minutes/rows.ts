import type { Furniture } from '../furniture-reasons.ts'
import type { Layout, LayoutLine } from '../layout.ts'
import { bulletLength } from '../words/bullets.ts'
import { findSignatureLines } from './signature-lines.ts'

/**
 * A line with content, as the rules on minutes see it: trimmed, its list marker apart, and how it is
 * separated from the row before. `seam` is a place where pages met or furniture stood: whether a new
 * passage begins there cannot be seen, only inferred.
 */
export interface Row {
  start: number
  end: number
  page: number
  text: string
  break: 'none' | 'blank' | 'seam'
  /** "•", "1.", "a)": what marks the row as the beginning of a list entry; null when nothing does. */
  marker: string | null
  bold: boolean | null
  size: number | null
  /** The line it is, with its trailing blanks. */
  line: LayoutLine
  /** Where the second cell of the row begins (a wide gap); null when the row is one piece. */
  nextCell: number | null
}

const number = /^(\(?\d{1,2}[.)](?!\d)|\(?[a-zåäö]\))\s+/u

/** The list marker that a text begins with, and its length; null when there is none. */
function listMarker(text: string): { marker: string; length: number } | null {
  const bullet = bulletLength(text)
  if (bullet > 0) return { marker: text.slice(0, bullet).trim(), length: bullet }
  const numbered = number.exec(text)
  return numbered ? { marker: numbered[1] ?? '', length: numbered[0].length } : null
}

/** The rows of a layout without its furniture. Rulers ("______") count as blank lines. */
export function contentRows(layout: Layout, furniture: Furniture): Row[] {
  const rows: Row[] = []
  const indents = layout.lines.filter((line) => isIndentedByOne(line.text)).length
  const indentIsSeam = indents < layout.lines.length / 5
  const signatures = findSignatureLines(layout, furniture)
  let apart: Row['break'] = 'blank'
  for (const [index, line] of layout.lines.entries()) {
    if (furniture.has(index) || signatures.has(index)) apart = 'seam'
    else if (isEmpty(line.text)) apart = apart === 'seam' ? 'seam' : 'blank'
    else {
      const turned = rows.at(-1)?.page !== line.page || (indentIsSeam && isIndentedByOne(line.text))
      rows.push(rowOf(line, turned && rows.length > 0 ? 'seam' : apart))
      apart = 'none'
    }
  }
  return rows
}

function isEmpty(text: string): boolean {
  return /^[\s_=*–—-]*$/.test(text) || /^\s*[\uE000-\uF8FF•]\s*$/u.test(text)
}

/** Joined extracts of pages begin each page with one blank. */
function isIndentedByOne(text: string): boolean {
  return /^ [\p{L}\p{N}§]/u.test(text)
}

function rowOf(line: LayoutLine, apart: Row['break']): Row {
  const text = line.text.trim()
  const start = line.start + line.text.indexOf(text)
  const mark = listMarker(text)
  const second = line.cells.find((cell) => cell.start > start)
  return {
    start,
    end: start + text.length,
    page: line.page,
    text,
    break: apart,
    marker: mark?.marker ?? null,
    bold: line.bold,
    size: line.size,
    line,
    nextCell: second?.start ?? null,
  }
}
