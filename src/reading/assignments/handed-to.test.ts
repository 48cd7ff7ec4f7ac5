import { describe, expect, test } from 'vitest'
import { handedTo, namesReceiver } from './handed-to.ts'
import { noNames, spaced } from './test-regions.ts'

const handed = (text: string) => handedTo(text, noNames, '')

describe('an assignment names who gives it to whom', () => {
  test.each([
    'Vägnämnden uppdrar åt Skolnämnden att måla',
    'Vägnämnden uppdrar till Skolnämnden att måla',
    'Vägnämnden ger Skolnämnden i uppdrag att måla',
    'Vägnämnden uppdra åt Skolnämnden i uppdrag att måla',
    'Vägnämnden uppdras åt Skolnämnden att måla',
    'Vägnämnden lämnar uppdrag till Skolnämnden att måla',
  ])('%s', (text) => {
    expect(handed(text)).toEqual({ from: 'Vägnämnden', to: ['Skolnämnden'] })
    expect(handed(spaced(text))).toEqual({ from: 'Vägnämnden', to: ['Skolnämnden'] })
    expect(namesReceiver(text)).toBe(true)
  })
  test.each([
    'Måla broar',
    'Skolnämnden ska måla',
    'Läger Skolnämnden att måla',
    'Ge Skolnämnden attraktiva broar',
  ])('not "%s"', (text) => {
    expect(handed(text)).toEqual({})
    expect(namesReceiver(text)).toBe(false)
  })
  test('or only to whom', () => {
    expect(handed('Ge Skolnämnden i uppdrag att måla')).toEqual({ to: ['Skolnämnden'] })
    expect(handed('Skolnämnden ger alla intresserade att måla')).toEqual({ from: 'Skolnämnden' })
  })
})

describe('a receiver that is no body by name', () => {
  test.each([
    ['ledningen', ['Ledningen']],
    ['ledningen och brochefen', ['Ledningen', 'Brochefen']],
    ['brochefen samt kajavdelningen, ekonomistaben', ['Brochefen', 'Kajavdelningen', 'Ekonomistaben']],
    ['cheferna vid hamnen', ['Cheferna']],
    ['brochefen i hamnen', ['Brochefen']],
    ['verksamheterna inom hamnen och avdelningarna vid kajen', ['Verksamheterna', 'Avdelningarna']],
    ['alla intresserade', []],
  ])('is an office: %s', (words, to) => {
    expect(handed(`Ge ${words} i uppdrag att måla`).to ?? []).toEqual(to)
  })
})
