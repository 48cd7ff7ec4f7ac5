import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { contentRows } from './rows.ts'
import { readSectionHeading } from './section-heading.ts'

const heading = (text: string) => {
  const [row] = contentRows(layoutOfText(text), new Map())
  return row ? readSectionHeading(row) : null
}
const role = (text: string) => heading(text)?.role ?? null

describe('the heading of a section', () => {
  it.each([
    ['Beslut', 'decision'],
    ['BESLUT', 'decision'],
    ['B E S L U T', 'decision'],
    ['Beslut:', 'decision'],
    ['Nämndens beslut', 'decision'],
    ['Kulturnämndens beslut', 'decision'],
    ['Förslag till beslut', 'proposal'],
    ['Förvaltningens förslag till beslut', 'proposal'],
    ['Kulturnämndens förslag', 'proposal'],
    ['Arbetsutskottets förslag till beslut 2024-03-04, § 12', 'proposal'],
    ['Förslag till beslut vid sammanträdet', 'claims'],
    ['Förslag under sammanträdet', 'claims'],
    ['Yrkanden/förslag till beslut på sammanträdet', 'claims'],
    ['Yrkande', 'claims'],
    ['Tilläggsyrkande', 'claims'],
    ['Yrkanden och beslutsgång', 'claims and process'],
    ['Beslutsgång', 'process'],
    ['Propositionsordning', 'process'],
    ['Omröstning begärs', 'vote'],
    ['Omröstningslista nr. 3', 'vote'],
    ['Votering', 'vote'],
    ['Propositionsordning/beslutsgång', 'process'],
    ['Reservationer och särskilda yttranden', 'reservation'],
    ['I ärendet finns följande dokument', 'material'],
    ['Exp:', 'dispatch'],
    ['Sammanfattning av ärendet', 'summary'],
    ['Ärendebeskrivning', 'summary'],
    ['Ärendet', 'summary'],
    ['Bakgrund', 'background'],
    ['Dagens sammanträde', 'handling'],
    ['Behandling på sammanträdet', 'handling'],
    ['Beslutsunderlag', 'material'],
    ['Handlingar', 'material'],
    ['Reservationer', 'reservation'],
    ['Reservation mot beslutet', 'reservation'],
    ['Särskilt uttalande', 'separate statement'],
    ['Protokollsanteckningar', 'minute note'],
    ['Deltagande av beslut', 'not participating'],
    ['Deltar ej i beslutet', 'not participating'],
    ['Jäv', 'disqualified'],
    ['Omedelbar justering', 'immediate adjustment'],
    ['Beslutet skickas till', 'dispatch'],
    ['Expedieras till:', 'dispatch'],
  ])('%j opens a section for %s', (text, expected) => {
    expect(role(text)).toBe(expected)
    expect(role(`${text}  `)).toBe(expected)
  })

  it.each([
    ['Prokollsanteckning', 'minute note'],
    ['Särskillt yttrande', 'separate statement'],
    ['Sammanfatning', 'summary'],
    ['Beslutsunderlg', 'material'],
  ])('is known in spite of the misspelling %j', (text, expected) => {
    expect(role(text)).toBe(expected)
  })

  it.each([
    'beslut',
    'Beslutet fattades i går',
    'Beslut om att starta upphandling',
    'Avslut',
    'Internkontroll',
  ])('is not seen in %j', (text) => {
    expect(role(text)).toBeNull()
  })

  it('may have its text on the same line', () => {
    for (const text of ['Beslut: Planen antas.', 'Beslut      Planen antas.', 'Beslut Planen antas.']) {
      const found = heading(text)
      expect(found?.role).toBe('decision')
      expect(text.slice(found?.textStart ?? 0)).toBe('Planen antas.')
    }
  })

  it('says who speaks, where it names them', () => {
    expect(heading('Särskilt yttrande från Centerpartiet')).toMatchObject({
      role: 'separate statement',
      by: ['Centerpartiet'],
    })
    expect(heading('Reservation (M, KD)')).toMatchObject({ role: 'reservation', by: ['M', 'KD'] })
  })

  it('says whose proposal it is and to whom, where it names them', () => {
    expect(heading('Kulturnämndens förslag till fritidsnämnden')).toMatchObject({
      role: 'proposal',
      body: 'Kulturnämnden',
      receiver: 'Fritidsnämnden',
    })
    expect(heading('Förslag till fritidsnämnden')).toMatchObject({ body: null, receiver: 'Fritidsnämnden' })
  })
})
