import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { structureOf } from '../read.ts'

const read = (...lines: string[]) => structureOf('x.txt', layoutOfText(lines.join('\n')))

describe('a summons to a meeting', () => {
  const summons = (...end: string[]) =>
    read(
      'Nordala kommun',
      'Simnämnden',
      'Kallelse 2022-03-04',
      '',
      '1. Mötets öppnande',
      '',
      '2. Bidrag till badhuset',
      'Dnr SN 2022/12',
      'Förslag till beslut',
      'Bidrag beviljas.',
      '',
      ...end,
    ).items.at(-1)

  it.each([
    'Välkomna!',
    'Förhinder anmäls till sekreteraren.',
    'Ledamot som får förhinder kallar ersättare.',
  ])('ends with words that are no part of its last item: %s', (words) => {
    expect(summons(words, '', 'Bo Ek', 'ordförande')?.proposals).toEqual(['Bidrag beviljas.'])
  })
})

describe('decisions in brief before the minutes', () => {
  it('tell what was decided, which is no other title', () => {
    const { items, findings } = read(
      'Beslut i korthet',
      '',
      '§ 12 Avgift för isbanan',
      'Avgiften höjs.',
      '§ 13 Bidrag till badhuset',
      'Bidrag beviljas.',
      '',
      '§ 12 Avgift för isbanan',
      '',
      'Beslut',
      'Avgiften höjs.',
      '',
      '§ 13 Bidrag till badhuset',
      '',
      'Beslut',
      'Bidrag beviljas.',
    )
    expect(items.map(({ title }) => title)).toEqual(['Avgift för isbanan', 'Bidrag till badhuset'])
    expect(findings).toEqual([])
  })
})
