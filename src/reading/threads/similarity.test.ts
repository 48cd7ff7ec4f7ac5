import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { similarity } from './similarity.ts'
import { alone, titleOf, wordOf } from './test-titles.ts'

const bro = (weight: number) => wordOf('bro', { weight })
const score = (...titles: Parameters<typeof titleOf>[0][]) => {
  const [one = titleOf([]), other = titleOf([])] = titles.map((words) => titleOf(words))
  return similarity(one, other).score
}

describe('how alike two titles are', () => {
  test('is one for the same words and none without a common word', () => {
    expect(score(['bro', 'kaj'], ['kaj', 'bro'])).toBe(1)
    expect([score(['bro'], ['kaj']), score([], ['bro']), score([], [])]).toEqual([0, 0, 0])
  })
  test('is the mean of what each covers of the other, a little more for one that is said whole', () => {
    expect(score(['bro', 'kaj'], ['bro'])).toBeCloseTo(0.4 + 0.6 * Math.sqrt(0.5))
    expect(score([bro(2), 'kaj'], [bro(2)])).toBeCloseTo(0.4 + 0.6 * Math.sqrt(2 / 3))
  })
  test('is little where the topic in common weighs little, by the title in which it weighs more', () => {
    expect(score([bro(0.2)], [bro(0.2)])).toBeCloseTo(0.2 / 0.55)
    expect(score([bro(0.2)], [bro(0.4)])).toBeCloseTo(0.4 / 0.55)
  })
  test('is nothing by everyday words alone, unless neither title says anything else', () => {
    expect(score(['minsk', 'bro'], ['minsk'])).toBe(0)
    expect(score(['minsk'], ['bro', 'minsk'])).toBe(0)
    expect(score(['minsk'], ['minsk'])).toBe(1)
  })
  test('is the same whichever comes first, and never over what a kept phrase adds', () => {
    const title = fc.uniqueArray(fc.constantFrom('bro', 'kaj', 'torg', 'minsk', 'plan'), { maxLength: 5 })
    fc.assert(
      fc.property(title, title, (one, other) => {
        expect(score(one, other)).toBeCloseTo(score(other, one))
        expect(score(one, other)).toBeLessThanOrEqual(1.15)
      }),
    )
  })
})

describe('a phrase kept word for word', () => {
  test('of three words adds to what they share, wherever it stands', () => {
    expect(score(['bro', 'skog', 'damm', 'kaj'], ['torg', 'bro', 'skog', 'damm'])).toBeCloseTo(0.75 * 1.15)
    expect(score(['kaj', 'bro', 'skog', 'damm'], ['bro', 'skog', 'damm', 'torg'])).toBeCloseTo(0.75 * 1.15)
    expect(score(['bro', 'skog', 'kaj', 'damm'], ['bro', 'skog', 'torg', 'damm'])).toBeCloseTo(0.75)
  })
  test('adds as much where it is longer, or a shorter one follows', () => {
    const one = ['bro', 'skog', 'damm', 'kaj', 'hamn', 'torg']
    expect(score(one, ['bro', 'skog', 'damm', 'kaj', 'bad', 'torg'])).toBeCloseTo((5 / 6) * 1.15)
  })
  test('adds nothing without a topic among its words', () => {
    const everyday = ['minsk', 'utveckl', 'stärk']
    const expected = 0.4 + 0.6 * Math.sqrt(4 / 5)
    expect(score(['skog', 'kaj', ...everyday], [...everyday, 'skog'])).toBeCloseTo(expected)
    expect(score(['minsk', 'utveckl', 'skog', 'kaj'], ['minsk', 'utveckl', 'skog', 'bad'])).toBeCloseTo(
      0.75 * 1.15,
    )
  })
})

describe('figures', () => {
  const percent = (value: number) => ({ value, unit: '%', raw: `${value} %` })
  const places = (value: number) => ({ value, unit: 'plats', raw: `${value} platser` })
  const compared = (one: ReturnType<typeof percent>[], other: ReturnType<typeof percent>[]) =>
    similarity(titleOf(['bro', 'skog'], one), titleOf(['bro', 'damm'], other))

  test('in common count as words do', () => {
    expect(compared([percent(10)], [percent(10)]).score).toBeCloseTo(1.3 / 2.3)
    expect(compared([percent(10)], [percent(20)]).score).toBeCloseTo(0.5)
    expect(compared([percent(10), places(4)], [places(4), percent(10)]).score).toBeCloseTo(1.6 / 2.6)
  })
  test('are compared within one unit', () => {
    const { figures } = compared([percent(10), places(4), percent(3)], [places(5), percent(3), percent(8)])
    expect(figures).toEqual({
      shared: ['3 %'],
      differing: [
        ['10 %', '3 %'],
        ['4 platser', '5 platser'],
      ],
    })
    expect(compared([percent(10)], [places(10)]).figures).toEqual({ shared: [], differing: [] })
  })
})

describe('opposite ways', () => {
  const opposed = (one: string, other: string) => similarity(alone(one), alone(other)).opposed
  test.each([
    ['Öka antalet bussar', 'Minska antalet bussar'],
    ['Höja taxan', 'Sänka taxan'],
    ['Höj avgiften för färdtjänst', 'Sänkt egenavgift i färdtjänsten'],
    ['Kortare pauser för tågen', 'Höjt antal pauser för tågen'],
    ['Öka närvaron i skolan', 'Öka frånvaron i skolan'],
  ])('are %s – %s', (one, other) => {
    expect([opposed(one, other), opposed(other, one)]).toEqual([true, true])
  })
  test.each([
    ['Öka antalet bussar', 'Höja antalet bussar'],
    ['Öka närvaron i skolan', 'Minska frånvaron i skolan'],
    ['Öka tågen och minska bussarna', 'Minska bussarna'],
    ['Öka tågen och minska bussarna', 'Öka tågen'],
    ['Bygga broar', 'Öka antalet broar'],
    ['Bygga broar', 'Minska antalet broar'],
  ])('are not %s – %s', (one, other) => {
    expect([opposed(one, other), opposed(other, one)]).toEqual([false, false])
  })
})
