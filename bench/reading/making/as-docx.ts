import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
} from 'docx'
import { withFixedTimes } from '../../../demo/zip-times.ts'
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
  const time = '2024-01-01T12:00:00Z'
  const properties = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
  return withFixedTimes(
    await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: properties }]),
  )
}

function furnitureRow(cells: string[]): Paragraph {
  return new Paragraph({ children: tabbed(cells), tabStops: [{ type: TabStopType.RIGHT, position: 9000 }] })
}

function tabbed(cells: string[]): TextRun[] {
  return cells.flatMap((cell, at) => [
    ...(at > 0 ? [new TextRun({ children: [new Tab()] })] : []),
    new TextRun({ children: cell.split(/(\{n\}|\{N\})/).map(pageField) }),
  ])
}

function pageField(part: string) {
  return part === '{n}' ? PageNumber.CURRENT : part === '{N}' ? PageNumber.TOTAL_PAGES : part
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

function tableOf(rows: string[][]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
    ),
  })
}
