import { mendLetterSpacing } from '../words/header-words.ts'
import type { Row } from './build-layout.ts'
import { rowsOfTable } from './docx-table.ts'
import { type DocxNode, type InlineText, inlineText } from './docx-tree.ts'
import { headingSize } from './grid-rows.ts'
import { mendCharacters } from './mend-characters.ts'

type Paragraph = DocxNode & { type: 'paragraph' }

/** A Word document's pages (as far as it breaks them by hand) as rows. */
export function pagesOfDocx(document: DocxNode): Row[][] {
  const pages: Row[][] = [[]]
  const numbers = new Map<string, number>()
  for (const node of 'children' in document ? document.children : []) {
    if (node.type === 'table') pages.at(-1)?.push(...rowsOfTable(node.children))
    else if (node.type === 'paragraph') addParagraph(node, pages, numbers)
  }
  return pages
}

function addParagraph(paragraph: Paragraph, pages: Row[][], numbers: Map<string, number>): void {
  const inline = inlineText(paragraph.children)
  const marker = markerOf(paragraph, numbers)
  inline.text.split('\f').forEach((part, index) => {
    if (index > 0) pages.push([])
    const lines = part.split('\n').filter((line) => line.trim() !== '')
    const rows = lines.map((line, rank) =>
      rowOf(rank === 0 ? marker + line : line, inline, paragraph, rank === 0),
    )
    pages.at(-1)?.push(...rows)
  })
}

function rowOf(line: string, inline: InlineText, paragraph: Paragraph, gapBefore: boolean): Row {
  const cells = line
    .split(/\t+/u)
    .map((cell) => ({ text: mendLetterSpacing(mendCharacters(cell).trim()), left: null }))
    .filter((cell) => cell.text !== '')
  return { cells, size: sizeOf(paragraph, inline), bold: inline.bold, furniture: false, gapBefore }
}

function sizeOf({ styleName }: Paragraph, { fontSize }: InlineText): number {
  if (/^(?:title|rubrik)$/iu.test(styleName ?? '')) return 1.8
  const level = Number(/^(?:heading|rubrik|överskrift)\s*(\d)/iu.exec(styleName ?? '')?.[1] ?? 0)
  if (level > 0) return headingSize(level)
  // Word's body text is 11 or 12 points; a size set on the text itself is judged against that.
  return fontSize && fontSize > 13 ? Math.round((fontSize / 11.5) * 100) / 100 : 1
}

/** Word numbers lists by itself, so the text holds neither bullet nor number: both are put back. */
function markerOf({ numbering }: Paragraph, numbers: Map<string, number>): string {
  if (!numbering) {
    numbers.clear()
    return ''
  }
  if (!numbering.isOrdered) return '• '
  const next = (numbers.get(numbering.level) ?? 0) + 1
  numbers.set(numbering.level, next)
  for (const level of numbers.keys()) if (Number(level) > Number(numbering.level)) numbers.delete(level)
  return `${next}. `
}
