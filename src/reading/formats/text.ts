import type { Layout, LayoutCell, LayoutLine, LayoutPage } from '../layout.ts'
import { decodeText, normaliseLineEnds } from './decode.ts'
import { Refused } from './refused.ts'

/**
 * A plain text file as a layout. Form feeds separate pages; three blanks or a tab separate cells. The text is
 * kept as it is (but for line ends and a byte order mark), so that offsets can be checked against the file.
 */
export function layoutOfText(source: Uint8Array | string): Layout {
  const text =
    typeof source === 'string' ? normaliseLineEnds(source.replace(/^\uFEFF/, '')) : wholeText(source)
  const pages = pagesOf(text)
  return { text, pages, lines: pages.flatMap((page) => linesOf(text, page)) }
}

/** Where more than a few letters cannot be told, the file was broken on its way: `Refused`. */
function wholeText(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  const untold = text.match(/\uFFFD/gu)?.length ?? 0
  if (untold > 5 && untold > text.length * 0.02) throw new Refused('damaged', 'text')
  return text
}

function pagesOf(text: string): LayoutPage[] {
  const pages: LayoutPage[] = []
  let start = 0
  for (const piece of text.split('\f')) {
    pages.push({ number: pages.length + 1, start, end: start + piece.length })
    start += piece.length + 1
  }
  // A form feed at the very end closes the last page; it does not open another.
  if (pages.length > 1 && pages.at(-1)?.start === text.length) pages.pop()
  return pages
}

function linesOf(text: string, page: LayoutPage): LayoutLine[] {
  let start = page.start
  return text
    .slice(page.start, page.end)
    .split('\n')
    .map((line) => {
      const at = start
      start += line.length + 1
      return plainLine(line, at, page.number)
    })
}

function plainLine(text: string, start: number, page: number): LayoutLine {
  return {
    start,
    end: start + text.length,
    page,
    text,
    size: null,
    bold: null,
    cells: cellsOfText(text, start),
    furniture: false,
  }
}

/** The pieces of a line between tabs or runs of three blanks or more; an empty line has one empty cell. */
function cellsOfText(line: string, start: number): LayoutCell[] {
  const cells: LayoutCell[] = []
  let at = 0
  for (const piece of line.split(/(\t|[^\S\t]{3,})/)) {
    const words = piece.trim()
    const from = start + at + piece.indexOf(words)
    if (words !== '') cells.push({ start: from, end: from + words.length, left: null })
    at += piece.length
  }
  return cells.length > 0 ? cells : [{ start, end: start, left: null }]
}
