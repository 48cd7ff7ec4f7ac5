import { describe, expect, it } from 'vitest'
import type { ExtractedDocument } from './extraction.ts'
import { layoutOfText } from './formats/text.ts'
import { readOwner } from './owner.ts'
import { readProse } from './prose.ts'

function owner(kind: ExtractedDocument['kind'], title: string | null, text = ''): string | null {
  const layout = layoutOfText(text)
  return readOwner(layout, kind, title, readProse(layout))
}
const filling = (lines: number) => Array.from({ length: lines }, (_, at) => `Rad ${at}\n`).join('')

describe('the body that a title names', () => {
  it.each([
    ['plan', 'Regionstyrelsens nämndplan 2025', 'Regionstyrelsen'],
    ['plan', 'Verksamhetsplan 2025 - Trafiknämnden', 'Trafiknämnden'],
    ['plan', 'Verksamhetsplan och budget 2025 för trafiknämnden', 'Trafiknämnden'],
    ['report', 'Delårsrapport för trafiknämnden', 'Trafiknämnden'],
    ['report', 'Rapport från trafiknämnden', 'Trafiknämnden'],
    ['letter', 'Yttrande från trafiknämnden', 'Trafiknämnden'],
    ['plan', 'Regionstyrelsen om trafiknämndens plan', 'Trafiknämnden'],
  ] as const)('is whose %s it is: "%s"', (kind, title, body) => expect(owner(kind, title)).toBe(body))

  it.each([
    ['plan', 'Regionplan 2025'],
    ['plan', 'Nämndens plan 2025'],
    ['directive', 'Uppdragsdirektiv för trafiknämnden'],
    ['directive', 'Uppdrag från trafiknämnden'],
    ['report', 'Redovisning av uppdrag från trafiknämnden'],
    ['report', 'Rapport till trafiknämnden'],
    ['letter', 'Skrivelse för trafiknämnden'],
    ['report', 'Underlag åt trafiknämnden'],
    ['report', 'Granskning av trafiknämnden'],
  ] as const)('is none it is for, from or about: %s "%s"', (kind, title) =>
    expect(owner(kind, title)).toBeNull(),
  )

  it('may be another than the one a word in front of it belongs to', () => {
    expect(owner('report', 'Till regionstyrelsen: Trafiknämnden om läget')).toBe('Trafiknämnden')
  })
})

describe('the body that stands alone at the top', () => {
  it.each([
    'Region Fjällmark\nTrafiknämnden          2025-01-01\n\nRegionplan 2025',
    'Trafiknämnden     Datum 2025-01-01     Dnr TN 12/2025\n\nRegionplan',
    'Trafiknämnden     Diarienummer: TN 12-2025\n\nRegionplan',
    'Region Fjällmark\tUppdragsdirektiv\t4\nTrafiknämnden\tDatum\t2025-01-01',
    'Styrgrupp     Kulturnämnden\nTrafiknämnden\n\nRegionplan',
    'Nämnden\nTrafikdirektören\nTrafiknämnden\n\nRegionplan',
    'Innehållet tilltalar oss\nTrafiknämnden\n\nRegionplan',
    `${filling(13)}Trafiknämnden`,
  ])('owns the document: %j', (text) => expect(owner('plan', 'Regionplan', text)).toBe('Trafiknämnden'))

  it.each([
    'Uppdragsdirektiv\n\nStyrgrupp          Trafiknämnden',
    'Till\nTrafiknämnden\n\nRegiondirektören',
    'Skickas till:  \nTrafiknämnden',
    'Mottagare\n\nTrafiknämnden',
    'Uppdragstagare:\nTrafiknämnden',
    'Ansvar\tKlart\tVem\nTrafiknämnden',
    'Tjänsten datumstämplas   Trafiknämnden',
    `${filling(14)}Trafiknämnden`,
    '',
  ])('is not the one it is sent to, nor one in a table or further down: %j', (text) =>
    expect(owner('plan', null, text)).toBeNull(),
  )
})

describe('the writer of a letter', () => {
  it.each([
    ['Från: Revisorerna\nTill: Trafiknämnden', 'Revisorerna'],
    ['  Från : Revisorerna i hela Fjällmark  \nTill: Trafiknämnden', 'Revisorerna i hela Fjällmark'],
    ['FRÅN   Kulturnämnden\nTrafiknämnden', 'Kulturnämnden'],
    ['Avsändare Kulturnämnden, Fjällmark\nTrafiknämnden', 'Kulturnämnden'],
    ['AVSÄNDARE: Kulturnämnden\nTrafiknämnden', 'Kulturnämnden'],
    ['Från: Revisorerna i hela Region Fjällmark\nTrafiknämnden', 'Trafiknämnden'],
    ['Från: Nämnden\nTill: Trafiknämnden', 'Nämnden'],
    ['Från Revisorerna\nTrafiknämnden', 'Trafiknämnden'],
    ['Från: revisorerna\nTrafiknämnden', 'Trafiknämnden'],
    ['Resan Från: Revisorerna\nTrafiknämnden', 'Trafiknämnden'],
    ['Härifrån: Revisorerna\nTrafiknämnden', 'Trafiknämnden'],
    ['Från Läget i Kulturnämnden\nTrafiknämnden', 'Trafiknämnden'],
    [`${filling(14)}Från: Revisorerna`, null],
  ])('says so at its top: %j is from %s', (text, body) => expect(owner('letter', null, text)).toBe(body))

  it('is who its first sentences begin with', () => {
    const letter =
      'Till regionfullmäktige\n\nTrafiknämnden fastställde rapporten den 22 maj 2025. Nämnden skriver nu.'
    expect(owner('letter', 'Skrivelse till regionfullmäktige', letter)).toBe('Trafiknämnden')
    expect(owner('plan', null, letter)).toBeNull()
  })

  it.each([
    'Nu skriver trafiknämnden om läget.',
    'Nämnden skriver nu.',
    'Trafiknämndens läge är svårt.',
    'Trafiknämnden. Om läget',
    `${filling(12).replaceAll('\n', '\n\n')}Trafiknämnden skriver nu.`,
  ])('is not named in "%s"', (text) => expect(owner('letter', null, text)).toBeNull())

  it('is told before all else', () => {
    expect(owner('letter', 'Trafiknämndens skrivelse', 'Från: Revisorerna')).toBe('Revisorerna')
    expect(owner('plan', 'Trafiknämndens plan', 'Från: Revisorerna')).toBe('Trafiknämnden')
  })
})

describe('who adopted a document', () => {
  it.each([
    'Fastställd av trafiknämnden 2024-12-04, § 88',
    'Antagen i trafiknämnden § 88',
    'Beslutat av trafiknämnden den 4 december',
    'Fastställt av   Trafiknämnden',
    'Dokumenttyp    Beslutad av\nPlan           Trafiknämnden i dag',
  ])('owns it where nothing else tells: %j', (text) =>
    expect(owner('plan', 'Serviceplan', `Serviceplan\n${text}`)).toBe('Trafiknämnden'),
  )

  it.each([
    'Fastställd av nämnden',
    'Fastställd av trafikdirektören',
    'Fastställd av Olof Gran i trafiknämnden',
    'Den är fastställd av trafiknämnden',
  ])('is not told by "%s"', (text) => expect(owner('plan', 'Serviceplan', `Serviceplan\n${text}`)).toBeNull())

  it('is not who gives an assignment', () => {
    expect(owner('directive', null, 'Direktiv\n\nUppdragsgivare: Regionstyrelsen')).toBeNull()
  })
})

describe('a paper that is named with whose it is, near its top', () => {
  it.each([
    'Trafiknämndens uppdragslista',
    'Trafiknämndens aktuella uppdrag 2025',
    'Trafiknämndens budget för 2025–26',
  ])('%s', (line) =>
    expect(owner('other', 'Pågående', `Region Fjällmark\n${line}\nRad`)).toBe('Trafiknämnden'),
  )
  it.each([
    'Om trafiknämndens uppdragslista',
    'Nämndens uppdragslista',
    'Trafiknämndens uppdragslista är lång',
    'Trafiknämnden uppdragslista',
    'Trafiknämndens uppdrag i regionstyrelsens plan',
  ])('is none in "%s"', (line) =>
    expect(owner('other', 'Pågående', `Region Fjällmark\n${line}\nRad`)).toBeNull(),
  )
})

it('a paper says in its first lines who adopted it', () => {
  expect(owner('plan', 'Plan', 'Region Fjällmark\nPlanen som regionfullmäktige antog i maj.')).toBe(
    'Regionfullmäktige',
  )
  expect(owner('plan', 'Plan', 'Region Fjällmark\nPlanen som trafiknämnden har fastställt.')).toBe(
    'Trafiknämnden',
  )
  expect(owner('plan', 'Plan', 'Region Fjällmark\nPlanen som regionfullmäktige väntar på.')).toBeNull()
})
