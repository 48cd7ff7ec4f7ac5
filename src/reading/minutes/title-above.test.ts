import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const read = (...lines: string[]) => readMinutes(layoutOfText(lines.join('\n'))).items

describe('a title', () => {
  it('may stand above its number, with the case number between', () => {
    const items = read(
      'Trafiknämnden',
      '',
      'Svar på motion om bussar',
      'TN/512/2020',
      '55 §',
      '',
      'Beslut',
      'Motionen avslås.',
      '',
      'Redovisning av motioner',
      'TN/20/2021',
      '56 §',
      '',
      'Beslut',
      'Redovisningen godkänns.',
    )
    expect(items.map(({ paragraph, title, caseNumber }) => [paragraph, title, caseNumber])).toEqual([
      ['55', 'Svar på motion om bussar', 'TN/512/2020'],
      ['56', 'Redovisning av motioner', 'TN/20/2021'],
    ])
    expect(items[0]?.decisions).toHaveLength(1)
  })

  it('may be a word that elsewhere heads a section', () => {
    const items = read(
      '§ 1',
      'Inledning',
      'Ordföranden hälsar välkommen.',
      '',
      '§ 2',
      'Val',
      'Beslut',
      'Bo Ek väljs.',
    )
    expect(items.map(({ title }) => title)).toEqual(['Inledning', 'Val'])
  })
})

describe('a decision without heading and lead-in', () => {
  it('is what the body does, where the paragraph has no other', () => {
    const items = read(
      '§ 1 Delgivningar',
      '',
      'Två skrivelser anmäls.',
      '',
      'Nämnden noterar delgivningarna.',
    )
    expect(items[0]?.decisions.map(({ kind, text }) => [kind, text])).toEqual([
      ['noted', 'Nämnden noterar delgivningarna.'],
    ])
    expect(items[0]?.summary).toBe('Två skrivelser anmäls.')
  })

  it('is found where no blank lines stand, and not within a sentence', () => {
    const items = read(
      'Trafiknämnden',
      '§ 1 Taxa',
      'Kontoret har lämnat ett förslag till ny taxa för resor med båt och buss under',
      'hösten och vintern.',
      'Trafiknämnden föreslår att regionfullmäktige beslutar',
      'att anta taxan.',
      '§ 2 Val',
      'Trafiknämnden beslutar att välja Bo Ek.',
    )
    expect(items[0]?.decisions).toMatchObject([{ text: 'anta taxan.', kind: 'recommendation' }])
  })
})
