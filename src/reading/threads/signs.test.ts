import { describe, expect, test } from 'vitest'
import type { Apart } from './apart.ts'
import {
  apartSign,
  bodySign,
  directionSign,
  figureSign,
  numberSign,
  type Sign,
  wordReason,
  yearSign,
} from './signs.ts'
import type { Similarity } from './similarity.ts'
import { similarity } from './similarity.ts'
import { alone, assignmentOf, titleOf, wordOf } from './test-titles.ts'

const nothing: Similarity = {
  score: 0,
  shared: [],
  topic: 0,
  topics: [],
  opposed: false,
  figures: { shared: [], differing: [] },
  apart: null,
}
const told = ({ factor, reason }: Sign) => [
  Math.round(factor * 100) / 100,
  reason?.message ?? null,
  reason?.english ?? null,
]
const silent = [1, null, null]

describe('years', () => {
  const years = (one: number | null, other: number | null) =>
    told(yearSign(assignmentOf('a', { year: one }), assignmentOf('b', { year: other })))
  test('that agree say so and change nothing', () => {
    expect(years(2030, 2030)).toEqual([1, 'samma år: 2030', 'same year: 2030'])
  })
  test('that follow speak for a match; each year more speaks against it, down to a floor', () => {
    expect(years(2031, 2030)).toEqual([0.98, 'året efter: 2030 och 2031', 'the year after: 2030 and 2031'])
    expect(years(2030, 2033)).toEqual([0.8, '3 år senare: 2030 och 2033', '3 years later: 2030 and 2033'])
    expect(years(2030, 2049)[0]).toBe(0.6)
  })
  test('of which one is not told give no reason', () => {
    expect([years(null, 2030), years(2030, null)]).toEqual(Array(2).fill([0.97, null, null]))
  })
})

describe('giver and receivers', () => {
  const bodies = (
    one: [string | null, string[], number?],
    other: [string | null, string[], number?],
    year: number | null = 2030,
  ) =>
    told(
      bodySign(
        assignmentOf('a', { from: one[0], to: one[1], year: one[2] ?? year }),
        assignmentOf('b', { from: other[0], to: other[1], year: other[2] ?? year }),
      ),
    )
  const council = 'Regionfullmäktige'
  test('that agree speak for a match, by the longer name', () => {
    const same = [1.04, 'samma uppdragsgivare: Regionfullmäktige', 'same giver: Regionfullmäktige']
    expect(bodies(['Fullmäktige', ['Vägnämnden']], [council, ['Vägnämnden']])).toEqual(same)
    expect(bodies([council, []], ['Fullmäktige', ['Vägnämnden']])).toEqual(same)
  })
  test('say nothing where a giver is not told', () => {
    expect(bodies([null, ['Vägnämnden']], [council, ['Vägnämnden']])).toEqual(silent)
    expect(bodies([council, []], [null, []])).toEqual(silent)
    expect(bodies([null, []], [null, []])).toEqual(silent)
  })
  test('that differ speak against it, less over the years than within one', () => {
    const reasons = ['olika mottagare', 'different receivers']
    expect(bodies([council, ['Vägnämnden']], [council, ['Skolnämnden']])).toEqual([0.6, ...reasons])
    expect(bodies([council, ['Vägnämnden']], [council, ['Skolnämnden'], 2031])).toEqual([0.8, ...reasons])
    expect(bodies([council, ['Vägnämnden']], [council, ['Skolnämnden']], null)).toEqual([0.6, ...reasons])
    for (const [one, other] of [
      [2030, null],
      [null, 2030],
    ] as const) {
      const [a, b] = [one, other].map((year, at) =>
        assignmentOf('a', { to: [at === 0 ? 'Vägnämnden' : 'Skolnämnden'], year }),
      )
      expect(a && b && told(bodySign(a, b))).toEqual([0.6, ...reasons])
    }
  })
  test('of whom both differ speak against it twice', () => {
    expect(bodies(['Vägnämnden', ['Bron']], ['Skolnämnden', ['Bruket']])).toEqual([
      0.45,
      'olika mottagare',
      'different receivers',
    ])
    expect(bodies(['Vägnämnden', ['A']], [null, ['B']])[0]).toBe(0.6)
    expect(bodies([null, ['A']], ['Vägnämnden', ['B']])[0]).toBe(0.6)
  })
  test('of whom only the giver differs speak against it', () => {
    const expected = [0.7, 'olika uppdragsgivare', 'different givers']
    expect(bodies(['Vägnämnden', []], ['Skolnämnden', []])).toEqual(expected)
  })
  test('of whom one hands on to the other tell the way down', () => {
    const path = ['förs vidare nedåt: Regionfullmäktige till Vägnämnden till Vägförvaltningen']
    expect(bodies(['Vägnämnden', ['Vägförvaltningen']], [council, ['Vägnämnden']])).toEqual([
      0.95,
      ...path,
      'handed down: Regionfullmäktige to Vägnämnden to Vägförvaltningen',
    ])
  })
})

describe('numbers in the list', () => {
  const numbers = (one: [string | null, number | null], other: [string | null, number | null]) =>
    told(
      numberSign(
        assignmentOf('a', { number: one[0], year: one[1] }),
        assignmentOf('b', { number: other[0], year: other[1] }),
      ),
    )
  test('within one year say which assignment it is', () => {
    expect(numbers(['3', 2030], ['3', 2030])).toEqual([1.1, 'samma nummer: 3', 'same number: 3'])
    expect(numbers(['3', 2030], ['4', 2030])).toEqual([
      0.75,
      'olika nummer: 3 och 4',
      'different numbers: 3 and 4',
    ])
  })
  test('say nothing over the years or where one is missing', () => {
    expect(numbers(['3', 2030], ['3', 2031])).toEqual(silent)
    expect(numbers(['3', null], ['3', null])).toEqual(silent)
    expect(numbers([null, 2030], ['3', 2030])).toEqual(silent)
    expect(numbers(['3', 2030], [null, 2030])).toEqual(silent)
    expect(numbers([null, 2030], [null, 2030])).toEqual(silent)
  })
})

describe('what the titles say', () => {
  test('of figures: shared ones speak for a match, others against it', () => {
    const figures = (shared: string[], differing: [string, string][]) =>
      told(figureSign({ ...nothing, figures: { shared, differing } }))
    expect(figures(['5 %', '3 mkr'], [['1', '2']])).toEqual([
      1.05,
      'samma siffra: 5 %, 3 mkr',
      'same figure: 5 %, 3 mkr',
    ])
    expect(figures([], [['5 %', '6 %']])).toEqual([
      0.93,
      'siffran skiljer sig: 5 % mot 6 % (kan vara en andel)',
      'the figure differs: 5 % against 6 % (may be a share)',
    ])
    expect(figures([], [])).toEqual(silent)
  })
  test('of the way they go', () => {
    const expected = [0.2, 'motsatt riktning', 'opposite direction']
    expect(told(directionSign({ ...nothing, opposed: true }))).toEqual(expected)
    expect(told(directionSign(nothing))).toEqual(silent)
  })
  test.each<[Apart | null, unknown[]]>([
    ['setting', [0.55, 'bara sammanhanget är gemensamt', 'only the setting is shared']],
    ['filler', [0.2, 'samma ord om något annat', 'the same words about something else']],
    ['concern', [0.45, 'gäller olika saker', 'about different things']],
    ['place', [0.25, 'olika platser', 'different places']],
    ['contrast', [0.5, 'gäller olika slag', 'of different kinds']],
    [
      'occasion',
      [0.45, 'en sammankomst om saken, inte saken själv', 'a gathering about the matter, not the matter'],
    ],
    [null, silent],
  ])('where it is different: %s', (apart, expected) => {
    expect(told(apartSign({ ...nothing, apart }))).toEqual(expected)
  })
  test('word for word is told as such, years and signs aside', () => {
    const [one, other] = [alone('Bygg broar 2030!'), alone('bygg broar')]
    expect(wordReason(similarity(one, other), one, other)).toEqual({
      message: 'samma ordalydelse',
      english: 'same wording',
    })
  })
  test('in the four words that weigh most, the weightiest first, with the other form beside', () => {
    const weights = { bro: 0.2, skog: 0.9, damm: 0.4, kaj: 0.6, torg: 0.8 }
    const title = (end: string) =>
      titleOf(Object.entries(weights).map(([stem, weight]) => wordOf(stem, { weight, surface: stem + end })))
    const [one, other] = [title(''), { ...title(''), plain: 'annat' }]
    expect(wordReason(similarity(one, other), one, other)).toEqual({
      message: 'samma ord: skog, torg, kaj, damm',
      english: 'same words: skog, torg, kaj, damm',
    })
    const reworded = title('ar')
    expect(wordReason(similarity(one, reworded), one, reworded)?.message).toBe(
      'samma ord: skog ~ skogar, torg ~ torgar, kaj ~ kajar, damm ~ dammar',
    )
  })
  test('is no reason where nothing is shared', () => {
    const [one, other] = [titleOf(['bro']), titleOf(['skog'])]
    expect(wordReason(similarity(one, other), one, other)).toBeNull()
  })
})
