import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { findContents } from './contents-page.ts'
import { settingOf } from './entries.ts'
import { splitParagraphs } from './paragraphs.ts'
import { contentRows, type Row } from './rows.ts'

const rowsOf = (text: string) => contentRows(layoutOfText(text), new Map())
const split = (rows: Row[], kind?: 'minutes' | 'agenda') =>
  splitParagraphs(rows, findContents(rows), settingOf(rows), kind)
const parts = (text: string, kind?: 'minutes' | 'agenda') =>
  split(rowsOf(text), kind).paragraphs.map(({ number, title, caseNumbers, sections, start, end }) => ({
    number,
    title,
    caseNumbers,
    first: sections[0]?.rows[0]?.text,
    text: text.slice(start, end),
  }))
const titles = (text: string, kind?: 'minutes' | 'agenda') => parts(text, kind).map(({ title }) => title)

describe('the text of a paragraph', () => {
  it('reaches from its head to the next one, and what is before the first is the front', () => {
    const text = 'Protokoll\nBo Ek\n\n§ 1 Val\n\nBeslut\nJa.\n\n§ 2 Taxa\n\nBeslut\nNej.\n'
    expect(parts(text).map((part) => part.text)).toEqual([
      '§ 1 Val\n\nBeslut\nJa.',
      '§ 2 Taxa\n\nBeslut\nNej.',
    ])
    expect(split(rowsOf(text)).front.map((row) => row.text)).toEqual(['Protokoll', 'Bo Ek'])
  })

  it('begins with its title where that stands above the number', () => {
    const text = 'Val av ombud\n§ 1\nKN 1-2025\nBeslut\nJa.\n\nNy taxa\n§ 2\nBeslut\nNej.'
    expect(parts(text)).toEqual([
      {
        number: '1',
        title: 'Val av ombud',
        caseNumbers: ['KN 1-2025'],
        first: 'Ja.',
        text: 'Val av ombud\n§ 1\nKN 1-2025\nBeslut\nJa.',
      },
      { number: '2', title: 'Ny taxa', caseNumbers: [], first: 'Nej.', text: 'Ny taxa\n§ 2\nBeslut\nNej.' },
    ])
  })
})

describe('the heading of a group of matters', () => {
  const ends = (before: string, heading: string, change: Partial<Row> = {}) => {
    const rows = rowsOf(`§ 1 Val\n\nBeslut\n${before}${heading}\n\n§ 2 Taxa\n\nBeslut\nJa.`)
    const changed = rows.map((row) => (row.text === heading ? { ...row, ...change } : row))
    return split(changed)
      .paragraphs[0]?.sections.flatMap((section) => section.rows.map((row) => row.text))
      .at(-1)
  }

  it.each(['Ärenden som avgörs av nämnden', 'Beslutsärenden', 'Informationsärende', 'Ärenden för kännedom'])(
    'is no part of the paragraph above it: %s',
    (heading) => {
      expect(ends('Ja.\n\n', heading)).toBe('Ja.')
      expect(ends('Ja.\n', heading)).toBe('Ja.')
    },
  )

  it('is told by a gap, by its type, or by the sentence that ended above it', () => {
    expect(ends('Val av\n\n', 'Beslutsärenden')).toBe('Val av')
    expect(ends('Val av\n', 'Beslutsärenden')).toBe('Beslutsärenden')
    expect(ends('Val. Av\n', 'Beslutsärenden')).toBe('Beslutsärenden')
    expect(ends('Val av\n', 'Beslutsärenden', { bold: true })).toBe('Val av')
    expect(ends('Val av\n', 'Beslutsärenden', { bold: false })).toBe('Beslutsärenden')
  })

  it.each(['Ärenden som avgörs: två', 'Ärenden och svar', 'Övriga frågor'])('is not: %s', (words) =>
    expect(ends('Ja.\n\n', words)).toBe(words),
  )

  it('leaves a paragraph of two rows whole', () => {
    const [first] = parts('§ 1 Val\nBeslutsärenden\n\n§ 2 Taxa\n\nBeslut\nJa.')
    expect(first?.text).toBe('§ 1 Val\nBeslutsärenden')
    expect(parts('§ 1 Val\nKort.\n\nBeslutsärenden\n\n§ 2 Taxa\n\nBeslut\nJa.')[0]?.text).toBe(
      '§ 1 Val\nKort.',
    )
  })
})

describe('an extract without any number', () => {
  it('is one paragraph that begins with the title above its first section', () => {
    expect(parts('Kulturnämnden\n\nNy taxa för\nhamnen\n\nBeslut\nTaxan antas.')).toMatchObject([
      { number: null, title: 'Ny taxa för hamnen', first: 'Taxan antas.' },
    ])
    expect(titles('Ny taxa\nBeslut\nTaxan antas.')).toEqual(['Ny taxa'])
  })

  it('has its title above the case number, wherever the first section stands', () => {
    const text = 'Protokoll\n\nNy taxa\nKN 1-2025\n\nBo Ek (S) föredrar.\n\nBeslut\nTaxan antas.\nKN 2-2025'
    expect(parts(text)).toMatchObject([{ title: 'Ny taxa', caseNumbers: ['KN 1-2025'] }])
    expect(titles('Ny taxa\n\nBeslut\nTaxan antas.\n\nUnderlag\n\nKN 2-2025')).toEqual(['Ny taxa'])
  })

  it('says that its head is inferred, and is none without a section', () => {
    const { paragraphs } = split(rowsOf('Ny taxa\n\nBeslut\nTaxan antas.'))
    expect(paragraphs).toMatchObject([{ inferred: true, number: null, order: null, last: null }])
    expect(split(rowsOf('Ny taxa\n\nTaxan är bra.')).paragraphs).toEqual([])
  })
})

describe('the numbers of an agenda', () => {
  const listed = '1   Upprop\n2   Ny taxa   KN 1-2025\n3   Övriga frågor'

  it('are the rows of its list, which minutes do not have', () => {
    expect(titles(listed, 'agenda')).toEqual(['Upprop', 'Ny taxa', 'Övriga frågor'])
    expect(titles(listed)).toEqual([])
  })

  it('are its signed paragraphs where it has them', () => {
    const signed = '§ 1 Upprop\n\nFörslag till beslut\n1   Taxan\n2   Planen\n3   Avtalet'
    expect(titles(signed, 'agenda')).toEqual(['Upprop'])
  })
})
