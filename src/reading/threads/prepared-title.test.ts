import { describe, expect, test } from 'vitest'
import { corpusOf } from './corpus.ts'
import { prepare, sameStems, wordForWord } from './prepared-title.ts'
import { alone } from './test-titles.ts'

test('the plain wording is without signs, capitals and years', () => {
  expect(alone(' Bygg – 3 broar, 2030 (Kajen)!').plain).toBe('bygg 3 broar kajen')
  expect(alone('Inför 1999 och 2030: broar').plain).toBe('inför och broar')
  expect(alone('Bygg 12030 och 20301 broar 1830').plain).toBe('bygg 12030 och 20301 broar 1830')
})
test('what the subject concerns, and where, weighs a fifth less', () => {
  const corpus = corpusOf(['Riva broar för båtar i hamnen'])
  const weights = prepare('Riva broar för båtar i hamnen', corpus).words.map(({ weight }) => weight)
  expect(weights.map((weight) => Math.round(100 * weight) / 100)).toEqual([1, 1, 0.8, 0.8])
  expect(prepare('Riva broar för båtar i hamnen', corpus).weight).toBeCloseTo(3.6)
})
test('its words are looked up with the parts of their compounds', () => {
  expect([...alone('Bygg cykelväg').stems]).toEqual(['bygg', 'cykelväg', 'cykel', 'väg'])
})

describe('two titles', () => {
  const pair = (one: string, other: string) => [alone(one), alone(other)] as const
  test('are the same word for word but for signs, years and capitals', () => {
    expect(wordForWord(...pair('Bygg broar 2030', 'bygg broar (2031)'))).toBe(true)
    expect(wordForWord(...pair('Bygg broar', 'Bygg bron'))).toBe(false)
  })
  test('have the same stems whatever the endings, in the same order', () => {
    expect(sameStems(...pair('Bygga broar', 'Byggandet av broarna'))).toBe(true)
    expect(sameStems(...pair('Bygga broar', 'Broar byggs'))).toBe(false)
    expect(sameStems(...pair('Kaj bro', 'Kajbro'))).toBe(false)
    expect(sameStems(...pair('Bygga', 'Bygga broar'))).toBe(false)
  })
  test('without words have none in common', () => expect(sameStems(...pair('2030', 'och'))).toBe(false))
})
