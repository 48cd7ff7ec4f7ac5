import { type HostileFile, hostile, utf8 } from './test-hostile.ts'
import { pdfOfObjects, pdfOfPage, streamOf } from './test-pdf.ts'

const words = '(Regionen har beslutat mycket) Tj '
const text = (times: number) => `BT /F 12 Tf 50 700 Td ${words.repeat(times)} ET`
const good = () => pdfOfPage(streamOf(text(3)))
const key = '00'.repeat(32)
const lock = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>`
const catalogue = '<</Type/Catalog/Pages 2 0 R>>'
const picture = (entries: string, data: Uint8Array | string) =>
  streamOf(data, 0, `/Type/XObject/Subtype/Image${entries}`)
const drawn = (image: Buffer) =>
  pdfOfPage(streamOf('q 595 0 0 842 0 0 cm /I Do Q'), '/XObject<</I 6 0 R>>', [image])

/** PDF files that are made to harm, are not whole, or hold nothing. */
export const pdfFiles: HostileFile[] = [
  hostile('a PDF that was cut off', 'a.pdf', () => good().subarray(0, 500), 'damaged'),
  hostile('a PDF of nothing', 'a.pdf', () => utf8('%PDF-1.7\nnothing\n%%EOF'), 'damaged'),
  hostile(
    'a PDF locked with a password',
    'a.pdf',
    () => pdfOfObjects([catalogue, '<</Type/Pages/Kids[]/Count 0>>'], lock),
    'encrypted',
  ),
  hostile(
    'a page of endless text',
    'a.pdf',
    () => pdfOfPage(streamOf(text(2_000_000))),
    'too-much-memory',
    'too-slow',
    'too-large',
  ),
  hostile(
    'a page packed three times over',
    'a.pdf',
    () => pdfOfPage(streamOf(text(2_000_000), 3)),
    'too-much-memory',
    'too-slow',
    'too-large',
  ),
  hostile(
    'a page of blanks packed a thousandfold',
    'a.pdf',
    () => pdfOfPage(streamOf(new Uint8Array(600_000_000).fill(0x20), 2)),
    'too-much-memory',
    'no-text',
    'too-slow',
  ),
  hostile(
    'pages that hold themselves',
    'a.pdf',
    () => pdfOfObjects([catalogue, '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 4>>']),
    'damaged',
  ),
  hostile(
    'a thousand million pages',
    'a.pdf',
    () =>
      pdfOfObjects([
        catalogue,
        '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
      ]),
    'no-text',
    'too-large',
    'damaged',
  ),
  hostile('a list of objects that leads to itself', 'a.pdf', () => selfPointing(), 'damaged', 'no-text'),
  hostile(
    'a list of objects that leads nowhere',
    'a.pdf',
    () =>
      utf8(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\nxref\n0 1\n9999999999 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n99999\n%%EOF',
      ),
    'damaged',
  ),
  hostile(
    'a drawing that draws itself',
    'a.pdf',
    () =>
      pdfOfPage(streamOf('/X Do '.repeat(50)), '/XObject<</X 6 0 R>>', [
        streamOf(
          '/X Do '.repeat(50),
          1,
          '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>',
        ),
      ]),
    'damaged',
    'no-text',
    'unsafe',
    'too-slow',
    'too-much-memory',
  ),
  hostile(
    'lists within lists',
    'a.pdf',
    () => pdfOfObjects([catalogue, `<</Type/Pages/Kids ${'['.repeat(200_000)}`]),
    'damaged',
    'unsafe',
  ),
  hostile(
    'a picture of ten thousand million dots',
    'a.pdf',
    () => drawn(picture('/Width 100000/Height 100000/ColorSpace/DeviceGray/BitsPerComponent 8', 'x')),
    'no-text',
    'damaged',
  ),
  hostile(
    'a broken picture (JPEG 2000)',
    'a.pdf',
    () => drawn(picture('/Width 900/Height 900/Filter/JPXDecode', 'no picture')),
    'no-text',
    'damaged',
  ),
  hostile('an empty page', 'a.pdf', () => pdfOfPage(streamOf('')), 'no-text'),
  hostile(
    'a page without a size',
    'a.pdf',
    () =>
      pdfOfObjects([
        catalogue,
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 0 0]>>',
      ]),
    'no-text',
    'damaged',
  ),
]

function selfPointing(): Uint8Array {
  const bytes = Buffer.from(pdfOfObjects([catalogue, '<</Type/Pages/Kids[]/Count 0>>'], '/Prev 0000000000'))
  const at = bytes.indexOf('xref\n')
  const place = bytes.indexOf('/Prev ') + 6
  bytes.write(String(at).padStart(10, '0'), place)
  return new Uint8Array(bytes)
}
