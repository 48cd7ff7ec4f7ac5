import { type HostileFile, hostile } from './test-hostile.ts'
import { docxOf, odfOf, pptxOf, shapeOf, xlsxOf } from './test-office.ts'
import { linksPart, zipOf } from './test-zip.ts'

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000).fill(0x20)
const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`
const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><p:presentation>&a;</p:presentation>'
const paragraph = '<w:p><w:r><w:t>Nämnden beslutar.</w:t></w:r></w:p>'
const nested = (name: string, depth: number) => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth)
const word = (name: string) => ({ name, content: `<w:document>${paragraph}</w:document>` })

/** Zip-based documents that are made to harm, or are not whole. */
export const zipFiles: HostileFile[] = [
  hostile(
    'a DOCX that swells',
    'a.docx',
    () => docxOf(paragraph, [{ name: 'word/media/x.bin', content: zeros(150) }]),
    'too-large',
  ),
  hostile(
    'a DOCX that hides how it swells',
    'a.docx',
    () => zipOf([{ name: 'word/document.xml', content: zeros(150), declared: 100 }]),
    'too-large',
  ),
  hostile(
    'an XLSX that swells',
    'a.xlsx',
    () => xlsxOf({ Blad1: '' }, [{ name: 'xl/sharedStrings.xml', content: zeros(80) }]),
    'too-large',
  ),
  hostile(
    'an XLSX that hides how it swells',
    'a.xlsx',
    () => xlsxOf({ Blad1: '' }, [{ name: 'xl/sharedStrings.xml', content: zeros(80), declared: 10 }]),
    'too-large',
  ),
  hostile('a PPTX that swells', 'a.pptx', () => pptxOf([shapeOf([' '.repeat(70_000_000)], '')]), 'too-large'),
  hostile(
    'an ODT that swells',
    'a.odt',
    () => odfOf('text', `<text:p>${' '.repeat(70_000_000)}</text:p>`),
    'too-large',
  ),
  hostile(
    'an ODS of repeated cells',
    'a.ods',
    () =>
      odfOf(
        'spreadsheet',
        `<table:table>${`<table:table-row table:number-rows-repeated="1000000">${'<table:table-cell table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell>'.repeat(50)}</table:table-row>`.repeat(200)}</table:table>`,
      ),
    'too-large',
  ),
  hostile(
    'a part said to be 4 GB',
    'a.docx',
    () => zipOf([{ name: 'word/document.xml', content: '<w/>', declared: 0xffff_fff0 }]),
    'too-large',
  ),
  hostile(
    'a zip of 25,000 parts',
    'a.docx',
    () =>
      zipOf([
        word('word/document.xml'),
        ...Array.from({ length: 25_000 }, (_, i) => ({ name: `x${i}`, content: '', stored: true })),
      ]),
    'too-large',
  ),
  hostile(
    'a part that leads out of its folder',
    'a.docx',
    () => docxOf(paragraph, [{ name: '../../../etc/cron.d/x', content: 'x' }]),
    'unsafe',
  ),
  hostile(
    'a part with the name of a place on the disk',
    'a.pptx',
    () => pptxOf([''], [{ name: '/etc/passwd', content: 'x' }]),
    'unsafe',
  ),
  hostile('two parts of one name', 'a.docx', () => docxOf(paragraph, [word('word/document.xml')]), 'unsafe'),
  hostile(
    'an encrypted zip',
    'a.docx',
    () => zipOf([{ ...word('word/document.xml'), flags: 1 }]),
    'encrypted',
  ),
  hostile(
    'an encrypted ODT',
    'a.odt',
    () =>
      odfOf('text', '', [
        {
          name: 'META-INF/manifest.xml',
          content: '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
        },
      ]),
    'encrypted',
  ),
  hostile(
    'laughs without end in a DOCX',
    'a.docx',
    () => zipOf([{ name: 'word/document.xml', content: `${laughs}<w:document>&c;</w:document>` }]),
    'unsafe',
  ),
  hostile(
    'laughs without end in an XLSX',
    'a.xlsx',
    () => zipOf([{ name: 'xl/workbook.xml', content: `${laughs}<workbook>&c;</workbook>` }]),
    'unsafe',
  ),
  hostile(
    'a PPTX that asks for a file of the machine',
    'a.pptx',
    () => zipOf([{ name: 'ppt/presentation.xml', content: outside }]),
    'unsafe',
  ),
  hostile('a DOCX nested too deep', 'a.docx', () => docxOf(nested('w:p', 60_000)), 'unsafe'),
  hostile('an ODT nested too deep', 'a.odt', () => odfOf('text', nested('text:section', 20_000)), 'unsafe'),
  hostile(
    'a Word file with macros',
    'a.docm',
    () => docxOf(paragraph, [{ name: 'word/vbaProject.bin', content: 'x' }]),
    'macros',
  ),
  hostile(
    'a workbook with macros',
    'a.xlsx',
    () => xlsxOf({ Blad1: '' }, [{ name: 'xl/vbaProject.bin', content: 'x' }]),
    'macros',
  ),
  hostile('a DOCX that was cut off', 'a.docx', () => docxOf(paragraph).subarray(0, 300), 'damaged'),
  hostile(
    'a DOCX whose XML was cut off',
    'a.docx',
    () => zipOf([{ name: 'word/document.xml', content: '<w:document><w:body><w:p>' }]),
    'damaged',
  ),
  hostile(
    'a PPTX without its slides',
    'a.pptx',
    () =>
      zipOf([
        {
          name: 'ppt/presentation.xml',
          content: '<p:presentation><p:sldIdLst><p:sldId r:id="r1"/></p:sldIdLst></p:presentation>',
        },
        linksPart('ppt/_rels/presentation.xml.rels', [['r1', 'slide', 'slides/slide1.xml']]),
      ]),
    'damaged',
  ),
  hostile('a PPTX that shows one slide for ever', 'a.pptx', () => loopOfSlides(), 'too-large'),
  hostile('a part packed in an unknown way', 'a.xlsx', () => unknownMethod(), 'damaged'),
  hostile('a part that lies beyond the end', 'a.odt', () => beyondTheEnd(), 'damaged'),
  hostile('a presentation without a word', 'a.pptx', () => pptxOf(['', '']), 'no-text'),
]

function loopOfSlides(): Uint8Array {
  const ids = '<p:sldId r:id="r1"/>'.repeat(100_000)
  return zipOf([
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
      stored: true,
    },
    linksPart('ppt/_rels/presentation.xml.rels', [['r1', 'slide', 'slides/slide1.xml']]),
    {
      name: 'ppt/slides/slide1.xml',
      content: `<p:sld><p:cSld><p:spTree>${shapeOf(['om igen'], '')}</p:spTree></p:cSld></p:sld>`,
    },
  ])
}

function unknownMethod(): Uint8Array {
  const zip = Buffer.from(xlsxOf({ Blad1: '' }))
  const at = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  zip.writeUInt16LE(99, at + 10)
  return new Uint8Array(zip)
}

function beyondTheEnd(): Uint8Array {
  const zip = Buffer.from(odfOf('text', '<text:p>Text</text:p>'))
  const at = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  zip.writeUInt32LE(900_000, at + 42)
  return new Uint8Array(zip)
}
