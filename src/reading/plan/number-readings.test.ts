import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumberRun } from './number-readings.ts'

const read = (run: string, columns = 2) => {
  const reading = readNumberRun(run, columns)
  return reading.kind === 'read' ? reading.numbers : reading.readings.map((each) => each.join(' | '))
}

describe('a run of digit groups', () => {
  it('is split where the grammar of thousands leaves one way', () => {
    expect(read('18 19')).toEqual(['18', '19'])
    expect(read('2 434 1 973')).toEqual(['2 434', '1 973'])
    expect(read('31 450 27 000')).toEqual(['31 450', '27 000'])
    expect(read('7,25 8')).toEqual(['7,25', '8'])
    expect(read('52 500 000 21 000 000')).toEqual(['52 500 000', '21 000 000'])
  })

  it('is one number where no two values of one indicator would lie so far apart', () => {
    expect(read('4 500')).toEqual(['4 500'])
    expect(read('18 000')).toEqual(['18 000'])
    expect(read('150', 1)).toEqual(['150'])
  })

  it('gives every reading where the grammar leaves several', () => {
    expect(read('82 850')).toEqual(['82 | 850', '82 850'])
    expect(read('135 241 176 230')).toEqual([
      '135 | 241 176 230',
      '135 241 | 176 230',
      '135 241 176 | 230',
      '135 241 176 230',
    ])
  })

  it('does not trust the only reading when it is absurd, and shows the one with a moved blank', () => {
    expect(read('312 54 160 000')).toEqual(['312 | 54 160 000', '31 254 | 160 000'])
  })

  it('is ambiguous with no reading at all when it is no run of numbers', () => {
    expect(readNumberRun('1,5 2 3', 2)).toEqual({ kind: 'ambiguous', readings: [] })
  })
})

describe('two numbers written one after the other', () => {
  const spelled = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ' ')

  it('are read back, or said to be ambiguous with that reading among the others', () => {
    const numbers = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }))
    fc.assert(
      fc.property(numbers, ([one, other]) => {
        const run = `${spelled(one)} ${spelled(other)}`
        const reading = readNumberRun(run, 2)
        const pair = [spelled(one), spelled(other)]
        if (reading.kind === 'ambiguous') expect(reading.readings).toContainEqual(pair)
        // A far-fetched pair may be read as the one number that the same groups spell.
        else if (Math.max(one, other) / Math.min(one, other) < 20) expect(reading.numbers).toEqual(pair)
      }),
    )
  })
})
