import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { type Names, nameOf, namesIn } from './names.ts'

const names = (more: Partial<Names>): Names => ({ own: null, named: [], organisation: null, ...more })

describe('the names that a document tells', () => {
  const named = (text: string) => namesIn(layoutOfText(text), null).named
  test('are of the bodies it names in full, each once', () => {
    expect(named('Vägnämnden och Skolnämnden, men även vägnämnden.')).toEqual(['Vägnämnden', 'Skolnämnden'])
    expect(named('Nämnden och styrelsen.')).toEqual([])
  })
  test('begin anew on a line that begins with a capital', () => {
    expect(named('Nämnden för\n  Skolnämnden')).toEqual(['Skolnämnden'])
    expect(named('Nämnden för kultur\noch fritid')).toEqual(['Nämnden för kultur och fritid'])
  })
})

describe('the council', () => {
  const council = (more: Partial<Names>) => nameOf('Fullmäktige', names(more))
  test.each([
    ['Region Fjällmark', 'Regionfullmäktige'],
    ['Fjällregionen', 'Regionfullmäktige'],
    ['Fjälls kommun', 'Kommunfullmäktige'],
    ['Fjälls stad', 'Kommunfullmäktige'],
    ['Landstinget Fjällmark', 'Landstingsfullmäktige'],
    ['Fjälls läns landsting', 'Landstingsfullmäktige'],
    ['Fjälls stadsnät', 'Fullmäktige'],
    ['Gamla landstinget Fjällmark', 'Fullmäktige'],
    ['Fjälls landstingsbolag', 'Fullmäktige'],
  ])('of %s is %s', (organisation, name) => expect(council({ organisation })).toBe(name))
  test('is named as the board is, where no organisation is known', () => {
    expect(council({ own: 'Regionstyrelsen' })).toBe('Regionfullmäktige')
    expect(council({ named: ['Kommunstyrelsen'] })).toBe('Kommunfullmäktige')
    expect(council({ named: ['Landstingsstyrelsen'] })).toBe('Landstingsfullmäktige')
    expect(council({ named: ['Kommunstyrelsens arbetsutskott'] })).toBe('Kommunfullmäktige')
    expect(council({ named: ['Kommunstyrelsen', 'Regionstyrelsen'] })).toBe('Fullmäktige')
    expect(council({ named: ['Kommunstyrelsen'], organisation: 'Bolaget' })).toBe('Fullmäktige')
  })
})
