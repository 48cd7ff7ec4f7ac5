import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { structureOf } from '../read.ts'

const read = (lines: string[]) => structureOf('a.txt', layoutOfText(lines.join('\n')))
const heads = (lines: string[]) =>
  read(lines).items.map(({ paragraph, title, caseNumber }) => [paragraph, title, caseNumber])

describe('the matters of an agenda', () => {
  it('may have the word and their number on a line, the title beneath', () => {
    const matter = (number: number, title: string) => [`Ärende ${number}`, '', title, '']
    const lines = ['Kallelse till kulturnämnden', '', ...matter(1, 'Upprop'), ...matter(2, 'Taxa för hallar')]
    expect(heads([...lines, 'Dnr KN 2019/44', '', ...matter(3, 'Information')])).toEqual([
      ['1', 'Upprop', null],
      ['2', 'Taxa för hallar', 'KN 2019/44'],
      ['3', 'Information', null],
    ])
  })

  it('are the rows of its table, each with number, title and case number', () => {
    const lines = [
      'FÖREDRAGNINGSLISTA',
      'Trafiknämnden',
      '',
      'Nr    Ärende                                        Diarienummer',
      '1     Upprop',
      '2     Svar på motion från Bo Ek (V) om bussen i     TN 2024/12',
      '      Norrdal',
      '      Föredragande: Ida Ås, utredare',
      '3     Övriga frågor',
      '',
      'Eva Sund',
      'Ordförande',
    ]
    expect(read(lines).kind).toBe('agenda')
    expect(heads(lines)).toEqual([
      ['1', 'Upprop', null],
      ['2', 'Svar på motion från Bo Ek (V) om bussen i Norrdal', 'TN 2024/12'],
      ['3', 'Övriga frågor', null],
    ])
    expect(read(lines).items[2]?.summary).toBeNull()
  })

  it('have their proposals, and no decisions, where the notice gives them whole', () => {
    const head = ['Trafiknämnden          KALLELSE          2024-05-21', '', '1. Upprop och val', '']
    const matter = [
      '2. Delårsrapport april 2024',
      'TN 2024-0123',
      '',
      'Förslag till beslut',
      'Rapporten godkänns.',
    ]
    const { date, body, items } = read([...head, ...matter, '', '3. Övriga frågor'])
    expect([date, body, items.length]).toEqual(['2024-05-21', 'Trafiknämnden', 3])
    expect(items[1]).toMatchObject({ proposals: ['Rapporten godkänns.'], decisions: [] })
  })

  it('are none where numbers do not run on', () => {
    expect(heads(['Kallelse', 'Trafiknämnden', '', '14 Buss', '', '2 Tåg', '', '9 Båt'])).toEqual([])
  })
})
