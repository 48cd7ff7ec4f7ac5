import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { Block, Sheet } from './block.ts'
import { docxBytes, furnitureRow } from './docx-parts.ts'
import { furnitureOf } from './furniture.ts'

/**
 * The document as a Word file with headings, lists, tables, and the page furniture where Word keeps it: in
 * header and footer. The same sheet gives the same bytes.
 */
export async function asDocx(sheet: Sheet): Promise<Buffer> {
  const { head, foot } = furnitureOf(sheet)
  const document = new Document({
    title: sheet.title,
    creator: 'Region Fjällmark',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } } } } },
    numbering: { config: [numberedList] },
    sections: [
      {
        headers: { default: new Header({ children: head.map(furnitureRow) }) },
        footers: { default: new Footer({ children: foot.map(furnitureRow) }) },
        children: sheet.blocks.flatMap((block, at) => partsOf(block, at, sheet)),
      },
    ],
  })
  const title = sheet.title.replaceAll('&', '&amp;')
  const described = `<dc:title>${title}</dc:title><dc:creator>Region Fjällmark</dc:creator>`
  return docxBytes(document, `${sheet.date ?? '2024-01-01'}T12:00:00Z`, described)
}

const headingLevels: Record<number, 'Heading2' | 'Heading3' | 'Heading4'> = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
}

const numberedList = {
  reference: 'numbered',
  levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
}

function partsOf(block: Block, at: number, sheet: Sheet): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })]
    case 'heading':
      return [new Paragraph({ text: block.text, heading: headingLevels[block.level] })]
    case 'paragraph':
      return paragraphHeading(block)
    case 'text':
      return [new Paragraph({ text: block.text, spacing: { after: 160 } })]
    case 'bullets':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
    case 'numbers':
      return block.items.map(({ text }) => numberedItem(text, at))
    case 'pairs':
      return [tableOf(block.rows.map((row) => [row.label, row.lines.join('\n')]))]
    case 'table':
      return [tableOf([block.head, ...block.rows])]
    case 'contents':
      return contentsOf(sheet)
    case 'break':
      return [new Paragraph({ text: '' })]
  }
}

function numberedItem(text: string, instance: number): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'numbered', level: 0, instance } })
}

/** The number and the case stand on one line, the title on the next: the form these bodies use. */
function paragraphHeading(block: Block & { kind: 'paragraph' }): Paragraph[] {
  const number = [new TextRun(`§ ${block.number}`)]
  const theCase = block.caseNumber ? [new TextRun({ children: [new Tab(), block.caseNumber] })] : []
  return [
    new Paragraph({ children: [...number, ...theCase], heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ text: block.title, heading: HeadingLevel.HEADING_2 }),
  ]
}

function contentsOf(sheet: Sheet): Paragraph[] {
  return sheet.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [new Paragraph(`§ ${block.number} ${block.title}`)] : [],
  )
}

function tableOf(rows: string[][]): Table {
  return new Table({
    rows: rows.map((cells) => new TableRow({ children: cells.map((cell) => tableCell(cell)) })),
  })
}

function tableCell(text: string): TableCell {
  return new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) })
}
