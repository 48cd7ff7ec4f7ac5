import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'
import { settledInPast, settlesInWords } from './settling-words.ts'

const item = (...lines: string[]) => {
  const text = ['Kulturnämnden', '', '§ 1 Planen', 'KN 1-2025', '', ...lines].join('\n')
  return readMinutes(layoutOfText(text)).items[0]
}
const decisions = (...lines: string[]) => item(...lines)?.decisions.map(({ text, kind }) => [kind, text])

describe('words that settle a matter', () => {
  it.each([
    ['Direktionen tackar för informationen.', 'Direktionen tackade för informationen.'],
    ['Protokollet läggs till handlingarna.', 'Protokollet lades till handlingarna.'],
    [
      'Efter förslag från ordföranden noteras rapporten.',
      'På förslag av ordföranden lades anmälan till handlingarna.',
    ],
    ['Till justerare utses Bo Ek.', 'Att justera protokollet valdes Bo Ek.'],
  ])('may be in the present (%s) and in the past (%s)', (now, then) => {
    expect([now, then].map(settlesInWords)).toEqual([true, false])
    expect([now, then].map(settledInPast)).toEqual([false, true])
  })

  it.each([
    'Nämnden godkände planen den 3 maj 2020.',
    'Motionen avslogs redan i nämnden.',
    'Rapporten förra året lades till handlingarna.',
  ])('are history where another day is told: %s', (text) => expect(settledInPast(text)).toBe(false))
})

describe('a decision in the past tense without a heading', () => {
  it('is read from where it stands, sentence by sentence', () => {
    expect(decisions('Inga synpunkter framfördes. Protokollet lades till handlingarna.')).toEqual([
      ['noted', 'Protokollet lades till handlingarna.'],
    ])
    expect(item('Inga synpunkter framfördes. Protokollet lades till handlingarna.')?.summary).toBe(
      'Inga synpunkter framfördes.',
    )
    expect(decisions('Bo Ek och Eva Al yttrade sig i ärendet under debatten.', 'Ärendet bordlades.')).toEqual(
      [['own', 'Ärendet bordlades.']],
    )
  })

  it('is none in a description, where it is history', () => {
    expect(decisions('Bakgrund', 'Planen är gammal. Nämnden antog den.')).toEqual([])
  })
})
