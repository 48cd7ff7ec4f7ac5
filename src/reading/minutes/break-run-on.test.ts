import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { breakRunOnLines } from './break-run-on.ts'

const pieces = (text: string) =>
  breakRunOnLines(layoutOfText(text)).lines.flatMap(({ text: piece }) => piece.trim() || [])
const filler = 'Nämnden har länge haft behov av en ny plan för hela länet och dess hamnar. '.repeat(5)
/** The pieces of a line that is longer than lines are, after the filler that makes it so. */
const long = (text: string) => pieces(`${filler}${text}`).slice(1)

describe('the strips of page furniture in a line', () => {
  it.each([
    'Justerandes sign',
    'Justerande sign.',
    'Justerandens signatur',
    'Justerares signaturer',
    'Ordförandes signum',
    'Ordförande sign',
    'Utdragsbestyrkande',
    'Sida 3 (12)',
    'Sida 3(12)',
    'Sida 3 av 12',
  ])('stand by themselves however short the line is: %s', (strip) => {
    expect(pieces(`Planen är ${strip} ny.`)).toEqual(['Planen är', strip, 'ny.'])
  })

  it.each(['Justerandes signalement', 'Sida 3', 'Ordförande signade'])('are not: %s', (words) => {
    expect(pieces(`Planen är ${words} ny.`)).toHaveLength(1)
  })
})

describe('a page that stands on one line', () => {
  it.each([
    ['Protokoll Kulturnämnden ', '3 (12) Planen.'],
    ['Sammanträdesprotokoll Kulturnämnden ', '3(12) Planen.'],
  ])('is divided at its head: %s', (head, rest) => {
    expect(long(`${head}${rest}`)[0]).toBe(head.trim())
  })

  it.each([
    'Protokoll Sammanträdesdatum: 2024-03-05',
    'Sammanträdesdatum 2024-03-05',
    'Sammanträdesdatum tisdag 2024-03-05',
  ])('is divided at its date: %s', (head) => expect(long(`${head} planen.`)).toEqual([head, 'planen.']))

  it('is divided at a page number after a sentence, and at a reference', () => {
    expect(pieces(`${filler}3 (12) planen.`)).toEqual([filler.trim(), '3 (12)', 'planen.'])
    expect(long('Norrdals Kommun Referensnummer: KS-12 planen.')).toEqual([
      'Norrdals Kommun Referensnummer: KS-12',
      'planen.',
    ])
    expect(pieces(`${filler}av 3 (12) planen.`)).toHaveLength(1)
  })

  it.each([
    '§ 12 Plan',
    '§12 Plan',
    '§ 12 a Plan',
    '§ 12/24 Plan',
    '§ 12/2024 Plan',
    '12 § Plan',
    '§ 12 ”Plan”',
  ])('is divided at a paragraph: %s', (head) => expect(long(head)).toEqual([head]))

  it.each([
    'enligt § 12 Plan',
    'se § 12 Plan',
    'jfr § 12 Plan',
    'lagen, § 12 Plan',
    '§ 12 plan',
    '§ 12345 Plan',
  ])('is not divided at a reference: %s', (words) => expect(long(words)).toEqual([]))

  it('is divided at headings, points and bullets', () => {
    expect(long('Beslut Nämnden beslutar: 1. Anta planen. 2. Höja taxan.')).toEqual([
      'Beslut Nämnden beslutar:',
      '1. Anta planen.',
      '2. Höja taxan.',
    ])
    expect(long('Nämnden beslutar 1. att anta planen, 2. att höja taxan.')).toEqual([
      '1. att anta planen,',
      '2. att höja taxan.',
    ])
    expect(long('planen • taxan \uf0b7 hamnen')).toEqual(['• taxan', '\uf0b7 hamnen'])
  })

  it.each([
    'Planen är: 1. Ny plan',
    'Planen är 1. Ny plan',
    'Nämnden beslutar 2. att anta',
    'Nämnden beslutar 1. anta',
    'beslutar: 1. Anta planen, 3. Höja',
  ])('is not divided at what counts up from no one: %s', (words) =>
    expect(long(words).length).toBe(words.includes('3.') ? 1 : 0),
  )

  it('is not divided at a heading that a sentence runs into', () => {
    expect(long('enligt Beslutsunderlag Nämnden antar planen')).toEqual([])
  })

  it('keeps its places in the document', () => {
    const text = `${filler}Beslut Planen antas.`
    for (const { start, end, text: piece, cells } of breakRunOnLines(layoutOfText(text)).lines) {
      expect(text.slice(start, end)).toBe(piece)
      expect(cells.every((cell) => cell.start >= start && cell.end <= end)).toBe(true)
    }
  })
})

describe('a line that is no longer than lines are', () => {
  it('is whole', () => {
    expect(pieces('Nämnden säger ja. Beslut Nämnden antar § 12 Planen. • Taxan')).toHaveLength(1)
    expect(pieces('Planen är ny.\nTaxan höjs.')).toEqual(['Planen är ny.', 'Taxan höjs.'])
  })

  it('is divided where three headings stand within lines and fewer by themselves', () => {
    const text =
      'Planen är ny. Beslut Den antas. Sammanfattning Den är lång. Yrkanden Bo Ek (M) yrkar avslag.'
    expect(pieces(text)).toEqual([
      'Planen är ny.',
      'Beslut',
      'Den antas.',
      'Sammanfattning',
      'Den är lång.',
      'Yrkanden',
      'Bo Ek (M) yrkar avslag.',
    ])
    const headed = 'Beslut\nBakgrund\nYrkanden\nReservation\n'
    expect(pieces(`${headed}${text}`)).toHaveLength(5)
  })
})
