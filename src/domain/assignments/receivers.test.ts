import { describe, expect, it } from 'vitest'
import { joinReceivers, receiversOverYears } from './receivers.ts'

describe('the receivers of an assignment', () => {
  it('are all that any place names, in the order they were first told', () =>
    expect(joinReceivers(['Vårdnämnden'], ['Regionstyrelsen', 'Vårdnämnden'])).toEqual([
      'Vårdnämnden',
      'Regionstyrelsen',
    ]))
  it('lose a bare "nämnden" when a nämnd is named, whichever came first', () => {
    expect(joinReceivers(['Vårdnämnden'], ['Nämnden'])).toEqual(['Vårdnämnden'])
    expect(joinReceivers(['Nämnden'], ['Vårdnämnden'])).toEqual(['Vårdnämnden'])
  })
  it('keep a bare name when nothing says which one it is', () => {
    expect(joinReceivers(['Regionstyrelsen'], ['Nämnden'])).toEqual(['Regionstyrelsen', 'Nämnden'])
    expect(joinReceivers([], ['Förvaltningen'])).toEqual(['Förvaltningen'])
    expect(joinReceivers(['Vårdnämnden'], ['Nämnden för kultur'])).toEqual([
      'Vårdnämnden',
      'Nämnden för kultur',
    ])
  })
})

describe('the receivers of a thread', () => {
  const given = (year: number | null, ...receivers: string[]) => ({ year, receivers })
  const told = (...assignments: ReturnType<typeof given>[]) =>
    receiversOverYears(assignments).map(({ name, years }) => [name, years])

  it('are those of every year, the latest first, with the years of those that are not of all', () => {
    const years = [
      given(2023, 'Vårdnämnden'),
      given(2024, 'Vårdnämnden', 'Kulturnämnden'),
      given(2025, 'Kulturnämnden'),
    ]
    expect(told(...years)).toEqual([
      ['Kulturnämnden', [2024, 2025]],
      ['Vårdnämnden', [2023, 2024]],
    ])
  })
  it('have no years when they are the same throughout, in capitals or not', () => {
    expect(told(given(2023, 'VÅRDNÄMNDEN'), given(2024, 'Vårdnämnden'), given(2025))).toEqual([
      ['Vårdnämnden', null],
    ])
  })
  it('are told for their year when one of them was handed it down', () => {
    expect(told(given(2024, 'Vårdnämnden'), given(2024, 'Vårdförvaltningen'))).toEqual([
      ['Vårdförvaltningen', null],
      ['Vårdnämnden', null],
    ])
    expect(told(given(2023, 'Vårdnämnden'), given(null, 'Kulturnämnden'))).toEqual([
      ['Kulturnämnden', null],
      ['Vårdnämnden', [2023]],
    ])
  })
})
