import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { describe, expect, it } from 'vitest'
import { isFailure } from '../failures.ts'
import type { Layout } from '../layout.ts'
import { readProse } from '../prose.ts'
import { layoutOfPdf } from './pdf.ts'

const compiler = NodeCompiler.create({})

function pdfOf(source: string): Uint8Array {
  const result = compiler.compile({ mainFileContent: `#set text(lang: "sv")\n${source}` })
  if (!result.result) throw new Error('The test document does not compile')
  return Uint8Array.from(compiler.pdf(result.result, {}))
}

async function read(source: string): Promise<Layout> {
  const layout = await layoutOfPdf(pdfOf(source))
  if (isFailure(layout)) throw new Error(layout.en)
  return layout
}

const cellsOf = (layout: Layout) =>
  layout.lines
    .map((line) => line.cells.map((cell) => layout.text.slice(cell.start, cell.end)))
    .filter((cells) => cells.join('') !== '')

describe('a PDF', () => {
  it('keeps headings by size and weight, and pages', async () => {
    const layout = await read(
      '= § 12 Budget\nRS 12-2024\n\nNämnden antar budgeten.\n#pagebreak()\n*Beslut*\n\nBifall.',
    )
    const lines = layout.lines.filter((line) => line.text !== '')
    expect(lines.map(({ text, page, bold }) => [text, page, bold])).toEqual([
      ['§ 12 Budget', 1, true],
      ['RS 12-2024', 1, false],
      ['Nämnden antar budgeten.', 1, false],
      ['Beslut', 2, true],
      ['Bifall.', 2, false],
    ])
    expect(lines[0]?.size).toBeGreaterThan(1.15)
    expect(lines[1]?.size).toBe(1)
    expect(layout.pages.map((page) => page.number)).toEqual([1, 2])
  })

  it('marks what its own tags call furniture', async () => {
    const layout = await read('#set page(header: [Region Fjällmark #h(1fr) Sida 1])\nNämnden har beslutat.')
    expect(layout.lines.filter((line) => line.furniture).map((line) => line.text)).toEqual([
      'Region Fjällmark   Sida 1',
    ])
    expect(readProse(layout).map((passage) => passage.text)).toEqual(['Nämnden har beslutat.'])
  })

  it('has table cells side by side, each with its left edge', async () => {
    const table =
      '#table(columns: (2fr, 2fr, 1fr, 1fr), [Delmål], [Indikator], [Utfall], [Mål], [Resor], [Antal], [2 434], [1 973])'
    const layout = await read(table)
    expect(cellsOf(layout)).toEqual([
      ['Delmål', 'Indikator', 'Utfall', 'Mål'],
      ['Resor', 'Antal', '2 434', '1 973'],
    ])
    const lefts = layout.lines
      .filter((line) => line.cells.length === 4)
      .map((line) => line.cells.map((cell) => cell.left))
    expect(lefts[0]).toEqual(lefts[1])
  })

  it('reads two columns of prose one after the other', async () => {
    const words = (word: string) => `${word} nämnden och styrelsen har tagit fram underlag `.repeat(14)
    const layout = await read(`#columns(2)[${words('vänster')} #colbreak() ${words('höger')}]`)
    expect(layout.text.lastIndexOf('vänster')).toBeLessThan(layout.text.indexOf('höger'))
    expect(layout.lines.every((line) => line.cells.length === 1)).toBe(true)
  })

  it('rejoins the words that its lines are broken in', async () => {
    const long = 'verksamhetsstyrningsmodellen hälsofrämjande arbetsmiljöarbete universitetssjukvårdens '
    const layout = await read(`#set par(justify: true)\n#set page(width: 6cm)\n${long.repeat(4)}`)
    expect(layout.text).toMatch(/\p{Ll}-\n/u)
    expect(readProse(layout)[0]?.text).toBe(long.repeat(4).trim())
  })

  it('has a heading that goes on in small letters on one line, with the hyphen that belongs to it', async () => {
    const page = '#set page(width: 9cm)\n#set par(justify: false)\n'
    const layout = await read(
      `${page}= Uppdrag från regionfullmäktige till hälso- och sjukvårdsnämnden\n#lorem(80)`,
    )
    expect(cellsOf(layout)[0]).toEqual(['Uppdrag från regionfullmäktige till hälso- och sjukvårdsnämnden'])
    const two = await read(`${page}= Uppdrag från regionen\n= Region Alnäs\n#lorem(80)`)
    expect(cellsOf(two).slice(0, 2)).toEqual([['Uppdrag från regionen'], ['Region Alnäs']])
  })

  it('keeps the hyphens and dashes inside a line', async () => {
    const layout = await read('= Motion nr 3-2024 - Broddar\n*HSN 12-2024 - Resor*')
    expect(cellsOf(layout)).toEqual([['Motion nr 3-2024 - Broddar'], ['HSN 12-2024 - Resor']])
  })

  it('has a list mark and its text in one cell', async () => {
    const layout = await read('- Minska resorna\n+ Nämnden antar planen\n+ Planen gäller')
    expect(cellsOf(layout)).toEqual([['• Minska resorna'], ['1. Nämnden antar planen'], ['2. Planen gäller']])
  })

  it('mends letter-spaced headings and ligatures', async () => {
    const layout = await read('#text(tracking: 8pt)[PROTOKOLL]\n\nEn oﬃciell ﬁl ﬂyttas')
    expect(layout.text).toContain('PROTOKOLL')
    expect(layout.text).toContain('En officiell fil flyttas')
  })

  it('covers its text with lines and cells, offset by offset', async () => {
    const layout = await read('= Plan\n- ett\n- två\n#table(columns: 2, [a], [b])\n#pagebreak()\nslut')
    for (const line of layout.lines) expect(layout.text.slice(line.start, line.end)).toBe(line.text)
    expect(layout.text.split('\f')).toHaveLength(2)
  })

  it('is refused when it holds no text, is encrypted, cut off or damaged', async () => {
    const codes = async (bytes: Uint8Array) => {
      const result = await layoutOfPdf(bytes)
      return isFailure(result) ? result.code : 'read'
    }
    const whole = pdfOf('Nämnden har beslutat om planen.')
    expect(await codes(pdfOf('#rect(width: 2cm, height: 2cm)'))).toBe('no-text')
    expect(await codes(whole.subarray(0, whole.length / 2))).toBe('damaged')
    const key = '00'.repeat(32)
    const locked = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
trailer<</Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>>>
%%EOF`
    expect(await codes(new TextEncoder().encode(locked))).toBe('encrypted')
    const garbage = new TextEncoder().encode('%PDF-1.7\nnothing\n%%EOF')
    expect(await codes(garbage)).toBe('damaged')
    expect(await codes(whole)).toBe('read')
  })
})
