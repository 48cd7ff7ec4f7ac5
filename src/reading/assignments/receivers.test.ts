import { describe, expect, test } from 'vitest'
import { isReceivers, receiversAndOffices, receiversIn, trailingReceiversAt } from './receivers.ts'
import { noNames } from './test-regions.ts'

describe('the receivers that a phrase names', () => {
  test('are its bodies, each once and in order', () => {
    expect(receiversIn('Vägnämnden, Skolnämnden och Vägnämnden', noNames)).toEqual([
      'Vägnämnden',
      'Skolnämnden',
    ])
    expect(receiversIn('Skolnämnden samt samtliga nämnder', noNames)).toEqual([
      'Skolnämnden',
      'samtliga nämnder',
    ])
    expect(receiversIn('alla nämnder, styrelser samt bolag och Skolnämnden', noNames)).toEqual([
      'alla nämnder, styrelser samt bolag',
      'Skolnämnden',
    ])
    expect(receiversIn('alla nämnderna', noNames)).toEqual([])
  })
  test.each([
    ['socialchefen', 'Socialchefen'],
    ['berörda enheter', 'Berörda enheter'],
    ['ansvariga chefer', 'Ansvariga chefer'],
    ['lednings- och stabsfunktionen', null],
    ['plan- och byggavdelningen', 'Plan- och byggavdelningen'],
    ['inom verksamheten', null],
    ['för enheten', null],
  ])('are offices too: %s', (phrase, office) =>
    expect(receiversAndOffices(phrase, noNames)).toEqual(office === null ? [] : [office]),
  )
  test('may be bodies and offices, in the order they stand', () => {
    expect(receiversAndOffices('brochefen, Vägnämnden och planenheten', noNames)).toEqual([
      'Brochefen',
      'Vägnämnden',
      'Planenheten',
    ])
  })
  test('are all that the phrase says, or it names something else', () => {
    expect(['Vägnämnden och brochefen', 'Vägnämnden, Skolnämnden samt chefen'].map(isReceivers)).toEqual([
      true,
      true,
    ])
    expect(['', 'och', 'Vägnämnden målar', 'glada Vägnämnden', 'Vägnämnden2'].map(isReceivers)).toEqual([
      ...[false, false, false, false, false],
    ])
  })
})

describe('receivers at the end of a text', () => {
  const ending = (text: string) => text.slice(trailingReceiversAt(text))
  test.each([
    ['Måla broar Vägnämnden', 'Vägnämnden'],
    ['Måla broar Vägnämnden och Skolnämnden . ', 'Vägnämnden och Skolnämnden . '],
    ['Måla broar Vägnämnden, Skolnämnden, och Kulturnämnden', 'Vägnämnden, Skolnämnden, och Kulturnämnden'],
    ['Måla broar Vägnämnden/Skolnämnden', 'Vägnämnden/Skolnämnden'],
    ['Måla med Vägnämnden. Bygg Skolnämnden', 'Skolnämnden'],
    ['Måla broar med vägnämnden', ''],
    ['Måla broar och Vägnämnden', ''],
    ['och Vägnämnden', ''],
    ['Vägnämnden målar', ''],
    ['Måla broar', ''],
  ])('%s', (text, receivers) => expect(ending(text)).toBe(receivers))
})
