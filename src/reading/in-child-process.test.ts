import { deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { closeReadingProcesses, countReadingProcesses, readInChildProcess } from './in-child-process.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const codeOf = async (
  source: string,
  content: Uint8Array,
  limits?: { memoryMegabytes?: number; milliseconds?: number },
) => {
  const result = await readInChildProcess(source, content, limits)
  return 'code' in result ? result.code : result.document.kind
}

/** A PDF of one page whose content stream is what is given, deflated. */
function pdfOf(content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content)
  const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), packed])
  const parts: Buffer[] = []
  const offsets: number[] = []
  const add = (object: Buffer | string) => parts.push(Buffer.from(object))
  const size = () => parts.reduce((sum, part) => sum + part.length, 0)
  const objects: (string | Buffer)[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    Buffer.concat([
      Buffer.from(`<</Filter/FlateDecode/Length ${stream.length}>>stream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  add('%PDF-1.4\n')
  objects.forEach((object, index) => {
    offsets.push(size())
    add(`${index + 1} 0 obj`)
    add(object)
    add('endobj\n')
  })
  const xrefAt = size()
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  add(
    `xref\n0 6\n0000000000 65535 f \n${entries}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${xrefAt}\n%%EOF\n`,
  )
  return new Uint8Array(Buffer.concat(parts))
}

afterAll(closeReadingProcesses)

describe('reading in a process of its own', () => {
  it('gives what the file says, with its layout', async () => {
    const text = '§ 1 Budget\n\nBeslut\n\nRegionstyrelsen antar budgeten.'
    const reading = await readInChildProcess('a.txt', bytes(text))
    expect(reading).toMatchObject({
      format: 'text',
      layout: { text },
      document: { source: 'a.txt', kind: 'minutes' },
    })
  })

  it('passes every refusal on as a value', async () => {
    expect(await codeOf('a.txt', new Uint8Array())).toBe('empty')
    expect(await codeOf('a.pdf', bytes('%PDF-1.7 cut'))).toBe('damaged')
    expect(await codeOf('a.txt', bytes('och '.repeat(20_000)))).toBe('foreign')
    expect(await codeOf('a.pdf', pdfOf(bytes('BT /F 12 Tf 50 700 Td (Regionen har beslutat) Tj ET')))).toBe(
      'other',
    )
  })

  it('takes the same process for the next file', async () => {
    await codeOf('a.txt', bytes('§ 1 A'))
    const before = countReadingProcesses()
    for (let i = 0; i < 5; i++) await codeOf('a.txt', bytes('§ 1 A'))
    expect(countReadingProcesses()).toBe(before)
  })

  it('reads many files at once with as many processes as there are processors', async () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      codeOf(`${i}.txt`, bytes(`Regionen har beslutat ${i}.`)),
    )
    expect(new Set(await Promise.all(many))).toEqual(new Set(['other']))
    expect(countReadingProcesses()).toBeLessThanOrEqual(4)
    await closeReadingProcesses()
    expect(countReadingProcesses()).toBe(0)
  })

  it('is stopped when it takes too long', async () => {
    expect(await codeOf('a.txt', bytes('§ 1 A\n'), { milliseconds: 5 })).toBe('too-slow')
  })

  it('is stopped when it takes too much memory, and the program goes on', { timeout: 120_000 }, async () => {
    const line = '(Regionen har beslutat mycket) Tj '
    const bomb = pdfOf(bytes(`BT /F 12 Tf 50 700 Td ${line.repeat(800_000)} ET`))
    expect(bomb.length).toBeLessThan(500_000)
    expect(await codeOf('a.pdf', bomb, { memoryMegabytes: 160 })).toBe('too-much-memory')
    expect(await codeOf('a.txt', bytes('Regionen har beslutat.'))).toBe('other')
  })
})
