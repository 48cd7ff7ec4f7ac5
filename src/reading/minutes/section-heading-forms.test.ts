import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { contentRows } from './rows.ts'
import { headingPhraseAt, headingWording, readSectionHeading } from './section-heading.ts'

const read = (text: string) => {
  const [row] = contentRows(layoutOfText(text), new Map())
  const found = row ? readSectionHeading(row) : null
  return found && { ...found, text: found.textStart === null ? null : text.slice(found.textStart) }
}
const beside = (text: string) => {
  const found = read(text)
  return found && [found.role, found.text]
}
const wording = (phrase: string) => {
  const found = headingWording(phrase)
  return found && [found.role, found.body, found.receiver]
}
const by = (phrase: string) => headingWording(phrase)?.by ?? null

describe('a heading on the line of its text', () => {
  it.each([
    ['Beslut: planen antas.', 'decision', 'planen antas.'],
    ['Beslut:   planen antas.', 'decision', 'planen antas.'],
    ['Beslut      planen antas.', 'decision', 'planen antas.'],
    ['Bakgrund      planen är ny.', 'background', 'planen är ny.'],
    ['Beslut Nämnden antar planen.', 'decision', 'Nämnden antar planen.'],
    ['Beslut att anta planen.', 'decision', 'att anta planen.'],
    ['Beslut - Planen antas.', 'decision', '- Planen antas.'],
    ['Förslag till beslut Planen antas.', 'proposal', 'Planen antas.'],
    ['Sammanfattning av ärendet Planen är ny.', 'summary', 'Planen är ny.'],
    ['Beslutsunderlag Tjänsteskrivelse', 'material', 'Tjänsteskrivelse'],
    ['Yrkanden Bo Ek (S) yrkar avslag.', 'claims', 'Bo Ek (S) yrkar avslag.'],
    ['Beslutsgång Ordföranden frågar.', 'process', 'Ordföranden frågar.'],
    ['Reservation Bo Ek (S) reserverar sig.', 'reservation', 'Bo Ek (S) reserverar sig.'],
    ['Protokollsanteckning Planen är dyr.', 'minute note', 'Planen är dyr.'],
    ['Beslutet skickas till Bo Ek', 'dispatch', 'Bo Ek'],
  ])('%s', (text, ...expected) => expect(beside(text)).toEqual(expected))

  it.each([
    'Bakgrund Planen är ny.',
    'Beslutet Planen antas.',
    'Ärendet Planen är ny.',
    'Handling Planen är ny.',
    'Förslag Planen antas.',
    'Underlag Planen är ny.',
    'Beslut planen antas.',
    'Beslut KS antar planen.',
    'Se: beslut',
    'Planen      beslut',
    '• Beslut',
    '1. Beslut',
  ])('is none: %s', (text) => expect(read(text)).toBeNull())
})

describe('where line breaks are lost', () => {
  const at = (text: string, lost?: boolean) => headingPhraseAt(text, lost)?.wording.role ?? null

  it.each([
    ['Bakgrund Planen är ny.', 'background'],
    ['Särskilt yttrande Planen är dyr.', 'separate statement'],
    ['Omröstning Åtta röstar ja.', 'vote'],
    ['Deltar inte i beslutet Bo Ek', 'not participating'],
    ['Ärende Planen är ny.', 'summary'],
    ['Ärendet Planen är ny.', 'summary'],
    ['Handlingar Planen', 'material'],
    ['Underlag Planen', 'material'],
  ])('more words open a section: %s', (text, role) => {
    expect(at(text, true)).toBe(role)
    if (text !== 'Handlingar Planen') expect(at(text)).toBeNull()
  })

  it('some never do', () => {
    expect(at('Beslutet Planen antas.', true)).toBeNull()
    expect(at('Handling Planen', true)).toBeNull()
    expect(at('Beslut', true)).toBeNull()
  })

  it('the longest heading is the one', () => {
    expect(headingPhraseAt('Beslut Planen')?.length).toBe('Beslut'.length)
    expect(headingPhraseAt('Sammanfattning av ärendet Planen')?.length).toBe(
      'Sammanfattning av ärendet'.length,
    )
  })
})

describe('a heading that names a body', () => {
  it.each([
    ['Kulturnämndens beslut', ['decision', 'Kulturnämnden', null]],
    ['Kulturnämnden beslut', ['decision', 'Kulturnämnden', null]],
    ['Kulturnämnden för egen del', ['decision', 'Kulturnämnden', null]],
    ['Kulturnämnden för sin del', ['decision', 'Kulturnämnden', null]],
    ['Kulturnämnden beslutade för egen del', ['decision', 'Kulturnämnden', null]],
    ['Beslut i kulturnämnden', ['decision', 'Kulturnämnden', null]],
    ['Beslut av kulturnämnden', ['decision', 'Kulturnämnden', null]],
    ['Beslut i kulturnämnden om taxan', null],
    ['Förr beslut i kulturnämnden', null],
    ['Kulturnämnden beslutade', null],
    ['Kulturnämndens förslag till beslut', ['proposal', 'Kulturnämnden', null]],
    ['Kulturnämndens förslag till fritidsnämnden', ['proposal', 'Kulturnämnden', 'Fritidsnämnden']],
    ['Kulturnämndens yttrande om hamnen', null],
    ['Kulturnämndens förslag till hamnen', null],
    ['Förslag till fritidsnämnden', ['proposal', null, 'Fritidsnämnden']],
    ['Förslag till beslut i fritidsnämnden', ['proposal', null, 'Fritidsnämnden']],
    ['Förslag till beslut för fritidsnämnden', ['proposal', null, 'Fritidsnämnden']],
    ['Förslag till fritidsnämnden att besluta', ['proposal', null, 'Fritidsnämnden']],
    ['Förslag till fritidsnämndens beslut', ['proposal', null, 'Fritidsnämnden']],
    ['Nya förslag till fritidsnämnden', null],
    ['Förslag till hamnen', null],
    ['kulturnämndens beslut', null],
  ])('%s', (phrase, expected) => expect(wording(phrase)).toEqual(expected))
})

describe('a heading in other letters, with more about it', () => {
  it.each([
    'Beslut:',
    'Beslut.',
    'BESLUT',
    'B E S L U T',
    'Beslut 2024-05-03',
    'Beslut, 2024-05-03',
    'Beslut den 3 maj 2024',
    'Beslut (2024-05-03)',
    'Beslut 2024-05-03, § 12',
    'Beslut § 12',
    'Beslut §12/24',
  ])('is the same: %s', (phrase) => expect(headingWording(phrase)?.role).toBe('decision'))

  it('may stand with wide blanks within', () => {
    expect(headingWording('Förslag  till   beslut')?.role).toBe('proposal')
  })
})

describe('a heading that names who speaks', () => {
  it.each([
    ['Reservation från Moderaterna', ['Moderaterna']],
    ['Reservation av Bo Ek (S)', ['Bo Ek (S)']],
    ['Särskilt yttrande (C, KD)', ['C', 'KD']],
    ['Särskilt yttrande (C och KD)', ['C', 'KD']],
    ['Protokollsanteckning från Moderaterna', ['Moderaterna']],
    ['Yrkande från Moderaterna', ['Moderaterna']],
    ['Sammanfattning från Moderaterna', null],
    ['Reservation', []],
    ['Planen från Moderaterna', null],
  ])('%s', (phrase, names) => expect(by(phrase)).toEqual(names))
})

describe('the stand that someone takes', () => {
  it.each([
    ['Nämndens ställningstagande', 'decision', 'Nämnden'],
    ['Kulturnämndens ställningstagande', 'decision', 'Kulturnämnden'],
    ['Kulturförvaltningens ställningstagande', 'background', 'Kulturförvaltningen'],
  ])('is a decision of an elected body, an opinion of its office: %s', (phrase, role, body) => {
    expect(wording(phrase)).toEqual([role, body, null])
  })

  it('is a reservation where it differs', () => {
    expect(wording('Avvikande mening')).toEqual(['reservation', null, null])
    expect(wording('Avvikande meningar')).toEqual(['reservation', null, null])
  })
})
