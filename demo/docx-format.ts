import {
  AlignmentType,
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
import type { Block, Sheet } from './block.ts'
import { furnitureOf } from './furniture.ts'
import { withFixedTimes } from './zip-times.ts'

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
  const properties = { path: 'docProps/core.xml', data: coreProperties(sheet) }
  return withFixedTimes(await Packer.toBuffer(document, undefined, [properties]))
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

function furnitureRow(cells: string[]): Paragraph {
  const children = cells.flatMap((cell, at) => [
    ...(at > 0 ? [new TextRun({ children: [new Tab()] })] : []),
    new TextRun({ children: pageFields(cell) }),
  ])
  return new Paragraph({ children, tabStops: [{ type: TabStopType.RIGHT, position: 9000 }] })
}

function pageFields(cell: string) {
  return cell
    .split(/(\{n\}|\{N\})/)
    .map((part) => (part === '{n}' ? PageNumber.CURRENT : part === '{N}' ? PageNumber.TOTAL_PAGES : part))
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

function coreProperties(sheet: Sheet): string {
  const time = `${sheet.date ?? '2024-01-01'}T12:00:00Z`
  const title = sheet.title.replaceAll('&', '&amp;')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${title}</dc:title><dc:creator>Region Fjällmark</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}
