import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { isDangling, readHeadingBlock } from './heading-block.ts'
import { contentRows, type Row } from './rows.ts'

const rowsOf = (text: string) => contentRows(layoutOfText(text), new Map())
const title = (text: string, fullWidth = 60) => readHeadingBlock(rowsOf(text), 3, fullWidth).title
const typed = (...types: Partial<Row>[]) => {
  const rows = rowsOf('§ 1 Val av\nRevisorer\nTexten börjar.')
  return readHeadingBlock(
    rows.map((row, index) => ({ ...row, ...types[index] })),
    3,
    60,
  ).title
}
const long = 'Dialogmöte med beredningen för vård och om hälsan' // longer than 0.6 of a full line

describe('where a title ends', () => {
  it.each([
    ['a gap', `§ 1 ${long}\n\nSom avslutas här`, long],
    ['a stop', `§ 1 ${long}.\nSom avslutas här\n\nBeslut`, `${long}.`],
    ['a colon', `§ 1 ${long}:\nSom avslutas här\n\nBeslut`, `${long}:`],
    ['a section heading', `§ 1 ${long}\nBeslut\nJa.`, long],
    ['a point of a list', `§ 1 ${long}\n• Länet\n\nBeslut`, long],
    ['running text', `§ 1 ${long}\nSom avslutas här.\n\nBeslut`, long],
    ['a line that had room', '§ 1 Val\nOmrådet har\n\nBeslut', 'Val'],
    ['four lines of prose', `§ 1 ${long}\nEn rad\nTvå rader\nTre rader\nFyra rader\nFem rader.`, long],
  ])('%s', (_, text, expected) => expect(title(text)).toBe(expected))

  it.each([
    ['a full line', `§ 1 ${long}\nSom avslutas här\n\nBeslut`],
    ['a full line, at the end of the text', `§ 1 ${long}\nSom avslutas här`],
    ['a full line, before its section', `§ 1 ${long}\nSom avslutas här\nBeslut`],
    ['a full line, before its case number', `§ 1 ${long}\nSom avslutas här\nKS 2024/1\nText.`],
  ])('not at %s', (_, text) => expect(title(text)).toBe(`${long} Som avslutas här`))

  it.each([
    ['a word that cannot end it', '§ 1 Val av\nRevisorer\n\nBeslut', 'Val av Revisorer'],
    ['a small letter', '§ 1 Val\nav revisorer\n\nBeslut', 'Val av revisorer'],
    ['a dangling word over a gap', '§ 1 Val av\n\nRevisorer\n\nBeslut', 'Val av Revisorer'],
    [
      'a dangling word before its case number',
      '§ 1 Val av    KS 2024/1\nRevisorer\n\nBeslut',
      'Val av Revisorer',
    ],
  ])('not after %s', (_, text, expected) => expect(title(text)).toBe(expected))

  it('at a gap where what follows is too long for a title', () => {
    const text = 'Texten i ärendet är lång och säger allt som behöver sägas om valet'
    expect(title(`§ 1 Val av\n\n${text}\n\nBeslut`)).toBe('Val av')
  })

  it('over a page turn only where it is unfinished', () => {
    const turned = (first: string, second: string) => {
      const rows = rowsOf(`§ 1 ${first}\n${second}`)
      return readHeadingBlock(
        rows.map((row, at) => (at === 1 ? { ...row, break: 'seam' } : row)),
        3,
        60,
      ).title
    }
    expect(turned('Val', 'av revisorer')).toBe('Val av revisorer')
    expect(turned('Val av', 'Revisorer')).toBe('Val av Revisorer')
    expect(turned(long, 'Revisorer')).toBe(long)
  })

  it('after six lines', () => {
    const lines = Array.from({ length: 8 }, (_, at) => `rad ${'abcdefgh'[at]} av`)
    expect(title(`§ 1 ${lines.join('\n')}`).match(/rad/gu)).toHaveLength(6)
  })
})

describe('a title that is told by its type', () => {
  it.each<[string, Partial<Row>[], string]>([
    ['bold goes on', [{ bold: true }, { bold: true }, { bold: false }], 'Val av Revisorer'],
    ['plain does not', [{ bold: true }, { bold: false }, { bold: false }], 'Val av'],
    ['unknown goes by its words', [{ bold: true }, { bold: null }, {}], 'Val av Revisorer'],
    ['large goes on', [{ size: 1.3 }, { size: 1.3 }, { size: 1 }], 'Val av Revisorer'],
    ['smaller does not', [{ size: 1.3 }, { size: 1.2 }, { size: 1 }], 'Val av'],
    ['as small as the text goes by its words', [{ size: 1 }, { size: 1.05 }, {}], 'Val av Revisorer'],
    ['of unknown size goes by its words', [{ size: 1.3 }, { size: null }, {}], 'Val av Revisorer'],
  ])('%s', (_, types, expected) => expect(typed(...types)).toBe(expected))

  it('goes on in large type also without a full line, and not in that of the text', () => {
    const rows = rowsOf('§ 1 Val\nRevisorer\nTexten börjar.')
    const at = (size: number) =>
      readHeadingBlock(
        rows.map((row) => ({ ...row, size })),
        3,
        60,
      ).title
    expect([at(1.2), at(1.08), at(1)]).toEqual(['Val Revisorer Texten börjar.', 'Val', 'Val'])
  })
})

describe('a title beneath its number', () => {
  it.each([
    ['§ 1\nInledning\n\nBeslut', 'Inledning'],
    ['§ 1\nDagens sammanträde\nText.', 'Dagens sammanträde'],
    ['§ 1\nJustering\nText.', 'Justering'],
    ['§ 1\nOmröstning\nBeslut', 'Omröstning'],
    ['§ 1\nOmröstning\nKS 2024/1', 'Omröstning'],
    ['§ 1\nOmröstning\nText.', ''],
    ['§ 1\nBeslut: Planen antas.', ''],
    ['§ 1\nKS 2024/1\nVal', 'Val'],
  ])('%j', (text, expected) => expect(title(text)).toBe(expected))
})

describe('a case number further down', () => {
  const numbers = (text: string) => {
    const { caseNumbers, next } = readHeadingBlock(rowsOf(text), 3, 60)
    return [caseNumbers, next]
  }

  it('is taken with its row right beneath the title, and read but left where it stands after that', () => {
    expect(numbers('§ 1 Val\n\n0345/23\n\nText.')).toEqual([['0345/23'], 2])
    expect(numbers('§ 1 Val\n\nBo Ek talar.\n\nKS 2024/1')).toEqual([['KS 2024/1'], 1])
    expect(numbers('§ 1 Val\n\nBo Ek talar.\n\n0345/23')).toEqual([[], 1])
  })

  it('is not looked for beneath a section, nor more than a few rows down', () => {
    expect(numbers('§ 1 Val\n\nBeslut\n\nKS 2024/1')).toEqual([[], 1])
    expect(numbers('§ 1 Val\n\nEn.\n\nTvå.\n\nTre.\n\nKS 2024/1')).toEqual([['KS 2024/1'], 1])
    expect(numbers('§ 1 Val\n\nEn.\n\nTvå.\n\nTre.\n\nFyra.\n\nKS 2024/1')).toEqual([[], 1])
  })

  it('is told once', () => {
    expect(numbers('§ 1 Val  KS 2024/1\nKS 2024/1\nBeslut')).toEqual([['KS 2024/1'], 2])
    expect(numbers('§ 1 KS 2024/1, KS 2024/2, KS 2024/3, KS 2024/4')[0]).toHaveLength(3)
  })
})

describe('a line that cannot end there', () => {
  it.each(['Plan för ', 'Plan och', 'Plan -', 'Plan –', 'Plan,', 'Plan/', 'PLAN FÖR', 'för'])('%j', (text) =>
    expect(isDangling(text)).toBe(true),
  )
  it.each(['Plan', 'Planför', 'Plan för hamnen', 'Plan.'])('%j can', (text) =>
    expect(isDangling(text)).toBe(false),
  )
})
