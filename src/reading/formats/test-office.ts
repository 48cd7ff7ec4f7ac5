import { linksPart, type TestPart, zipOf } from './test-zip.ts'

const slide = (shapes: string) =>
  `<?xml version="1.0"?><p:sld><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`

/** A presentation with these slides (the XML of their shapes) and further parts. */
export function pptxOf(slides: readonly string[], more: readonly TestPart[] = []): Uint8Array {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="r${index}"/>`).join('')
  return zipOf([
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>`,
    },
    linksPart(
      'ppt/_rels/presentation.xml.rels',
      slides.map((_, index) => [`r${index}`, 'slide', `slides/slide${index + 1}.xml`]),
    ),
    ...slides.map((shapes, index) => ({ name: `ppt/slides/slide${index + 1}.xml`, content: slide(shapes) })),
    ...more,
  ])
}

/** A text shape of a slide; `place` is its place in the layout, `at` where it stands itself. */
export function shapeOf(lines: readonly string[], place: string, at?: [x: number, y: number]): string {
  const box = at ? `<a:xfrm><a:off x="${at[0]}" y="${at[1]}"/><a:ext cx="3000000" cy="900000"/></a:xfrm>` : ''
  const paragraphs = lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join('')
  const fills = place === '' ? '' : `<p:ph type="${place}"/>`
  return `<p:sp><p:nvSpPr><p:nvPr>${fills}</p:nvPr></p:nvSpPr><p:spPr>${box}</p:spPr><p:txBody>${paragraphs}</p:txBody></p:sp>`
}

/** A workbook of sheets, by name: the XML of their rows. */
export function xlsxOf(sheets: Record<string, string>, more: readonly TestPart[] = []): Uint8Array {
  const names = Object.keys(sheets)
  const list = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`)
  return zipOf([
    { name: 'xl/workbook.xml', content: `<workbook><sheets>${list.join('')}</sheets></workbook>` },
    linksPart(
      'xl/_rels/workbook.xml.rels',
      names.map((_, index) => [`r${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
    ),
    ...names.map((name, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
    })),
    ...more,
  ])
}

/** An OpenDocument file: its type and what its body holds. */
export function odfOf(
  kind: 'text' | 'presentation' | 'spreadsheet',
  body: string,
  more: readonly TestPart[] = [],
): Uint8Array {
  return zipOf([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    {
      name: 'content.xml',
      content: `<office:document-content><office:automatic-styles><style:style style:name="F"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    },
    ...more,
  ])
}

/** A Word document made by hand: the XML of its body. */
export function docxOf(body: string, more: readonly TestPart[] = []): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packageLinks}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ])
}
