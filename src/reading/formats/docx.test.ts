import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { isFailure } from '../failures.ts'
import type { Layout } from '../layout.ts'
import { layoutOfDocx } from './docx.ts'

async function bytesOf(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children }] })
  return new Uint8Array(await Packer.toBuffer(document))
}

async function read(children: (Paragraph | Table)[]): Promise<Layout> {
  const layout = await layoutOfDocx(await bytesOf(children))
  if (isFailure(layout)) throw new Error(layout.en)
  return layout
}

const cell = (text: string, span = {}) => new TableCell({ children: [new Paragraph(text)], ...span })

describe('a Word document', () => {
  it('keeps headings, bold, lists and page breaks', async () => {
    const layout = await read([
      new Paragraph({ text: '§ 12 Budget', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ children: [new TextRun({ text: 'Beslut', bold: true })] }),
      new Paragraph({ text: 'Minska resorna', bullet: { level: 0 } }),
      new Paragraph({ children: [new PageBreak(), new TextRun('Sida två')] }),
    ])
    const lines = layout.lines.filter((line) => line.text !== '')
    expect(lines.map(({ text, size, bold, page }) => [text, size, bold, page])).toEqual([
      ['§ 12 Budget', 1.6, false, 1],
      ['Beslut', 1, true, 1],
      ['• Minska resorna', 1, false, 1],
      ['Sida två', 1, false, 2],
    ])
  })

  it('has one line for each table row, its cells at their columns past merged ones', async () => {
    const rows = [
      new TableRow({ children: [cell('Delmål', { rowSpan: 2 }), cell('Antal'), cell('Mål')] }),
      new TableRow({ children: [cell('2 434'), cell('1 973')] }),
    ]
    const layout = await read([new Table({ rows })])
    const lines = layout.lines.filter((line) => line.text !== '')
    expect(lines.map((line) => line.text)).toEqual(['Delmål   Antal   Mål', '2 434   1 973'])
    expect(lines[1]?.cells.map((each) => each.left)).toEqual(
      lines[0]?.cells.slice(1).map((each) => each.left),
    )
  })

  it('has a line for each paragraph of a cell, in its column', async () => {
    const names = ['Bo Ek (S)', 'Ina Lid (M)'].map((name) => new Paragraph(name))
    const rows = [new TableRow({ children: [cell('Beslutande'), new TableCell({ children: names })] })]
    const layout = await read([new Table({ rows })])
    expect(layout.text.trim().split('\n')).toEqual(['Beslutande   Bo Ek (S)', 'Ina Lid (M)'])
    expect(layout.lines.find((line) => line.text === 'Ina Lid (M)')?.cells[0]?.left).toBe(0.5)
  })

  it('separates what tabs separate', async () => {
    const layout = await read([new Paragraph({ children: [new TextRun('Styrelsen\t32,5 Mkr')] })])
    expect(layout.lines[0]?.cells.map(({ start, end }) => layout.text.slice(start, end))).toEqual([
      'Styrelsen',
      '32,5 Mkr',
    ])
  })

  it('has the heads and feet of its pages once, as furniture that is no text of it', async () => {
    const head = (text: string) => new Header({ children: [new Paragraph(text)] })
    const sections = ['Första stycket.', 'Andra stycket.'].map((text) => ({
      headers: {
        default: head('Region Fjällmark\tProtokoll 2024-05-14'),
        first: head('Region Fjällmark\tProtokoll 2024-05-14'),
      },
      footers: { default: new Footer({ children: [new Paragraph('Justerandes sign')] }) },
      properties: { titlePage: true },
      children: [new Paragraph(text)],
    }))
    const layout = await layoutOfDocx(new Uint8Array(await Packer.toBuffer(new Document({ sections }))))
    if (isFailure(layout)) throw new Error(layout.en)
    const lines = layout.lines.filter((line) => line.text !== '')
    expect(lines.map(({ text, furniture }) => [text, furniture])).toEqual([
      ['Region Fjällmark   Protokoll 2024-05-14', true],
      ['Justerandes sign', true],
      ['Första stycket.', false],
      ['Andra stycket.', false],
    ])
  })

  it('is refused when it is cut off or empty', async () => {
    const bytes = await bytesOf([new Paragraph('Nämnden har beslutat.')])
    expect(await layoutOfDocx(bytes.subarray(0, bytes.length - 100))).toMatchObject({ code: 'damaged' })
    expect(await layoutOfDocx(await bytesOf([new Paragraph('')]))).toMatchObject({ code: 'no-text' })
  })
})
