import { describe, expect, it } from 'vitest'
import type { Layout } from '../layout.ts'
import { layoutOfOdf } from './odf.ts'
import { layoutOfPptx } from './pptx.ts'
import { odfOf, pptxOf, shapeOf, xlsxOf } from './test-office.ts'
import { linksPart } from './test-zip.ts'
import { layoutOfXlsx } from './xlsx.ts'

const shown = (layout: Layout) =>
  layout.lines
    .filter((line) => line.text !== '')
    .map((line) => line.cells.map((cell) => layout.text.slice(cell.start, cell.end)))

describe('a presentation', () => {
  it('has a page for each slide, its title first and the rest as it is seen', () => {
    const layout = layoutOfPptx(
      pptxOf([
        shapeOf(['Till höger'], '', [6_000_000, 2_000_000]) +
          shapeOf(['Till vänster', 'och under'], '', [500_000, 2_100_000]) +
          shapeOf(['Mål för året'], 'title', [500_000, 5_000_000]),
        shapeOf(['Slut'], 'title'),
      ]),
    )
    expect(shown(layout)).toEqual([
      ['Mål för året'],
      ['Till vänster'],
      ['och under'],
      ['Till höger'],
      ['Slut'],
    ])
    expect(layout.lines[0]?.size).toBeGreaterThan(1.15)
    expect(layout.pages).toHaveLength(2)
  })

  it('keeps slide numbers and the notes of the speaker apart', () => {
    const notes = `<p:notes><p:cSld><p:spTree>${shapeOf(['Säg detta'], 'body')}</p:spTree></p:cSld></p:notes>`
    const layout = layoutOfPptx(
      pptxOf(
        [shapeOf(['Text'], '') + shapeOf(['12'], 'sldNum')],
        [
          linksPart('ppt/slides/_rels/slide1.xml.rels', [
            ['r9', 'notesSlide', '../notesSlides/notesSlide1.xml'],
          ]),
          { name: 'ppt/notesSlides/notesSlide1.xml', content: notes },
        ],
      ),
    )
    expect(layout.lines.filter((line) => line.furniture).map((line) => line.text)).toEqual([
      '12',
      'Säg detta',
    ])
  })

  it('reads tables by their cells and charts by the figures they are drawn from', () => {
    const cell = (text: string) =>
      `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`
    const table = `<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr>${cell('Delmål')}${cell('Utfall')}</a:tr><a:tr>${cell('Resor')}${cell('2 434')}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
    const chart =
      '<p:graphicFrame><a:graphic><a:graphicData><c:chart r:id="r5"/></a:graphicData></a:graphic></p:graphicFrame>'
    const points = (values: string[]) =>
      values.map((value, i) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`).join('')
    const drawn = `<c:chartSpace><c:ser><c:tx>${points(['Antal'])}</c:tx><c:cat>${points(['2023', '2024'])}</c:cat><c:val>${points(['12.5', '14'])}</c:val></c:ser></c:chartSpace>`
    const layout = layoutOfPptx(
      pptxOf(
        [table + chart],
        [
          linksPart('ppt/slides/_rels/slide1.xml.rels', [['r5', 'chart', '../charts/chart1.xml']]),
          { name: 'ppt/charts/chart1.xml', content: drawn },
        ],
      ),
    )
    expect(shown(layout)).toEqual([
      ['Delmål', 'Utfall'],
      ['Resor', '2 434'],
      ['Antal'],
      ['2023', '12,5'],
      ['2024', '14'],
    ])
  })
})

describe('a workbook', () => {
  const styles = {
    name: 'xl/styles.xml',
    content:
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0.0&quot; mnkr&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  }

  it('writes numbers, shares and dates as its cells show them', () => {
    const cells =
      '<c r="A1"><v>1234.5</v></c><c r="B1" s="1"><v>0.26</v></c><c r="C1" s="2"><v>45292</v></c><c r="D1" s="3"><v>-12345.67</v></c>'
    const layout = layoutOfXlsx(xlsxOf({ Blad1: `<row r="1">${cells}</row>` }, [styles]))
    expect(shown(layout)).toEqual([['1234,5', '26 %', '2024-01-01', '-12 345,7 mnkr']])
  })

  it('keeps cells in their columns, sheets on their pages under their names, and leaves out what is hidden', () => {
    const text = (name: string, value: string) => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`
    const first = `<row r="1">${text('A1', 'Mål')}${text('C1', 'Utfall')}</row><row r="2" hidden="1">${text('A2', 'dold')}</row><row r="3">${text('C3', '12')}</row>`
    const layout = layoutOfXlsx(xlsxOf({ Hyror: first, Blad2: `<row>${text('A1', 'Slut')}</row>` }))
    expect(shown(layout)).toEqual([['Hyror'], ['Mål', 'Utfall'], ['12'], ['Slut']])
    const [head, row] = [layout.lines[2], layout.lines.find((line) => line.text === '12')]
    expect(layout.lines.find((line) => line.text === 'Mål   Utfall')?.cells[1]?.left).toBeCloseTo(2 / 3)
    expect([head?.page, row?.page, layout.pages.length]).toEqual([1, 1, 2])
    expect(layout.notes).toBeUndefined()
  })

  it('tells which sheets are hidden, and does not read them', () => {
    const row = (value: string) => `<row><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row>`
    const whole = xlsxOf({ Hyror: row('Mål'), Underlag: row('dolt') })
    const hidden = xlsxOf({ Hyror: row('Mål'), 'Underlag" state="veryHidden': row('dolt') })
    expect(shown(layoutOfXlsx(whole))).toContainEqual(['dolt'])
    const layout = layoutOfXlsx(hidden)
    expect(shown(layout)).toEqual([['Hyror'], ['Mål']])
    expect(layout.notes).toMatchObject([{ page: 1, sv: expect.stringContaining('”Underlag”') }])
  })
})

describe('an OpenDocument file', () => {
  it('keeps headings, bold text, lists and tables of a text, and its page heads apart', () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
    const layout = layoutOfOdf(
      odfOf(
        'text',
        `<text:h text:outline-level="1">§ 12 Budget</text:h><text:p><text:span text:style-name="F">Beslut</text:span></text:p><text:list><text:list-item><text:p>Minska<text:s text:c="2"/>resorna</text:p></text:list-item></text:list><table:table><table:table-row>${cell('Mål')}${cell('12')}</table:table-row></table:table>`,
        [
          {
            name: 'styles.xml',
            content:
              '<office:document-styles><office:master-styles><style:master-page><style:header><text:p>Region Fjällmark</text:p></style:header></style:master-page></office:master-styles></office:document-styles>',
          },
        ],
      ),
      'ODT',
    )
    expect(shown(layout)).toEqual([
      ['Region Fjällmark'],
      ['§ 12 Budget'],
      ['Beslut'],
      ['• Minska resorna'],
      ['Mål', '12'],
    ])
    const lines = layout.lines.filter((line) => line.text !== '')
    expect(lines.map((line) => [line.furniture, line.bold])).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [false, false],
      [false, false],
    ])
  })

  it('repeats what a sheet writes once for neighbouring cells', () => {
    const row =
      '<table:table-row><table:table-cell table:number-columns-repeated="3"><text:p>5</text:p></table:table-cell></table:table-row>'
    expect(shown(layoutOfOdf(odfOf('spreadsheet', `<table:table>${row}</table:table>`), 'ODS'))).toEqual([
      ['5', '5', '5'],
    ])
  })

  it('has a page for each slide of a presentation', () => {
    const frame = (text: string, y: string, kind = '') =>
      `<draw:frame svg:y="${y}" presentation:class="${kind}"><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`
    const layout = layoutOfOdf(
      odfOf(
        'presentation',
        `<draw:page>${frame('Text', '1cm')}${frame('Rubrik', '5cm', 'title')}</draw:page><draw:page>${frame('Slut', '1cm')}</draw:page>`,
      ),
      'ODP',
    )
    expect(shown(layout)).toEqual([['Rubrik'], ['Text'], ['Slut']])
    expect(layout.pages).toHaveLength(2)
  })
})
