import { describe, expect, it } from 'vitest'
import { findCaseNumbers } from './case-numbers.ts'

const parts = (text: string) =>
  findCaseNumbers(text).map(({ raw, prefix, year, serial, documentNo }) => [
    raw,
    prefix,
    year,
    serial,
    documentNo,
  ])
const raws = (text: string) => findCaseNumbers(text).map((number) => number.raw)

describe('a case number', () => {
  it.each([
    ['RS 912-2025', 'RS', 2025, '912', null],
    ['RS 613:1-2020', 'RS', 2020, '613', '1'],
    ['RS/333/2023', 'RS', 2023, '333', null],
    ['RS 2022/713-1', 'RS', 2022, '713', '1'],
    ['RS2022/1000', 'RS', 2022, '1000', null],
    ['BUN 2025/123', 'BUN', 2025, '123', null],
    ['RS 2019-0790', 'RS', 2019, '0790', null],
    ['SLK-2026-00676', 'SLK', 2026, '00676', null],
    ['KS/2020:00541-1', 'KS', 2020, '00541', '1'],
    ['Bun/2025:172', 'Bun', 2025, '172', null],
    ['SN-2017/104', 'SN', 2017, '104', null],
    ['00322/2026', null, 2026, '00322', null],
    ['LK/240123', 'LK', null, '240123', null],
    ['HSN529-2022', 'HSN', 2022, '529', null],
    ['LS 1301-0123', 'LS', 2013, '0123', null],
    ['23RS2310', 'RS', 2023, '2310', null],
    ['98LS144', 'LS', 1998, '144', null],
    ['RD20/01234', 'RD', 2020, '01234', null],
    ['RS-LED19-0445', 'RS-LED', 2019, '0445', null],
    ['RS180123', 'RS', 2018, '0123', null],
    ['2023-POL000123', 'POL', 2023, '000123', null],
    ['2024/KS0123', 'KS', 2024, '0123', null],
    ['2024-000123', null, 2024, '000123', null],
    ['KS 2014.148', 'KS', 2014, '148', null],
    ['BMN.2024.123', 'BMN', 2024, '123', null],
  ])('%j is read', (raw, prefix, year, serial, documentNo) => {
    expect(parts(raw)).toEqual([[raw, prefix, year, serial, documentNo]])
    expect(raws(`avtal (${raw}). Detta`)).toEqual([raw])
  })

  it('is read after the word for it, which is no part of it', () => {
    expect(raws('Dnr KS 2018/14')).toEqual(['KS 2018/14'])
    expect(raws('Diarienummer: 123-2024')).toEqual(['123-2024'])
    expect(raws('dnr 2024/77')).toEqual(['2024/77'])
    expect(raws('Dnr 00771-2022')).toEqual(['00771-2022'])
  })

  it('ends before the code of the filing plan that is glued to its year', () => {
    expect(raws('00123/20212.6.')).toEqual(['00123/2021'])
    expect(raws('Dnr 2008/123-041')).toEqual(['2008/123-041'])
  })

  it('is no telephone number and no date with points', () => {
    expect(raws('Tel 0910-1234, TFN 0911-4567, den 2014.05.12')).toEqual([])
  })

  it('is one number when a line break falls into it', () => {
    expect(raws('förbrukning (HSN 1221-\n2020). Avtalet')).toEqual(['HSN 1221-2020'])
  })

  it('comes in the order of the text', () => {
    expect(raws('RS/333/2023 och HSN 5-2024')).toEqual(['RS/333/2023', 'HSN 5-2024'])
  })

  it('is not law, inquiry, motion, standard or date', () => {
    expect(raws('SOU 2017:114, Prop. 2016/17:171, SFS 2017:725, KL 5:35, Ju 2020:09, Ju//2020:09')).toEqual(
      [],
    )
    expect(
      raws('Motion nr 27-2025, Motion 2018:35, ISO 9001-2015, 2024-11-28, Agenda 2030, § 27/2024'),
    ).toEqual([])
  })

  it('is not a span of years, unless it stands by itself as a number does', () => {
    expect(raws('Budget 2024-2027, plan 2025-2028, regionplan och budget 2024-\n2027')).toEqual([])
    expect(raws('Mål 2024/2025')).toEqual([])
    expect(raws('§ 3 Val\nRS 2024-2025\nSammanfattning')).toEqual(['RS 2024-2025'])
  })
})
