import { deflateSync } from 'node:zlib'

/** A stream object of a PDF, deflated as often as told. */
export function streamOf(content: string | Uint8Array, times = 1, entries = ''): Buffer {
  let data = Buffer.from(content)
  for (let i = 0; i < times; i++) data = deflateSync(data)
  const filters = times === 0 ? '' : `/Filter[${'/FlateDecode'.repeat(times)}]`
  return Buffer.concat([
    Buffer.from(`<<${entries}${filters}/Length ${data.length}>>stream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
export function pdfOfObjects(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let size = 9
  const add = (part: Buffer) => {
    parts.push(part)
    size += part.length
  }
  objects.forEach((object, index) => {
    offsets.push(size)
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj`), Buffer.from(object), Buffer.from('endobj\n')]))
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${entries}trailer<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${size}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(end)]))
}

/** A PDF of one page: the content stream, what else its resources name, and further objects from number 6. */
export function pdfOfPage(
  content: Buffer,
  resources = '',
  more: readonly (string | Buffer)[] = [],
): Uint8Array {
  return pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>${resources}>>>>`,
    content,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...more,
  ])
}
