import { escaped } from './as-sheets.ts'
import type { Block } from './notation.ts'
import { zipOf } from './zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const spaces = `xmlns:a="${drawing}" xmlns:p="${presentation}" xmlns:r="${relations}"`

/** The document as a PowerPoint file: a title begins a slide, rows are a table, the rest its text. */
export function asPptx(blocks: Block[]): Buffer {
  const slides = slidesOf(blocks)
  const each = (line: (at: number) => string) => slides.map((_, at) => line(at + 1)).join('')
  return zipOf({
    '[Content_Types].xml': contentTypes(slides.length),
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="ppt/presentation.xml"/>`,
    ),
    'ppt/presentation.xml': `${head}<p:presentation ${spaces}><p:sldIdLst>${each(
      (at) => `<p:sldId id="${255 + at}" r:id="rId${at}"/>`,
    )}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships(
      each((at) => `<Relationship Id="rId${at}" Type="${relations}/slide" Target="slides/slide${at}.xml"/>`),
    ),
    ...Object.fromEntries(slides.map((slide, at) => [`ppt/slides/slide${at + 1}.xml`, slideXml(slide)])),
  })
}

function relationships(inner: string): string {
  return `${head}<Relationships xmlns="${packageRelations}">${inner}</Relationships>`
}

function slidesOf(blocks: Block[]): Block[][] {
  const slides: Block[][] = []
  for (const block of blocks) {
    if (block.kind === 'title' || slides.length === 0) slides.push([block])
    else if (block.kind !== 'page') slides.at(-1)?.push(block)
  }
  return slides
}

function slideXml(blocks: Block[]): string {
  const title = blocks.filter((block) => block.kind === 'title')
  const rows = blocks.filter((block) => block.kind === 'row')
  const body = blocks.filter((block) => block.kind !== 'title' && block.kind !== 'row')
  const shapes = [
    title.length > 0 ? shape(2, 'title', title) : '',
    body.length > 0 ? shape(3, 'body', body) : '',
    rows.length > 0 ? table(rows) : '',
  ]
  const group = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
  return `${head}<p:sld ${spaces}><p:cSld><p:spTree>${group}${shapes.join('')}</p:spTree></p:cSld></p:sld>`
}

function shape(id: number, type: string, blocks: Block[]): string {
  const place = type === 'title' ? [600000, 300000, 11000000, 1000000] : [600000, 1500000, 11000000, 4500000]
  const [x, y, cx, cy] = place
  const frame = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`
  const paragraphs = blocks.map(({ kind, text }) =>
    paragraph(text, kind === 'bullet' ? '<a:buChar char="•"/>' : '<a:buNone/>'),
  )
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type} ${id}"/><p:cNvSpPr/><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr><p:txBody><a:bodyPr/>${paragraphs.join('')}</p:txBody></p:sp>`
}

/** A word stands in several runs, as a spelling check or an edit leaves it. */
function paragraph(text: string, bullet: string): string {
  const half = Math.floor(text.length / 2)
  const runs = [text.slice(0, half), text.slice(half)].filter(Boolean)
  const xml = runs.map((run) => `<a:r><a:rPr lang="sv-SE"/><a:t>${escaped(run)}</a:t></a:r>`)
  return `<a:p><a:pPr>${bullet}</a:pPr>${xml.join('')}</a:p>`
}

function table(rows: Block[]): string {
  const wide = Math.max(...rows.map((row) => row.cells.length))
  const columns = Array.from({ length: wide }, () => '<a:gridCol w="2600000"/>').join('')
  const lines = rows.map(({ cells }) => {
    const filled = Array.from({ length: wide }, (_, at) => cells[at] ?? '')
    const xml = filled.map(
      (cell) => `<a:tc><a:txBody><a:bodyPr/>${paragraph(cell, '')}</a:txBody><a:tcPr/></a:tc>`,
    )
    return `<a:tr h="370000">${xml.join('')}</a:tr>`
  })
  const frame = '<p:xfrm><a:off x="600000" y="2000000"/><a:ext cx="11000000" cy="4000000"/></p:xfrm>'
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Tabell"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${frame}<a:graphic><a:graphicData uri="${drawing.replace('/main', '/table')}"><a:tbl><a:tblPr/><a:tblGrid>${columns}</a:tblGrid>${lines.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}

function contentTypes(slides: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.presentationml'
  const parts = Array.from(
    { length: slides },
    (_, at) => `<Override PartName="/ppt/slides/slide${at + 1}.xml" ContentType="${type}.slide+xml"/>`,
  )
  return [
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/ppt/presentation.xml" ContentType="${type}.presentation.main+xml"/>`,
    ...parts,
    '</Types>',
  ].join('')
}
