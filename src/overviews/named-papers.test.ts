import { describe, expect, test } from 'vitest'
import { namedMinutes, paperKey } from './named-papers.ts'

describe('the minutes that a paper refers to', () => {
  const known = ['Regionstyrelsen', 'Kultur- och bildningsnämnden']
  test('have a body and a day, whatever their order', () => {
    const day = { bodyName: 'Regionstyrelsen', date: '2024-11-05' }
    expect(namedMinutes('Regionstyrelsens protokoll den 5 november 2024, § 148', known)).toEqual(day)
    expect(namedMinutes('Protokollsutdrag 2024-11-05 § 148 regionstyrelsen', known)).toEqual(day)
  })
  test('are of the body in its base form', () => {
    expect(namedMinutes('Kultur- och bildningsnämndens protokoll 2024-05-28', known)?.bodyName).toBe(
      'Kultur- och bildningsnämnden',
    )
  })
  test('are none without a day, without a body, or when the paper is another', () => {
    expect(namedMinutes('Regionstyrelsens protokoll § 148', known)).toBeNull()
    expect(namedMinutes('Protokoll från samverkan den 4 mars 2024', known)).toBeNull()
    expect(namedMinutes('Tjänsteskrivelse till regionstyrelsen den 4 mars 2024', known)).toBeNull()
  })
})

describe('a paper by its title', () => {
  const isPaper = (name: string, title: string) => paperKey(name) === paperKey(title)
  test('is the same in other capitals, and without the kind and number before it', () => {
    expect(isPaper('Bilaga 2. Plan för intern kontroll 2024', 'Plan för intern kontroll 2024')).toBe(true)
    expect(isPaper('plan för intern kontroll 2024.pdf', 'Plan för intern kontroll 2024')).toBe(true)
  })
  test('is another with another year or one word more', () => {
    expect(isPaper('Plan för intern kontroll 2024', 'Plan för intern kontroll 2025')).toBe(false)
    expect(isPaper('Utkast till plan för intern kontroll 2024', 'Plan för intern kontroll 2024')).toBe(false)
  })
  test('is not told by a single word, which names a kind', () => {
    expect(paperKey('Yttrande')).toBeNull()
    expect(paperKey('Bilaga 1 Yttrande')).toBeNull()
  })
})
