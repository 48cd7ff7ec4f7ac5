import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const read = (...lines: string[]) =>
  readMinutes(layoutOfText(['§ 1 Planen', 'KN 1-2025', '', ...lines].join('\n')))
const summary = (...lines: string[]) => read(...lines).items[0]?.summary

describe('the summary of a paragraph', () => {
  it('is the most telling description, and the text under the title where there is none', () => {
    expect(summary('Bakgrund', 'Förr.', '', 'Sammanfattning', 'Nu.', '', 'Beslut', 'Ja.')).toBe('Nu.')
    expect(summary('Bakgrund', 'Förr.', '', 'Beslut', 'Ja.')).toBe('Förr.')
    expect(summary('Ordföranden öppnar mötet.', '', 'Beslut', 'Ja.')).toBe('Ordföranden öppnar mötet.')
    expect(summary('Beslut', 'Ja.')).toBeNull()
  })

  it('goes on over a blank line, a page head and a bullet in the middle of a sentence', () => {
    expect(
      summary(
        'Sammanfattning',
        '',
        'Nämnden har under lång tid haft behov av',
        '',
        'en plan. • Den är',
        '',
        '4 (31)',
        '',
        'klar.',
        '',
        'Beslut',
        '',
        'Ja.',
      ),
    ).toBe('Nämnden har under lång tid haft behov av en plan. • Den är klar.')
  })

  it('keeps passages and list points apart, without their bullets', () => {
    expect(
      summary(
        'Sammanfattning',
        '',
        'Planen är:',
        '',
        '• kort',
        '• tydlig',
        '',
        'Den antas.',
        '',
        'Beslut',
        '',
        'Ja.',
      ),
    ).toBe('Planen är:\nkort\ntydlig\n\nDen antas.')
  })

  it('keeps an aside that stands within it', () => {
    expect(
      summary(
        'Sammanfattning',
        '',
        'Planen är klar.',
        '',
        'Ekonomi',
        '',
        'Den är dyr.',
        '',
        'Beslut',
        '',
        'Ja.',
      ),
    ).toContain('Den är dyr.')
  })
})

describe('text that cannot be placed', () => {
  it('is a finding when it is long and stands outside every section', () => {
    const long = 'Ordföranden berättar om läget i länet och om allt som har hänt sedan förra mötet. '
      .repeat(3)
      .trim()
    const { findings } = read(long, '', 'Sammanfattning', 'Nu.', '', 'Beslut', 'Ja.')
    expect(findings.map(({ kind }) => kind)).toEqual(['unread-passage'])
    expect(read(long, '', 'Beslut', 'Ja.').findings).toEqual([])
  })

  it('is a finding when it breaks off, but a line without its end mark is none', () => {
    const prose = ['Nämnden har under lång tid haft behov av en plan för länet och för', 'alla kommuner i']
    expect(
      read('Sammanfattning', '', ...prose, '', 'Beslut', '', 'Ja.').findings.map(({ kind }) => kind),
    ).toEqual(['truncated-passage'])
    expect(
      read('Sammanfattning', '', ...prose.with(1, 'alla kommuner'), '', 'Beslut', '', 'Ja.').findings,
    ).toEqual([])
  })
})
