import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Gap, gapKinds, type ThreadStatus } from './assignment.ts'
import { choosePortfolio, type PortfolioChoice, statusKinds } from './choose-portfolio.ts'
import type { PortfolioRow } from './portfolio.ts'
import { byGiver, otherReceivers, portfolioColumns } from './portfolio-columns.ts'
import { choiceOfQuery, queryOfChoice } from './portfolio-query.ts'
import { passageAt } from './test-assignments.ts'

const open: PortfolioChoice = { giver: null, receiver: null, year: null, status: null, gap: null }
const party = (name: string) => ({ key: name.toLowerCase(), name, short: name })
const gapOf = (kind: Gap['kind']): Gap => ({ kind, year: 2024, facts: {}, passage: null })

function row(slug: string, changes: Partial<PortfolioRow> = {}): PortfolioRow {
  const parties = { givers: [party('F')], receivers: [party('K')], reports: new Map() }
  const status: ThreadStatus = { kind: 'notReported' }
  return { slug, title: slug, years: [2024], ...parties, status, grounds: null, gaps: [], ...changes }
}
const to = (slug: string, ...names: string[]) => row(slug, { receivers: names.map(party) })
const from = (slug: string, ...names: string[]) => row(slug, { givers: names.map(party) })
const deviating: Partial<PortfolioRow> = {
  status: { kind: 'deviates' } as ThreadStatus,
  reports: new Map([['k', { at: null, days: null, passage: passageAt(0) }]]),
}

describe('the choices of the portfolio', () => {
  test('name the most frequent first, then in the order of the Swedish alphabet', () => {
    const { receivers } = choosePortfolio([to('a', 'Ö', 'Z'), to('b', 'Å', 'M'), to('c', 'M')], open)
    expect(receivers.map(({ name }) => name)).toEqual(['M', 'Z', 'Å', 'Ö'])
  })
  test('name the latest year first', () => {
    const rows = [row('a', { years: [2023, 2025] }), row('b', { years: [2024, 2023] })]
    expect(choosePortfolio(rows, open).years).toEqual([2025, 2024, 2023])
  })
  test('find a thread by any of its givers and receivers', () => {
    const rows = [from('a', 'F', 'S'), from('b', 'F'), to('c', 'K', 'V')]
    const shown = (choice: Partial<PortfolioChoice>) =>
      choosePortfolio(rows, { ...open, ...choice }).rows.map(({ slug }) => slug)
    expect(shown({ giver: 's' })).toEqual(['a'])
    expect(shown({ receiver: 'v' })).toEqual(['c'])
    expect(shown({ giver: 's', receiver: 'v' })).toEqual([])
  })
  test('of a gap find the threads that have it among their gaps, of any gap those that have one', () => {
    const two = row('two', { gaps: [gapOf('noReport'), gapOf('noSuccessor')] })
    const rows = [two, row('one', { gaps: [gapOf('noReport')] }), row('none')]
    const shown = (gap: PortfolioChoice['gap']) => choosePortfolio(rows, { ...open, gap })
    expect(shown('noSuccessor').rows).toEqual([two])
    expect(shown('any').rows.map(({ slug }) => slug)).toEqual(['two', 'one'])
    expect(shown(null).gaps).toEqual([
      { key: 'noSuccessor', count: 1 },
      { key: 'noReport', count: 2 },
    ])
    expect(shown(null).withGaps).toBe(2)
  })
  test('each tell the number of rows that they then show', () => {
    const gaps = fc.subarray([...gapKinds]).map((kinds) => kinds.map(gapOf))
    const some = fc.array(fc.record({ kind: fc.constantFrom('deviates', 'notReported'), gaps }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(some, (held) => {
        const rows = held.map((one, at) =>
          row(`${at}`, { gaps: one.gaps, status: { kind: one.kind } as ThreadStatus }),
        )
        const { statuses, gaps: counted, withGaps } = choosePortfolio(rows, open)
        const shown = (choice: Partial<PortfolioChoice>) =>
          choosePortfolio(rows, { ...open, ...choice }).rows.length
        for (const { key, count } of statuses) expect(shown({ status: key })).toBe(count)
        for (const { key, count } of counted) expect(shown({ gap: key })).toBe(count)
        expect(shown({ gap: 'any' })).toBe(withGaps)
      }),
    )
  })
})

describe('the address of a choice', () => {
  test('keeps its words for ever, since people keep links', () => {
    const words = [
      ...statusKinds.map((status) => queryOfChoice({ ...open, status })),
      ...(['any', ...gapKinds] as const).map((gap) => queryOfChoice({ ...open, gap })),
    ]
    expect(words.map((word) => word.slice(1)).join(' ')).toBe(
      'lage=avviker lage=ingen-rapport lage=rapporterat lage=nar-malet lage=upphort ' +
        'lucka=nagon lucka=beslut lucka=forslag-utan-beslut lucka=andrat-mal lucka=fortsattning ' +
        'lucka=rapport lucka=indikator lucka=direktiv lucka=slutrapport',
    )
  })
  test('says nothing of what is open, nor of the first page', () => {
    expect(queryOfChoice(open)).toBe('')
    expect(queryOfChoice(open, 1)).toBe('')
    expect(queryOfChoice({ ...open, year: 2024 }, 2)).toBe('?ar=2024&sida=2')
  })
  test.each(['ar=24', 'ar=20245', 'ar=12024', 'ar=i+fjol', 'lage=kanske', 'lucka=stor', ''])(
    'that means nothing leaves the choice open: "%s"',
    (query) => expect(choiceOfQuery(new URLSearchParams(query))).toEqual(open),
  )
})

describe('the columns of the portfolio', () => {
  test('tell how many of their threads deviate', () => {
    const rows = [row('a', deviating), row('b'), to('c', 'V')]
    expect(portfolioColumns(rows).receivers.map((one) => [one.key, one.threads, one.deviating])).toEqual([
      ['k', 2, 1],
      ['v', 1, 0],
    ])
  })
  test('are seven at most where each has its own, else six of the most frequent', () => {
    const names = (count: number) => Array.from({ length: count }, (_, at) => `N${at}`)
    const twice = (count: number) => portfolioColumns([to('a', ...names(count)), to('b', ...names(count))])
    expect([twice(7).receivers.length, twice(7).hasOthers]).toEqual([7, false])
    expect([twice(8).receivers.length, twice(8).hasOthers]).toEqual([6, true])
  })
  test('hold a column for nobody only when a thread names nobody', () => {
    expect(portfolioColumns([to('a', 'K')]).hasUnnamed).toBe(false)
    expect(portfolioColumns([to('a', 'K'), to('b')]).hasUnnamed).toBe(true)
    expect(otherReceivers(to('b'), portfolioColumns([to('a', 'K')]))).toEqual([])
  })
  test('stand over rows in groups, the giver of most first and nobody last', () => {
    const rows = [from('a'), from('b', 'F'), from('c', 'S', 'F'), from('d'), from('e', 'S'), from('f')]
    expect(byGiver(rows).map((group) => [group.giver?.name, group.rows.map(({ slug }) => slug)])).toEqual([
      ['S', ['c', 'e']],
      ['F', ['b']],
      [undefined, ['a', 'd', 'f']],
    ])
  })
})
