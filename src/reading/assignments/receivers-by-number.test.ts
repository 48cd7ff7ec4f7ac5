import { describe, expect, test } from 'vitest'
import { draftOfEntry } from './draft.ts'
import { withReceiversByNumber } from './receivers-by-number.ts'
import { noNames, regionIn, spaced } from './test-regions.ts'

const read = (sentence: string) => {
  const region = regionIn(['1. Måla', '2. Bygga', '3. Riva', '4. Se', '• Gå', '', sentence].join('\n'))
  const drafts = region.entries
    .filter((entry) => entry.marker !== 'none')
    .map((entry) => draftOfEntry(region, entry, { from: null, to: ['Vägnämnden'], confidence: 0.5 }))
  return withReceiversByNumber(region, noNames, drafts).map(({ to }) =>
    to.join('+').replaceAll('nämnden', ''),
  )
}

describe('a sentence names receivers by number', () => {
  test.each(['riktas', 'riktar sig', 'lämnas', 'ges', 'gäller', 'avser', 'berör', 'delas'])(
    'who %s',
    (verb) => {
      const to = ['gäller', 'avser', 'berör'].includes(verb) ? '' : 'till '
      const sentence = `Uppdrag 2 ${verb} ${to}Skolnämnden.`
      for (const words of [sentence, spaced(sentence)])
        expect(read(words)).toEqual(['Väg', 'Skol', 'Väg', 'Väg', 'Väg'])
    },
  )
  test.each(['även', 'också', 'dessutom'])('who %s receives it', (also) => {
    expect(read(`Uppdraget är stort. Uppdrag 2 riktas ${also} till Skolnämnden.`)[1]).toBe('Väg+Skol')
    expect(read(`Uppdrag 2 riktas ${also} till Vägnämnden.`)[1]).toBe('Väg')
  })
  test.each([
    ['Uppdragen 1 och 3 ges till Skolnämnden', [1, 3]],
    ['Uppdrag 1 samt 3 ges till Skolnämnden', [1, 3]],
    ['Uppdrag nr 1, 2, 3 ges till Skolnämnden', [1, 2, 3]],
    ['Uppdrag nr. 2–4 ges till Skolnämnden', [2, 3, 4]],
    ['Uppdrag 2 - 3 ges till Skolnämnden', [2, 3]],
    ['Uppdragen 1, 3–4 ges till Skolnämnden', [1, 3, 4]],
    ['Uppdrag 9 ges till Skolnämnden', []],
    ['Uppdrag 3–1 ges till Skolnämnden', []],
  ])('%s', (sentence, meant) => {
    const found = read(`${sentence}.`)
    expect([1, 2, 3, 4].filter((number) => found[number - 1] === 'Skol')).toEqual(meant)
  })
  test('one after the other, each as the one before is said to', () => {
    expect(read('Uppdrag 1 riktas även till Skolnämnden, uppdrag 2 till Kulturnämnden.')).toEqual([
      ...['Väg+Skol', 'Väg+Kultur', 'Väg', 'Väg', 'Väg'],
    ])
    expect(read('Uppdrag 1 riktas även till Skolnämnden och uppdrag 2 ges till Kulturnämnden.')[1]).toBe(
      'Kultur',
    )
    expect(read('Uppdrag 1 delas med Skolnämnden; uppdrag 3 med Kulturnämnden.').slice(0, 3)).toEqual([
      ...['Skol', 'Väg', 'Kultur'],
    ])
  })
  test.each([
    'Uppdrag 2 till Skolnämnden är bra.',
    'Uppdrag 2 riktas till alla.',
    'Grunduppdrag 2 riktas till Skolnämnden.',
    'Uppdrag två riktas till Skolnämnden.',
  ])('but not in "%s"', (sentence) => expect(read(sentence)).toEqual(Array(5).fill('Väg')))
})
