import { describe, expect, test } from 'vitest'
import { readStatedFigures } from './prose-figure.ts'

const brief = (sentence: string) =>
  readStatedFigures(sentence).map(({ label, of, number, asOf }) => [label, of, number.value, asOf])

describe('a share in the middle of its sentence', () => {
  test('is of the group that stands after it', () => {
    expect(brief('Under 2023 fick 87 procent av patienterna tid inom 90 dagar.')).toEqual([
      ['fick tid inom 90 dagar', 'patienterna', 87, '2023'],
    ])
    expect(brief('I länet har ca 91 % av hushållen tillgång till fiber.')).toEqual([
      ['I länet har tillgång till fiber', 'hushållen', 91, null],
    ])
  })
  test('is of the group that stands first', () => {
    expect(brief('Av patienterna fick 87 procent tid inom 90 dagar.')).toEqual([
      ['fick tid inom 90 dagar', 'patienterna', 87, null],
    ])
    expect(brief('Av de svarande i enkäten är 64 procent nöjda med trafiken.')).toEqual([
      ['är nöjda med trafiken', 'de svarande i enkäten', 64, null],
    ])
  })
  test('is none of what shall be, or where nothing is said of the group', () => {
    for (const sentence of [
      'Under 2025 ska 87 procent av patienterna få tid inom 90 dagar.',
      'År 2030 har 90 procent av hushållen tillgång till fiber.',
      'Nämnden föreslår att 87 procent av patienterna får tid inom 90 dagar.',
      'Av patienterna fick 87 procent.',
      'Av 12 ärenden har 87 procent avslutats i tid.',
    ])
      expect([sentence, brief(sentence)]).toEqual([sentence, []])
  })
})
