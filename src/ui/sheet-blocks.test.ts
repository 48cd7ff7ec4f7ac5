import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, blocksAround, type SheetSource, sheetBlocks } from './sheet-blocks.ts'

const full = 'En rad som är så lång att den når fram till högermarginalen i dokumentet'
const lines = [
  '§ 7 Rubriken',
  '',
  full,
  'och en rad som slutar.',
  '',
  'Sidhuvud 4 (31)',
  '',
  '§ 8 Nästa',
  '',
  'Kort',
]
const text = lines.join('\n')

function sourceOf(whole: string, furniture: { start: number; end: number }[] = []): SheetSource {
  return { text: whole, pageList: [{ number: 1, start: 0, end: whole.length }], furniture }
}
function spanOf(part: string) {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}
function words(block: Block | undefined): string {
  return block && block.kind !== 'page' ? block.pieces.map((piece) => piece.text).join('') : ''
}

describe('a document as blocks', () => {
  test('a full line runs on into the next, a short line keeps its break', () => {
    const shown = sheetBlocks(sourceOf(`${full}\nslutet.\nNästa rad`), null)
    expect(words(shown[0])).toBe(`${full} slutet.\nNästa rad`)
  })
  test('a word parted at a hyphen stands together, a shared one does not', () => {
    const years = sheetBlocks(sourceOf(`${full} 2024-\n2027.`), null)
    expect(words(years[0]).replaceAll('\u200b', '')).toBe(`${full} 2024-2027.`)
    expect(words(sheetBlocks(sourceOf(`${full} hälso-\noch annat`), null)[0])).toContain('hälso- och')
  })
  test('each item of a list begins a line of its own, numbered ones too', () => {
    const list = `1 Minska resorna ${full}\n2 Stärka vården ${full}\n\u2022 Annat`
    expect(sheetBlocks(sourceOf(list), null)).toHaveLength(3)
  })
  test('headings and furniture are told apart from what is read', () => {
    const shown = sheetBlocks(sourceOf(text, [spanOf('Sidhuvud 4 (31)')]), null)
    expect(shown.map((block) => block.kind)).toEqual(['heading', 'text', 'furniture', 'heading', 'heading'])
  })
  test('the marked passage is exactly the words of the span, over line breaks too', () => {
    const mark = { start: text.indexOf('dokumentet'), end: text.indexOf(' som slutar') }
    const marked = sheetBlocks(sourceOf(text), mark).flatMap((block) =>
      block.kind === 'page' ? [] : block.pieces.filter((piece) => piece.marked),
    )
    expect(marked.map((piece) => piece.text)).toEqual(['dokumentet och en rad'])
  })
  test('the lines of a page head stay together, over blank lines too', () => {
    const head = 'Protokoll\n\nSida 2'
    const shown = sheetBlocks(sourceOf(`${head}\n\nText.`, [{ start: 0, end: head.length }]), null)
    expect(shown.map((block) => block.kind)).toEqual(['furniture', 'text'])
  })
  test('a sentence of a slide that goes on after a blank line is one paragraph, and no heading', () => {
    const slide =
      'Ny plan väntas före årsskiftet, men\n\nstart först till hösten\n\nHyrpersonal\n\nantal veckor'
    const shown = sheetBlocks(sourceOf(slide), null)
    expect(shown.map((block) => block.kind)).toEqual(['text', 'heading', 'text'])
    expect(words(shown[0]).replaceAll('\u200b', '')).toContain('men start')
  })
  test.each([
    ['breaks off at a word that cannot be the last', 'Öppettider finns på webben och\n\nIntranätet', 1],
    ['is taken up with a small letter, also on the next line', 'Tre av fyra mål,\nbland annat resor', 1],
    ['ends as a sentence can, before a new one', 'De som någon har varit utsatt för\n\nUppdrag till alla', 2],
    ['has ended', 'Tre av fyra mål nås.\n\nbland annat resor', 2],
    ['is followed by an item', 'Tre av fyra mål nås\n\n\u2022 bland annat resor', 2],
    ['is a row of a table', 'Utfall av   mål   tre\n\nandel', 2],
    ['is the heading of a paragraph', '§ 7 Svar på motion om\n\nannat', 2],
  ])('a line that %s', (_what, whole, blocks) => {
    const shown = sheetBlocks(sourceOf(whole), null)
    expect(shown).toHaveLength(blocks)
    expect(words(shown[0]).includes('\n')).toBe(false)
  })
  test('a line in a list of contents is no heading, and its dots are one mark', () => {
    const [line] = sheetBlocks(sourceOf('§ 1 Justering ............... 3'), null)
    expect([line?.kind, words(line)]).toEqual(['text', '§ 1 Justering … 3'])
  })
  test('furniture inside a passage is not marked', () => {
    const shown = sheetBlocks(sourceOf(text, [spanOf('Sidhuvud 4 (31)')]), { start: 0, end: text.length })
    const furniture = shown.find((block) => block.kind === 'furniture')
    expect(furniture?.kind === 'furniture' && furniture.pieces.some((piece) => piece.marked)).toBe(false)
  })
  test('furniture that is itself looked for is marked', () => {
    const head = spanOf('Sidhuvud 4 (31)')
    const shown = sheetBlocks(sourceOf(text, [head]), head)
    const furniture = shown.find((block) => block.kind === 'furniture')
    expect(furniture?.kind === 'furniture' && furniture.pieces.some((piece) => piece.marked)).toBe(true)
  })
  test('a new page says its number, when there are several', () => {
    const pages = {
      text: 'Ett.\nTvå.',
      furniture: [],
      pageList: [
        { number: 3, start: 0, end: 4 },
        { number: 4, start: 5, end: 9 },
      ],
    }
    expect(sheetBlocks(pages, null).map((block) => block.kind)).toEqual(['page', 'text', 'page', 'text'])
  })
  test('no word is lost, added or moved, whatever the text', () => {
    const anyText = fc.array(fc.stringMatching(/^[a-zåäö§\d\-. ]{0,90}$/)).map((rows) => rows.join('\n'))
    fc.assert(
      fc.property(anyText, fc.nat(500), fc.nat(200), (whole, start, length) => {
        const shown = sheetBlocks(sourceOf(whole), { start, end: start + length })
        const said = (value: string) =>
          value
            .replace(/[.\u2026]/gu, ' ')
            .replaceAll('\u200b', '')
            .split(/\s+/u)
            .filter(Boolean)
            .join(' ')
        expect(said(shown.map(words).join(' ')).replaceAll(' ', '')).toBe(said(whole).replaceAll(' ', ''))
      }),
    )
  })
})

test('the neighbourhood of a passage begins at its section and ends before the next', () => {
  const near = blocksAround(sheetBlocks(sourceOf(text), spanOf('slutar')), spanOf('slutar'))
  expect(near.blocks.map(words)[0]).toContain('§ 7')
  expect(near.blocks.map(words).join(' ')).not.toContain('§ 8')
  expect([near.before, near.after]).toEqual([false, true])
})
