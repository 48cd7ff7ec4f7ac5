import type { Sheet } from './block.ts'
import { furnitureOf } from './furniture.ts'
import { type TextLine, textLines } from './text-lines.ts'

/**
 * The document as a text extraction of it would look: wrapped lines, and page heads and feet in the middle of
 * the text, because nothing marked them as such in the file it was taken from.
 */
export function asText(sheet: Sheet): string {
  const draft = paginate(sheet, textLines(sheet, new Map()))
  const pages = paginate(sheet, textLines(sheet, pageNumbers(draft)))
  const total = pages.length
  const texts = pages.map((page, at) => pageText(sheet, page, at + 1, total))
  return `${texts.join(sheet.look.formFeed ? '\f' : '')}\n`
}

/** A page ends at a break or when it is full; slides end only at breaks. */
function paginate(sheet: Sheet, lines: TextLine[]): TextLine[][] {
  const full = sheet.look.furniture === 'slides' ? Number.POSITIVE_INFINITY : sheet.look.rows
  const pages: TextLine[][] = [[]]
  for (const line of lines) {
    const page = pages.at(-1) ?? []
    if (line.breakBefore && page.length > 0) pages.push([])
    else if (page.length >= full - (line.heading ? 5 : 0)) pages.push([])
    if (!line.breakBefore) pages.at(-1)?.push(line)
  }
  return pages.filter((page) => page.some((line) => line.text.trim()))
}

function pageNumbers(pages: TextLine[][]): Map<string, number> {
  return new Map(
    pages.flatMap((page, at) =>
      page.flatMap((line) => (line.anchor ? [[line.anchor, at + 1] as const] : [])),
    ),
  )
}

function pageText(sheet: Sheet, page: TextLine[], number: number, total: number): string {
  const { head, foot } = furnitureOf(sheet)
  const fill = (rows: string[][]) =>
    rowsAsText(sheet, rows).map((row) => row.replace('{n}', `${number}`).replace('{N}', `${total}`))
  const body = trimBlank(page.map((line) => line.text))
  if (sheet.look.furniture === 'slides') return `${body.join('\n')}\n\n\n\n`
  return [...fill(head), '', ...body, '', ...fill(foot), ''].join('\n')
}

/** Boards' text came out cell by cell, as extraction without layout gives it; the others kept their columns. */
function rowsAsText(sheet: Sheet, rows: string[][]): string[] {
  const apart = sheet.look.furniture === 'board'
  if (apart) return rows.flatMap((row) => row.filter(Boolean).flatMap((cell) => [cell, '']))
  return rows.map((row) => spread(row, sheet.look.columns))
}

function spread(cells: string[], columns: number): string {
  const room = columns - cells.join('').length
  const gap = cells.length > 1 ? Math.max(2, Math.floor(room / (cells.length - 1))) : 0
  return cells.join(' '.repeat(gap)).trimEnd()
}

function trimBlank(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim())
  const last = lines.findLastIndex((line) => line.trim())
  return lines.slice(first, last + 1)
}
