import { describe, expect, it } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { readOrganisation } from './organisation.ts'

const read = (text: string) => readOrganisation(layoutOfText(text))

describe('the organisation of a document', () => {
  it.each([
    ['tjänsteresandet för Region \nFjällmark med 15 procent', 'Region Fjällmark'],
    ['Region Fjällmarks ekonomiska läge', 'Region Fjällmark'],
    ['inom region Fjällmark är', 'Region Fjällmark'],
    ['REGION FJÄLLMARK', 'Region Fjällmark'],
    ['Region Norrdal Söderdal. I Region Norrdal Söderdal finns', 'Region Norrdal Söderdal'],
    ['Region Norrdals län', 'Region Norrdals län'],
    ['Landstinget i Norrdals län', 'Landstinget i Norrdals län'],
    ['Norrdals kommun', 'Norrdals kommun'],
    ['Norrdals kommuns budget', 'Norrdals kommun'],
    ['Yttre Norrdalsregionen', 'Yttre Norrdalsregionen'],
    ['Region Borås; Region Borås Protokoll', 'Region Borås'],
    ['NORRDALS KOMMUN        PROTOKOLL        5[25]\nTrafiknämnden', 'Norrdals kommun'],
    ['ÖVRE NORRDALS-BRYA KOMMUN\n\nProtokoll', 'Övre Norrdals-Brya kommun'],
    ['LANDSTINGET I NORRDALS LÄN\nProtokoll', 'Landstinget i Norrdals län'],
    ['Landstinget Norrdal\nProtokoll', 'Landstinget Norrdal'],
    ['Region Norrdal Söderdal\nTrafiknämnden\n\nEtt beslut.', 'Region Norrdal Söderdal'],
    ['Landstinget Västra Norrdal\nProtokoll', 'Landstinget Västra Norrdal'],
    ['Norrdals regionkommun\nProtokoll', 'Norrdals regionkommun'],
    ['Kommunalförbundet Räddning Norrdal\nDirektionen', 'Kommunalförbundet Räddning Norrdal'],
    ['Räddningstjänstförbundet Norrdal\nProtokoll', 'Räddningstjänstförbundet Norrdal'],
    ['Samordningsförbundet Norrdal        Protokoll', 'Samordningsförbundet Norrdal'],
    ['Norrdals kommunalförbund\nProtokoll', 'Norrdals kommunalförbund'],
  ])('in %j is %j', (text, name) => {
    expect(read(text)).toBe(name)
  })

  it('is the one named most often, not the one named in passing', () => {
    expect(read(`${'x '.repeat(400)}Region Fjällmark, Norrdals kommun, Region Fjällmark`)).toBe(
      'Region Fjällmark',
    )
  })

  it('ends before what a page head goes on with', () => {
    const page = 'Region Fjällmark Protokoll 2024-11-28\n\nText om protokoll.\n\n'
    expect(read(page.repeat(3))).toBe('Region Fjällmark')
    expect(read('Region Fjällmark Trafiknämnden\n\nText.\n\n'.repeat(3))).toBe('Region Fjällmark')
  })

  it('is not read across the end of a heading', () => {
    expect(
      read('Mål 5. En klimatklok region\n\nDelmål Indikator\n\nMål 6. En trygg region\n\nDelmål Indikator'),
    ).toBeNull()
  })

  it('is not invented where none is named', () => {
    expect(read('Varje region och kommun. Regionen har beslutat. Regionplan 2024')).toBeNull()
  })
})
