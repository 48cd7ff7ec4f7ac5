import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureTime, inTime, latestAim, statusOf } from './status.ts'
import { assignmentOf, figureOf, passageAt, reportOf } from './test-assignments.ts'
import { assembleThread, joinThreads, rowsOfThread } from './thread.ts'

const aim = (value: string, unit: string | null = '%') => ({ value, unit, passage: passageAt(0) })
const outcome = (value: string, asOf: string | null = '2024-11', unit: string | null = '%') =>
  figureOf('outcome', value, asOf, { unit })

describe('a figure holds', () => {
  test('at its own time, else at that of the document, else at none', () => {
    expect(figureTime(figureOf('outcome', '1', '2023'))).toBe('2023')
    expect(figureTime(figureOf('outcome', '1', null))).toBe('2024-10-17')
    expect(figureTime(figureOf('outcome', '1', null, { passage: passageAt(0, { date: null }) }))).toBe('')
  })
  test('in an order of time that loses none and never goes back', () => {
    const times = fc.array(fc.option(fc.constantFrom('2023', '2024-04', '2024-11-30')))
    fc.assert(
      fc.property(times, (some) => {
        const ordered = inTime(some.map((asOf) => figureOf('outcome', '1', asOf))).map(figureTime)
        expect(ordered).toHaveLength(some.length)
        expect(ordered).toEqual(ordered.toSorted())
      }),
    )
  })
})

describe('the aim of a thread', () => {
  test('is the latest stated target, whatever else was stated after it', () => {
    const figures = [
      figureOf('target', '2', '2024-11'),
      figureOf('target', '3', '2024-05'),
      outcome('9', '2025'),
    ]
    expect(latestAim([assignmentOf('a', 2024, { aim: aim('4'), figures })])?.value).toBe('2')
  })
  test('is that of the latest year that has one', () => {
    expect(latestAim([assignmentOf('a', 2024, { aim: aim('4') }), assignmentOf('b', 2025)])?.value).toBe('4')
    expect(latestAim([assignmentOf('a', 2024)])).toBeNull()
  })
})

describe('a thread', () => {
  const standing = (title: string, target: string, ...figures: ReturnType<typeof outcome>[]) =>
    statusOf([assignmentOf('a', 2024, { title, aim: aim(target), figures })], null).kind

  test.each([
    ['Minska kostnaden', '4', '4', 'onTarget'],
    ['Minska kostnaden', '4', '4.1', 'deviates'],
    ['Öka andelen', '4', '4', 'onTarget'],
    ['Öka andelen', '4', '3.9', 'deviates'],
    ['Öka andelen', '4', '10', 'onTarget'],
  ])('to "%s" to %s with %s is %s', (title, target, measured, kind) => {
    expect(standing(title, target, outcome(measured))).toBe(kind)
  })
  test.each([
    'Sänk kostnaden',
    'Reducera köerna',
    'Begränsa resorna',
    'Högst två',
    'Ned till två',
    'Ner till två',
  ])('%s goes down', (title) => expect(standing(title, '4', outcome('5'))).toBe('deviates'))
  test.each(['Kortare väntan', 'Korta köerna', 'Att minska'])(
    '%s goes down, wherever the word stands',
    (title) => expect(standing(`Vi ska: ${title}`, '4', outcome('3'))).toBe('onTarget'),
  )
  test.each([
    'Ökning av andelen',
    'Höj andelen',
    'Förbättra vården',
    'Stärk',
    'Minst två',
    'Upp till två',
    'Utöka',
  ])('%s goes up', (title) => expect(standing(title, '4', outcome('3'))).toBe('deviates'))
  test.each(['Kortet ska vara gratis', 'Passagerarnas röst', 'Förminskning', 'Uthöjd', 'Kort sagt'])(
    '%s names no direction: a part of another word says nothing',
    (title) => expect(standing(title, '4', outcome('5'))).toBe('reported'),
  )
  test('takes its direction from the wording of the target too', () => {
    const one = assignmentOf('a', 2024, {
      title: 'Köer',
      target: 'högst 4',
      aim: aim('4'),
      figures: [outcome('5')],
    })
    expect(statusOf([one], null).kind).toBe('deviates')
  })
  test('is told with the figures it was judged by', () => {
    const one = assignmentOf('a', 2024, { aim: aim('4'), figures: [outcome('5')] })
    expect(statusOf([one], null)).toMatchObject({ outcome: { value: '5' }, target: aim('4') })
  })
  test.each([
    ['procent', '%', 'deviates'],
    ['Procent', '%', 'deviates'],
    ['Kronor', 'kronor', 'deviates'],
    [null, null, 'deviates'],
    [null, '%', 'reported'],
    ['procentenheter', '%', 'reported'],
  ])('measured in %s against an aim in %s: %s', (unit, aimed, kind) => {
    const one = assignmentOf('a', 2024, { aim: aim('4', aimed), figures: [outcome('5', '2024', unit)] })
    expect(statusOf([one], null).kind).toBe(kind)
  })
  test('that has ended is nothing else', () => {
    const one = assignmentOf('a', 2024, { aim: aim('4'), figures: [outcome('5')] })
    expect(statusOf([one], 2025)).toEqual({ kind: 'ended', year: 2025 })
  })
  test('is reported at the period of its last report, else at the day it was told, else at no time', () => {
    const at = (...reports: ReturnType<typeof reportOf>[]) =>
      statusOf([assignmentOf('a', 2024, { reports })], null)
    expect(at(reportOf('2023'), reportOf('2024'))).toEqual({ kind: 'reported', at: '2024' })
    expect(at(reportOf(null))).toEqual({ kind: 'reported', at: '2024-10-17' })
  })
  test('of which only an outcome is held is reported when it holds', () => {
    const only = (asOf: string | null, date: string | null) => {
      const figures = [figureOf('outcome', '5', asOf, { passage: passageAt(0, { date }) })]
      return statusOf([assignmentOf('a', 2024, { figures })], null)
    }
    expect(only('2024-04', null)).toEqual({ kind: 'reported', at: '2024-04' })
    expect(only(null, null)).toEqual({ kind: 'reported', at: null })
    expect(
      statusOf([assignmentOf('a', 2024, { figures: [figureOf('stated', '5', '2024')] })], null).kind,
    ).toBe('notReported')
  })
})

describe('the rows of a thread', () => {
  const context = { yearsOfGiver: new Map([['Fullmäktige', new Set([2024, 2025, 2026])]]), continuations: [] }
  const rows = (...thread: ReturnType<typeof assignmentOf>[]) => rowsOfThread(assembleThread(thread, context))

  test('tell what was last reported of each year, by a report or an outcome', () => {
    const figures = [outcome('5', '2024-09'), outcome('5', '2024-10'), figureOf('target', '4', '2024-12')]
    const reports = [reportOf('2024-06'), reportOf('2024-03')]
    const silent = assignmentOf('a', 2023)
    expect(
      rows(silent, assignmentOf('b', 2024, { reports, figures })).map((row) => row.latestReport),
    ).toEqual([null, '2024-10'])
    expect(rows(assignmentOf('a', 2024, { reports }))[0]?.latestReport).toBe('2024-06')
    expect(rows(assignmentOf('a', 2024, { reports: [reportOf(null)] }))[0]?.latestReport).toBe('2024-10-17')
    expect(
      rows(assignmentOf('a', 2024, { reports: [reportOf(null, { date: null })] }))[0]?.latestReport,
    ).toBeNull()
  })
  test('share the status and the number of gaps of the whole', () => {
    const [first, last] = rows(assignmentOf('a', 2024), assignmentOf('b', 2025))
    expect(first?.status).toEqual({ kind: 'ended', year: 2026 })
    expect([first?.gaps, last?.gaps]).toEqual([2, 2])
  })
})

describe('threads', () => {
  const link = (earlierSlug: string, laterSlug: string) => ({
    ...{ kind: 'renames' as const, earlierSlug, laterSlug, confidence: 1, confirmed: false },
    reasons: [{ message: 'samma ord', english: 'same words' }],
  })
  test('hold each assignment once, however they are linked', () => {
    const slug = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const all = ['a', 'b', 'c', 'd', 'e'].map((one, index) => assignmentOf(one, 2020 + index))
    fc.assert(
      fc.property(fc.array(fc.tuple(slug, slug)), (pairs) => {
        const joined = joinThreads(
          all,
          pairs.map(([one, other]) => link(one, other)),
        )
        expect(
          joined
            .flat()
            .map((one) => one.slug)
            .toSorted(),
        ).toEqual(['a', 'b', 'c', 'd', 'e'])
        for (const [one, other] of pairs)
          expect(
            joined.some((thread) => [one, other].every((end) => thread.some((at) => at.slug === end))),
          ).toBe(true)
        for (const thread of joined)
          expect(thread.map((one) => one.year)).toEqual(thread.map((one) => one.year).toSorted())
      }),
    )
  })
  test('begin with what has no year, and of one year follow the alphabet', () => {
    const some = [assignmentOf('b', 2024), assignmentOf('a', 2024), assignmentOf('c', null)]
    const [joined] = joinThreads(some, [link('a', 'b'), link('b', 'c')])
    expect(joined?.map((one) => one.slug)).toEqual(['c', 'a', 'b'])
  })
  test('carry only the links of their own assignments', () => {
    const links = [link('a', 'b'), link('x', 'y')]
    const context = { yearsOfGiver: new Map(), continuations: links }
    const thread = assembleThread([assignmentOf('a', 2024), assignmentOf('b', 2025)], context)
    expect(thread.continuations).toEqual([links[0]])
    expect(assembleThread([], context).title).toBe('')
  })
})
