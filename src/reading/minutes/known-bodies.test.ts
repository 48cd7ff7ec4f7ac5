import { describe, expect, it } from 'vitest'
import { fullName, fullNames, isOffice, parentOf } from './known-bodies.ts'

describe('a short name of a body', () => {
  const own = 'Kulturnämndens arbetsutskott'
  const grounds = [['Tekniska nämnden', 'Tekniska nämndens presidium'], ['Socialnämnden']]

  it.each([
    ['Arbetsutskottet', own, 'Kulturnämndens arbetsutskott'],
    ['Nämnden', own, 'Kulturnämnden'],
    ['Nämnden', 'Kulturnämnden', 'Kulturnämnden'],
    ['Nämnden', 'Kommunstyrelsen', 'Tekniska nämnden'],
    ['Nämnden', null, 'Tekniska nämnden'],
    ['Styrelsen', null, 'Styrelsen'],
    ['Socialnämnden', own, 'Socialnämnden'],
  ])('%s in the minutes of %s is %s', (name, of, full) => {
    expect(fullName(name, { own: of, grounds })).toBe(full)
  })

  it('is as written where no ground knows it', () => {
    expect(fullName('Nämnden', { own: null, grounds: [] })).toBe('Nämnden')
  })
})

describe('the body that a committee belongs to', () => {
  it.each([
    ['Kulturnämndens arbetsutskott', 'Kulturnämnden'],
    ['Kommunstyrelsens arbetsutskott', 'Kommunstyrelsen'],
    ['Regionfullmäktiges presidium', 'Regionfullmäktige'],
    ['Kulturnämnden', null],
    ['Arbetsutskottet', null],
  ])('of %s is %s', (name, parent) => expect(parentOf(name)).toBe(parent))
})

describe('the bodies that a text names in full', () => {
  it('are told once each, without short names and offices', () => {
    const text =
      'Kulturnämnden hörde nämnden, kulturförvaltningen och Socialnämnden. Kulturnämndens plan gick till arbetsutskottet.'
    expect(fullNames(text)).toEqual(['Kulturnämnden', 'Socialnämnden'])
    expect(fullNames('Taxan antas.')).toEqual([])
  })
})

describe('who carries out', () => {
  it.each([
    ['Kulturförvaltningen', true],
    ['kulturförvaltningens', true],
    ['kulturförvaltning', true],
    ['Regiondirektören', true],
    ['Regiondirektörens', true],
    ['direktör', true],
    ['Ledningsgruppen', true],
    ['ledningsgruppens', true],
    ['ledningsgrupp', true],
    ['Förvaltningsnämnden', false],
    ['Kulturnämnden', false],
  ])('%s: %s', (name, office) => expect(isOffice(name)).toBe(office))
})
