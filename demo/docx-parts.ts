import { type Document, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { withFixedTimes } from './zip-times.ts'

/** A line of page furniture: its cells with tab stops between them, `{n}` and `{N}` as the page's number and count. */
export function furnitureRow(cells: string[]): Paragraph {
  return new Paragraph({ children: tabbed(cells), tabStops: [{ type: TabStopType.RIGHT, position: 9000 }] })
}

/** Cells on one line, with a tab stop between each two. */
export function tabbed(cells: string[]): TextRun[] {
  return cells.flatMap((cell, at) => [
    ...(at > 0 ? [new TextRun({ children: [new Tab()] })] : []),
    new TextRun({ children: cell.split(/(\{n\}|\{N\})/).map(pageField) }),
  ])
}

function pageField(part: string) {
  return part === '{n}' ? PageNumber.CURRENT : part === '{N}' ? PageNumber.TOTAL_PAGES : part
}

/**
 * The document's bytes with a time told from outside, so that the same document gives the same bytes.
 * @param time when it was made and changed, as 2024-01-01T12:00:00Z
 * @param described further elements of the core properties, as XML
 */
export async function docxBytes(document: Document, time: string, described = ''): Promise<Buffer> {
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    described,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
  return withFixedTimes(await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data }]))
}
