import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { createCanvas } from '@napi-rs/canvas'
import { beforeAll, describe, expect, it } from 'vitest'
import { isFailure } from '../failures.ts'
import type { Layout } from '../layout.ts'
import { type Reading, readDocument } from '../read.ts'
import { isGibberish } from './gibberish.ts'
import { layoutOfPdf } from './pdf.ts'
import { drawPage } from './pdf-draw.ts'
import { openPdf } from './pdf-open.ts'
import { pdfOfObjects, pdfOfPage, streamOf } from './test-pdf.ts'
import { turnPicture } from './turn-picture.ts'

const compiler = NodeCompiler.create({})
const minutes = `#set text(lang: "sv", size: 12pt)
= Protokoll
Sammanträdesdatum 2024-05-14

== § 12 Åtgärder för kortare väntetider
HSN 12-2024

*Beslut*

Hälso- och sjukvårdsnämnden beslutar att anta förvaltningens åtgärder.

*Sammanfattning*

Väntetiderna till öppenvården har ökat under året, och förvaltningen föreslår att mottagningarna får fler tider.`

function pdfOf(source: string): Uint8Array {
  const result = compiler.compile({ mainFileContent: source })
  if (!result.result) throw new Error('The test document does not compile')
  return Uint8Array.from(compiler.pdf(result.result, {}))
}

/** The first page of a PDF as a PDF of nothing but its picture, turned by quarters. */
async function scanOf(pdf: Uint8Array, quarters = 0): Promise<Uint8Array> {
  const drawn = await drawPage(await (await openPdf(pdf)).getPage(1))
  if (!drawn) throw new Error('nothing is drawn')
  const { width, height, dots } = turnPicture(drawn, quarters)
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  for (const [at, dot] of dots.entries()) image.data.set([dot, dot, dot, 255], at * 4)
  context.putImageData(image, 0, 0)
  const jpeg = canvas.toBuffer('image/jpeg', 80)
  const entries = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`
  const [wide, high] = [(width * 72) / 200, (height * 72) / 200]
  return pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>`,
    streamOf(`q ${wide} 0 0 ${high} 0 0 cm /I Do Q`),
    streamOf(jpeg, 0, entries),
  ])
}

async function read(bytes: Uint8Array): Promise<Layout> {
  const layout = await layoutOfPdf(bytes)
  if (isFailure(layout)) throw new Error(layout.en)
  return layout
}

describe('a scanned page', () => {
  let reading: Reading
  beforeAll(async () => {
    const found = await readDocument('skannad.pdf', await scanOf(pdfOf(minutes)))
    if (isFailure(found)) throw new Error(found.en)
    reading = found
  })

  it('is recognised in Swedish, with its paragraph sign', () => {
    expect(reading.layout.text).toContain('§ 12 Åtgärder för kortare väntetider')
    expect(reading.layout.text).toContain(
      'Hälso- och sjukvårdsnämnden beslutar att anta förvaltningens åtgärder.',
    )
    expect(reading.document.items.map(({ paragraph, caseNumber }) => [paragraph, caseNumber])).toEqual([
      ['12', 'HSN 12-2024'],
    ])
  })

  it('keeps for each word how sure it is, at its place in the text', () => {
    const [page] = reading.document.recognised ?? []
    const words = page?.words.map(([start, end]) => reading.layout.text.slice(start, end)) ?? []
    expect(words.join(' ')).toBe(
      reading.layout.text
        .split(/\s+/u)
        .filter((word) => word !== '')
        .join(' '),
    )
    for (const [, , sure] of page?.words ?? []) expect(sure).toBeLessThanOrEqual(1)
    expect(page?.confidence).toBeGreaterThan(0.8)
  })

  it('is never surer in what is read out of it than in its words', () => {
    const page = reading.document.recognised?.[0]
    for (const item of reading.document.items) {
      const words = page?.words.filter(([start, end]) => start < item.span.end && end > item.span.start) ?? []
      const mean = words.reduce((sum, [, , sure]) => sum + sure, 0) / words.length
      expect(item.confidence).toBeLessThanOrEqual(mean + 0.01)
    }
  })

  it('is told as a finding', () => {
    const found = reading.document.findings.filter(({ kind }) => kind === 'unread-passage')
    expect(found).toMatchObject([{ span: { page: 1 }, message: expect.stringContaining('igenkänd') }])
  })

  it('is turned upright when it was scanned sideways', { timeout: 90_000 }, async () => {
    const layout = await read(await scanOf(pdfOf(minutes), 1))
    expect(layout.text).toContain('Hälso- och sjukvårdsnämnden beslutar')
  })
})

describe('a page of a text PDF', () => {
  it('is not recognised, and its words carry no mark', async () => {
    const layout = await read(pdfOf(minutes))
    expect(layout.notes).toBeUndefined()
    expect(layout.lines.some((line) => line.recognised)).toBe(false)
  })

  it('is read upright when it is shown turned, or its text runs up the page', async () => {
    const lines = ['Hälften av', 'mottagningarna har', 'fler tider än i fjol', 'och kortare köer']
    const drawn = (matrix: string) =>
      lines
        .map(
          (line, i) =>
            `BT /F 12 Tf ${matrix.replace('N', String(i * 20))} Tm (${line.replaceAll('ä', '\\344').replaceAll('ö', '\\366')}) Tj ET`,
        )
        .join(' ')
    const encoded = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
    const page = (rotate: string, matrix: string) =>
      pdfOfObjects([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${rotate}/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>`,
        streamOf(drawn(matrix)),
        encoded,
      ])
    const up = '0 1 -1 0 1N 100'.replace('1N', 'N')
    for (const bytes of [page('/Rotate 90', up), page('', up)]) {
      const layout = await read(bytes)
      expect(layout.lines.filter((line) => line.text !== '').map((line) => line.text)).toEqual(lines)
      expect(layout.lines.some((line) => line.furniture)).toBe(false)
    }
  })

  it('is recognised when its font does not tell its letters', async () => {
    const sentence =
      'Regionfullmäktige beslutar att mottagningarna skall korta sina väntetider under kommande år och att förvaltningen följer upp detta varje kvartal samt redovisar resultatet för nämnden'
    const shifted = sentence.replace(/[a-zåäö]/gu, (letter) =>
      String.fromCharCode(((letter.charCodeAt(0) - 97 + 3) % 26) + 97),
    )
    expect(isGibberish([shifted])).toBe(true)
    expect(isGibberish([sentence])).toBe(false)
    expect(isGibberish(['\ue001\ue002\ue003'.repeat(20)])).toBe(true)
    expect(isGibberish(['SKR PKS HSN RUN RS 2024 1 234 567 89 %'.repeat(20)])).toBe(false)
  })

  it('is recognised, not passed on as nonsense, when the file lost the table of its letters', async () => {
    const whole = pdfOf(minutes)
    const lost = Uint8Array.from(
      Buffer.from(Buffer.from(whole).toString('latin1').replaceAll('/ToUnicode', '/ToNothing'), 'latin1'),
    )
    expect(lost).not.toEqual(whole)
    const layout = await read(lost)
    expect(layout.text).toContain('Hälso- och sjukvårdsnämnden beslutar att anta förvaltningens åtgärder.')
    expect(layout.notes).toMatchObject([{ page: 1, en: expect.stringContaining('font that does not tell') }])
    expect(layout.lines.filter(({ text }) => text !== '').every((line) => line.recognised)).toBe(true)
  })

  it('of nonsense is left out and told of when there is no more time to recognise it', async () => {
    const lost = Buffer.from(
      Buffer.from(pdfOf(minutes)).toString('latin1').replaceAll('/ToUnicode', '/ToNothing'),
      'latin1',
    )
    expect(await layoutOfPdf(Uint8Array.from(lost), () => {}, 0)).toMatchObject({ code: 'no-text' })
  })

  it('that is a picture is not recognised when the time for it is over', async () => {
    const scanned = await scanOf(pdfOf(minutes))
    expect(await layoutOfPdf(scanned, () => {}, 0)).toMatchObject({ code: 'no-text' })
  })

  it('without anything on it is no scanned page', async () => {
    expect(await layoutOfPdf(pdfOfPage(streamOf('')))).toMatchObject({ code: 'no-text' })
  })
})
