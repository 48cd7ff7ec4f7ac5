import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates, firstDate } from './dates.ts'

const read = (text: string) => findDates(text).map(({ raw, iso, period }) => ({ raw, iso, period }))

describe('a Swedish date', () => {
  it.each([
    ['den 22 november 2023', '22 november 2023', '2023-11-22'],
    ['2024-11-28', '2024-11-28', '2024-11-28'],
    ['28/11 2024', '28/11 2024', '2024-11-28'],
    ['28/11-2024', '28/11-2024', '2024-11-28'],
    ['den 3:e dec. 2024', '3:e dec. 2024', '2024-12-03'],
    ['2024\u00a0', '2024', null],
    ['1 mars\n2025', '1 mars\n2025', '2025-03-01'],
  ])('in %j is %j', (text, raw, iso) => {
    expect(read(text)).toEqual([{ raw, iso, period: iso ?? raw }])
  })

  it('may be a period', () => {
    expect(read('per april 2025')).toEqual([{ raw: 'april 2025', iso: null, period: '2025-04' }])
    expect(read('tertial 1 2024, Q3 2023 och år 2022').map((date) => date.period)).toEqual([
      '2024-T1',
      '2023-Q3',
      '2022',
    ])
    expect(read('(nov 2023)')).toEqual([{ raw: 'nov 2023', iso: null, period: '2023-11' }])
  })

  it('without a year gives neither date nor period', () => {
    expect(read('den 16 januari flyttas')).toEqual([{ raw: '16 januari', iso: null, period: null }])
  })

  it('must exist', () => {
    expect(read('30 februari 2024')[0]?.iso).not.toBe('2024-02-30')
    expect(firstDate('2024-13-01')).toBeNull()
  })

  it('is not read out of case numbers, paragraphs, sums and ranges of years', () => {
    expect(read('HSN 656-2025; 3.6.11; 150 000; SOU 2024:57; S 2024/00960; RS-2024')).toEqual([])
    expect(read('4 mars 12').map((date) => date.raw)).toEqual(['4 mars'])
  })

  it('reads back every day that exists, however it is written', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, dayOfMonth] = iso.split('-').map(Number)
        const name = new Intl.DateTimeFormat('sv', { month: 'long', timeZone: 'UTC' }).format(date)
        expect(firstDate(`den ${dayOfMonth} ${name} ${year}.`)).toBe(iso)
        expect(firstDate(`${dayOfMonth}/${month} ${year},`)).toBe(iso)
        expect(firstDate(`(${iso})`)).toBe(iso)
      }),
    )
  })
})
