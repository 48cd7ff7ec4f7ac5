import { describe, expect, test } from 'vitest'
import { bodiesAgree, receiversMeet } from './bodies-agree.ts'
import { handedDown, handOverPath } from './handed-down.ts'

describe('two names', () => {
  test.each([
    ['Vägnämnden', 'vägnämnd'],
    ['Nämnden', 'Vägnämnden'],
    ['Fullmäktige', 'Regionfullmäktige'],
    ['Styrelsen', 'Regionstyrelsen'],
    ['Alla nämnder', 'Vägnämnden'],
    ['Samtliga styrelser', 'Vägnämnden'],
    ['Berörda förvaltningar', 'Vägnämnden'],
    ['Respektive nämnd', 'Vägnämnden'],
  ])('%s and %s may mean one body', (one, other) => {
    expect([bodiesAgree(one, other), bodiesAgree(other, one)]).toEqual([true, true])
  })
  test.each([
    ['Vägnämnden', 'Skolnämnden'],
    ['Utvecklingsnämnden', 'Regionala utvecklingsnämnden'],
    ['Utvecklingsnämnden', 'Vägutvecklingsnämnden'],
    ['Nämnden', 'Vägstyrelsen'],
    ['Allaktivitetsnämnden', 'Vägnämnden'],
    ['Beredningen för alla', 'Vägnämnden'],
    ['Nämndens kansli', 'Vägnämndens kansli'],
  ])('%s and %s do not', (one, other) => {
    expect([bodiesAgree(one, other), bodiesAgree(other, one)]).toEqual([false, false])
  })
})

test('receivers meet where they share one, or where one side names none', () => {
  expect(receiversMeet(['Vägnämnden', 'Skolnämnden'], ['Kulturnämnden', 'Vägnämnden'])).toBe(true)
  expect(receiversMeet(['Vägnämnden'], ['Skolnämnden'])).toBe(false)
  expect([receiversMeet([], ['Vägnämnden']), receiversMeet(['Vägnämnden'], [])]).toEqual([true, true])
})

describe('an assignment is handed down', () => {
  const above = { from: 'Regionfullmäktige', to: ['Skolnämnden', 'Vägnämnden'] }
  const below = { from: 'Vägnämnden', to: ['Vägförvaltningen', 'Broförvaltningen'] }
  test('by one of its receivers to others, told in whichever order', () => {
    expect([handedDown(above, below), handedDown(below, above)]).toEqual([true, true])
    const path = ['Regionfullmäktige', 'Vägnämnden', 'Vägförvaltningen, Broförvaltningen']
    expect([handOverPath(above, below), handOverPath(below, above)]).toEqual([path, path])
  })
  test('also where nobody says who gave it first', () => {
    expect(handedDown({ ...above, from: null }, below)).toBe(true)
    expect(handOverPath({ ...above, from: null }, below)).toEqual(path(below))
  })
  test.each([
    ['by one who did not receive it', above, { ...below, from: 'Kulturnämnden' }],
    ['by nobody', above, { ...below, from: null }],
    ['by the giver itself', { ...above, from: 'Vägnämnden' }, below],
    ['to its own receivers again', above, { ...below, to: ['Skolnämnden'] }],
    ['to nobody', above, { ...below, to: [] }],
    ['without receivers above', { ...above, to: [] }, below],
  ])('not %s', (_, one, other) => {
    expect([handedDown(one, other), handedDown(other, one)]).toEqual([false, false])
  })
})

function path({ from, to }: { from: string; to: string[] }): string[] {
  return [from, to.join(', ')]
}
