import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { docxBytes, furnitureRow, tabbed } from '../../../demo/docx-parts.ts'
import type { Look } from './look.ts'
import type { Block } from './notation.ts'

/** The document as a Word file, with its page furniture in header and footer. The same source, the same bytes. */
export async function asDocx(blocks: Block[], look: Look, title: string): Promise<Buffer> {
  const document = new Document({
    title,
    creator: 'Sekretariatet',
    styles: { default: { document: { run: { font: 'Calibri', size: look.size * 2 } } } },
    numbering: {
      config: [{ reference: 'list', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    sections: [
      {
        headers: { default: new Header({ children: look.head.map(furnitureRow) }) },
        footers: { default: new Footer({ children: look.foot.map(furnitureRow) }) },
        children: parts(blocks),
      },
    ],
  })
  return docxBytes(document, '2024-01-01T12:00:00Z')
}

function parts(blocks: Block[]): (Paragraph | Table)[] {
  const made: (Paragraph | Table)[] = []
  let rows: string[][] = []
  let list = 0
  for (const [at, block] of blocks.entries()) {
    const celled = block.kind === 'row' || block.kind === 'pair'
    if (celled) rows.push(block.cells)
    if (rows.length > 0 && (!celled || blocks[at + 1]?.kind !== block.kind)) {
      made.push(tableOf(rows))
      rows = []
    }
    if (block.kind === 'number' && blocks[at - 1]?.kind !== 'number') list += 1
    if (!celled) made.push(paragraphOf(block, list))
  }
  return made
}

function paragraphOf(block: Block, instance: number): Paragraph {
  const { text } = block
  if (block.kind === 'title') return new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
  if (block.kind === 'heading') return new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
  if (block.kind === 'subheading') return new Paragraph({ text, heading: HeadingLevel.HEADING_3 })
  if (block.kind === 'bold') return new Paragraph({ children: [new TextRun({ text, bold: true })] })
  if (block.kind === 'bullet') return new Paragraph({ text, bullet: { level: 0 } })
  if (block.kind === 'number')
    return new Paragraph({ text, numbering: { reference: 'list', level: 0, instance } })
  if (block.kind === 'raw') return new Paragraph({ children: tabbed(text.split(/ {3,}/)) })
  return new Paragraph({ text, spacing: { after: 160 } })
}

/** A cell of "^" alone goes on from the cell above it. */
function tableOf(rows: string[][]): Table {
  return new Table({
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          children: cells.flatMap((cell, column) =>
            cell === '^'
              ? []
              : new TableCell({ children: [new Paragraph(cell)], rowSpan: rowsOf(rows, at, column) }),
          ),
        }),
    ),
  })
}

function rowsOf(rows: string[][], at: number, column: number): number | undefined {
  const below = rows.slice(at + 1)
  const end = below.findIndex((row) => row[column] !== '^')
  const merged = end < 0 ? below.length : end
  return merged > 0 ? merged + 1 : undefined
}
