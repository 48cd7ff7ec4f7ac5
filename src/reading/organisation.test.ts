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
    ['Norrdals räddningstjänstförbund\nDirektionen', 'Norrdals räddningstjänstförbund'],
    ['Region Norrdal     Delårsrapport\n\nRegion Norrdal Delårsrapport', 'Region Norrdal'],
    ['Region Norrdal Verksamhetsberättelse\nRegion Norrdal Verksamhetsberättelse', 'Region Norrdal'],
    ['Region Norrdal Yttrande\nRegion Norrdal Yttrande', 'Region Norrdal'],
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

  it.each([
    ['Välkommen till REGION FJÄLLMARK i dag', 'Region Fjällmark'],
    ['REGION FJÄLLMARK SÖDERDAL\nProtokoll', 'Region Fjällmark Söderdal'],
    ['  REGION FJÄLLMARK  \nProtokoll', 'Region Fjällmark'],
    ['REGION FJÄLLMARK PROTOKOLL', 'Region Fjällmark'],
    ['REGION FJÄLLMARK TRAFIKNÄMNDEN', 'Region Fjällmark'],
    ['REGION NORR-BRYA\nProtokoll', 'Region Norr-Brya'],
    ['NORRDALS STAD\nProtokoll', 'Norrdals stad'],
    ['Norrdals stads budget', 'Norrdals stad'],
    ['LANDSTINGET NORRDAL\nProtokoll', 'Landstinget Norrdal'],
    ['LANDSTINGET I NORRDAL\nProtokoll', 'Landstinget i Norrdal'],
    ['NORRDALS LÄNS LANDSTING\nProtokoll', 'Norrdals läns landsting'],
    ['NORRDALS KOMMUNALFÖRBUND\nProtokoll', 'Norrdals kommunalförbund'],
    ['Landstinget i Norrdal har beslutat', 'Landstinget i Norrdal'],
    ['Nu har Regionförbundet Norrdal beslutat', 'Regionförbundet Norrdal'],
    ['Nu har Landstinget Norrdals län beslutat', 'Landstinget Norrdals län'],
    ['Landstinget Norrdal Protokoll\n', 'Landstinget Norrdal'],
    ['Räddningstjänstförbundet   Norrdal\nProtokoll', 'Räddningstjänstförbundet Norrdal'],
  ])('in %j is %j, too', (text, name) => expect(read(text)).toBe(name))

  it.each([
    ['Nu är NORRDALS KOMMUN SAMLAD', null],
    ['FRAMREGION FJÄLLMARK', null],
    ['Region fjällmark', null],
    ['Enregion Fjällmark', null],
  ])('in %j is %j', (text, name) => expect(read(text)).toBe(name))

  it('is the one at the top and in the page heads before one that the text names now and then', () => {
    const other = 'Avtalet med Norrdals kommun gäller.\n\n'
    expect(read(`Region Fjällmark\n\n${'Text.\n\n'.repeat(9)}${other.repeat(2)}`)).toBe('Region Fjällmark')
    expect(read(`Region Fjällmark\n\n${'Text.\n\n'.repeat(9)}${other.repeat(8)}`)).toBe('Norrdals kommun')
    const head = 'Region Fjällmark     Protokoll 2024-11-28\n\n'
    expect(read(`${'Text.\n\n'.repeat(9)}${`${head}${other.repeat(2)}`.repeat(3)}`)).toBe('Region Fjällmark')
  })

  it('has a second word only when it nearly always follows and is no ordinary word', () => {
    const times = (count: number, words: string) => `Så gör ${words} nu.\n\n`.repeat(count)
    expect(read(times(4, 'Region Norr Söder') + times(1, 'Region Norr'))).toBe('Region Norr Söder')
    expect(read(times(3, 'Region Norr Söder') + times(1, 'Region Norr'))).toBe('Region Norr')
    expect(read(times(1, 'Region Norr Söder'))).toBe('Region Norr')
    expect(read(times(4, 'Region Norr Vägen') + times(1, 'vi med vägen'))).toBe('Region Norr')
    expect(read(times(4, 'Region Norr Budget'))).toBe('Region Norr')
    expect(read(times(4, 'Region Norr Väg-'))).toBe('Region Norr')
  })

  it('is not in the genitive, unless the place ends so', () => {
    expect(read('Region Norrdals budget. Region Norrdals plan.')).toBe('Region Norrdal')
    expect(read('Region Väsbys budget')).toBe('Region Väsbys')
    expect(read('Region Videfors redovisar. Region Videfors plan.')).toBe('Region Videfors')
    expect(read('Region Norrbos\n\nPlan för Region Norrbos verksamhet')).toBe('Region Norrbos')
    expect(read('Region Väsbys budget. Region Väsby beslutar.')).toBe('Region Väsby')
    expect(read('Norrdals kommun. Norrdals kommun. Region Väsby. Region Väsbys. Region Väsbys.')).toBe(
      'Region Väsby',
    )
  })
})
