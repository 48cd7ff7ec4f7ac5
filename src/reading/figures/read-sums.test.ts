import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { checkSum } from './check-sum.ts'
import { readSums } from './read-sums.ts'

const read = (text: string) => readSums(layoutOfText(text))
const brief = (text: string) =>
  read(text).sums.map(({ label, stated, parts, holds }) => [label, stated, parts.length, holds])

describe('a total', () => {
  it('that is announced by a colon is checked against the rows below', () => {
    expect(
      brief('Förändring: +191,7 Mkr\n• Administration -32 Mkr\n• Resor -0,4 Mkr\n• Pensioner +224,1 Mkr'),
    ).toEqual([['Förändring', 191.7, 3, true]])
    expect(brief('Omfördelning: +- 0 Mkr\n• Service -2,3 Mkr\n• Stöd + 2,3 Mkr')).toEqual([
      ['Omfördelning', 0, 2, true],
    ])
  })

  it('that closes rows is checked against them, or against the totals above', () => {
    expect(brief('Buss 4 Mkr\nTåg 5 Mkr\nTotalt 9 Mkr')).toEqual([['Totalt', 9, 2, true]])
    const groups =
      'Flytt: -140,1 Mkr\n• Uppdrag -140,1 Mkr\n\nRamar: +191,7 Mkr\n• Avskrivningar +30,7 Mkr\n• Pensioner +161 Mkr\n\nTotalt + 51,6 Mkr (utan index)'
    expect(brief(groups)).toContainEqual(['Totalt', 51.6, 2, true])
    expect(brief(groups)).toHaveLength(3)
  })

  it('that is announced and closed is checked both ways', () => {
    expect(
      brief(
        'Förändring av ramar: +38,4 mkr\n• Omfördelning +12,0 mkr\n• Ny vårdinformationsmiljö +26,4 mkr\nTotalt +38,4 mkr',
      ),
    ).toEqual([
      ['Förändring av ramar', 38.4, 2, true],
      ['Totalt', 38.4, 2, true],
    ])
  })

  it('that is broken down in brackets is checked against them', () => {
    expect(brief('Service -2,3 Mkr (lokalvård -1,3 Mkr, flytt -1,2 Mkr, IT-system \n\n+ 0,2 Mkr)')).toEqual([
      ['Service', -2.3, 3, true],
    ])
  })

  it('that stands in the text before a distribution is checked against its rows', () => {
    const text =
      'Nämnderna ska minska kostnaden motsvarande 250 mkr. 250 Mkr är 3,0 % av kostnaderna.\nFördelning enligt nedan.\nHälsa        213 Mkr\nKultur       2,7 Mkr\nStyrelsen    32,5 Mkr\nPatient      1,5 Mkr'
    expect(read(text).findings.map(({ kind, message }) => [kind, message])).toEqual([
      [
        'sum-mismatch',
        'Summan stämmer inte: 4 delar av ”minska kostnaden” blir 249,7 mkr, men 250 mkr anges (skillnad 0,3).',
      ],
    ])
    expect(brief(text.replace('1,5 Mkr', '1,8 Mkr'))).toEqual([['minska kostnaden', 250, 4, true]])
  })

  it('that a sentence divides is checked against its parts', () => {
    const sentence =
      'De 120 miljonerna i uppdrag 2 fördelas med 96,0 mkr på kulturnämnden, 17,5 mkr på regionstyrelsen och 6,5 mkr på trafiknämnden.'
    expect(brief(sentence)).toEqual([['De 120 miljonerna i uppdrag 2', 120, 3, true]])
    expect(read(sentence.replace('6,5', '6,4')).findings).toHaveLength(1)
  })

  it('is not looked for in amounts that are nowhere near, or of another unit', () => {
    expect(
      brief('Kostnaden är 900 mkr. Fördelning enligt nedan.\nA1 aa 1 Mkr\nB1 bb 2 Mkr\nC1 cc 3 Mkr'),
    ).toEqual([])
    expect(brief('Förändring: 3 Mkr\n• Resor 2 %\n• Hyror 1 %')).toEqual([])
  })

  it('of a table is checked column by column', () => {
    const table =
      'Nämnd        Budget    Utfall\nHälsa        100       110\nKultur       20        19\nSumma        120       130'
    expect(brief(table)).toEqual([
      ['Summa, Budget', 120, 2, true],
      ['Summa, Utfall', 130, 2, false],
    ])
    expect(read(table).findings).toHaveLength(1)
    const broken = table.replace(
      'Kultur',
      'Sida 3 (6)\n\fRegionfullmäktige        PROTOKOLL        2024-11-26\n\nKultur',
    )
    expect(brief(broken)).toEqual(brief(table))
  })
})

describe('rounding', () => {
  it('lets whole percents be off, and no amount', () => {
    expect(checkSum(100, [33, 33, 33], '%').holds).toBe(true)
    expect(checkSum(100, [33, 33, 30], '%').holds).toBe(false)
    expect(checkSum(250, [213, 2.7, 32.5, 0.2, 1.3], 'mkr').holds).toBe(false)
    expect(checkSum(0.3, [0.1, 0.2], 'mkr').holds).toBe(true)
  })

  it('never refuses a total of parts, and always one that is off by the smallest amount', () => {
    const amounts = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(amounts, (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0)
        const tenths = parts.map((part) => part / 10)
        expect(checkSum(total / 10, tenths, 'mkr').holds).toBe(true)
        expect(checkSum((total + 1) / 10, tenths, 'mkr').holds).toBe(false)
      }),
    )
  })
})
