import { describe, expect, test } from 'vitest'
import { chooseCases, type ListedCase } from './choose-cases.ts'

function theCase(number: string, prefix: string | null, year: number | null): ListedCase {
  return { id: number, slug: number, number, prefix, year, title: number, paragraphs: 1 }
}
const register = [
  theCase('KN 7-2025', 'KN', 2025),
  theCase('RS 2-2025', 'RS', 2025),
  theCase('KN 1-2024', 'KN', 2024),
  theCase('utan nummer', null, null),
]
const numbers = (cases: readonly ListedCase[]) => cases.map((one) => one.number)

describe('the register', () => {
  test('is whole without a choice, a case without a readable number included', () => {
    const chosen = chooseCases(register, { prefix: null, year: null })
    expect(chosen.cases).toHaveLength(4)
    expect(chosen.prefixes).toEqual([
      { prefix: 'KN', cases: 2 },
      { prefix: 'RS', cases: 1 },
    ])
    expect(chosen.years.map((one) => one.year)).toEqual([2025, 2024])
  })
  test('is chosen by prefix and year together, and each tells how many the other leaves it', () => {
    const chosen = chooseCases(register, { prefix: 'KN', year: '2025' })
    expect(numbers(chosen.cases)).toEqual(['KN 7-2025'])
    expect(chosen.years).toEqual([
      { year: 2025, cases: 1 },
      { year: 2024, cases: 1 },
    ])
  })
  test('a choice that fits nothing held is left open', () => {
    expect(chooseCases(register, { prefix: 'XX', year: '1999' }).cases).toHaveLength(4)
    expect(chooseCases(register, { prefix: '', year: '' })).toMatchObject({ prefix: null, year: null })
  })
})
