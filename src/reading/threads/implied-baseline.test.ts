import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { impliedBaseline } from './implied-baseline.ts'

const start = (target: string) => {
  const found = impliedBaseline(target)
  return found && `${found.value} ${found.unit}`
}

describe('the level a target starts from', () => {
  it('follows from the level to reach and the share of the change', () => {
    expect(start('till 6% av lönesumman, det betyder en minskning med 25% mot nuläget')).toBe('8 %')
    expect(start('till 80 procent, vilket är en ökning med 25 procent')).toBe('64 %')
    expect(start('Minska till 3,5 %, en sänkning med 30 procent')).toBe('5 %')
    expect(start('till 87,5 platser, en reduktion med 12,5 %')).toBe('100 platser')
    expect(start('till 40,\n\nen  minskning  med 20  %')).toBe('50 null')
    expect(start('till 1 200 resor, en minskning med 20 % jämfört med förra året')).toBe('1500 resor')
  })

  it('follows from a step in the same measure', () => {
    expect(start('till 25 platser, en ökning med 5 platser')).toBe('20 platser')
    expect(start('till 4 %, en minskning med 1 procentenhet')).toBe('5 %')
    expect(start('till 3,5 %, en minskning med 0,25 procentenheter')).toBe('3.75 %')
    expect(start('till 2,5 mil, en ökning med 0,5 mil')).toBe('2 mil')
    expect(start('till 5 platser, en ökning med 5 platser')).toBe('0 platser')
  })

  it('is not guessed where one of the two is missing or they are of different kinds', () => {
    expect(impliedBaseline('Minska till 4 %')).toBeNull()
    expect(impliedBaseline('en minskning med 20 % mot dagens nivå')).toBeNull()
    expect(impliedBaseline('till 4 %, en minskning med 3 platser')).toBeNull()
    expect(impliedBaseline('till 10 platser, en minskning med 100 %')).toBeNull()
    expect(impliedBaseline('till 5 platser, en ökning med 10 platser')).toBeNull()
    expect(impliedBaseline('till 5 platser, en ökning med 2 procentenheter')).toBeNull()
  })

  it('says which words it was reckoned from', () => {
    expect(impliedBaseline('Sänk andelen till 8 %, en minskning med 20 %')?.derivedFrom).toBe(
      'till 8 %, en minskning med 20 %',
    )
    expect(impliedBaseline('Nå till 8 resor, en minskning med 20 % mot nuläget.')?.derivedFrom).toBe(
      'till 8 resor, en minskning med 20 % mot nuläget.',
    )
  })

  it('gives the level back when the change is applied, exactly', () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 99 }), fc.boolean())
    fc.assert(
      fc.property(amounts, ([before, percent, down]) => {
        const hundredfold = before * (down ? 100 - percent : 100 + percent)
        const text = `till ${Math.trunc(hundredfold / 100)},${String(hundredfold % 100).padStart(2, '0')} kr`
        const word = down ? 'minskning' : 'ökning'
        expect(impliedBaseline(`${text}, en ${word} med ${percent} %`)?.value).toBe(before)
      }),
    )
  })
})
