import { describe, expect, test } from 'vitest'
import { decidedHere, decidedIn, planYearIn, sentencesWithPlace } from './decided.ts'
import type { Region } from './region.ts'
import { noNames, regionIn, spaced } from './test-regions.ts'

describe('the decision that a text refers to', () => {
  const read = (text: string) => {
    const found = decidedIn(regionIn(text), noNames)
    return found && [found.by, found.date, text.slice(found.span.start, found.span.end)]
  }
  test.each(['beslutade', 'beslöt', 'antog', 'fastställde', 'har beslutat', 'har antagit', 'har fastställt'])(
    'is told by who %s, and when',
    (verb) => {
      const sentence = `Skolnämnden och Vägnämnden ${verb} den 3 juni 2031 en plan.`
      expect(read(`Så var det. ${sentence} Bra.`)).toEqual(['Vägnämnden', '2031-06-03', sentence])
    },
  )
  test.each([
    'Vägnämnden antog en plan.',
    'Alla antog den 3 juni 2031 en plan.',
    'Den 3 juni 2031 kom Vägnämnden.',
    'Den 3 juni 2031 antog Vägnämnden en plan.',
    `Vägnämnden antog ${'mycket '.repeat(10)}den 3 juni 2031 en plan.`,
    'Vägnämnden antogs den 3 juni 2031.',
  ])('is not told by "%s"', (text) => expect(read(text)).toBeNull())
})

describe('the decision of the minutes at hand', () => {
  type Clause = Region['decisions'][number]
  const span = { start: 4, end: 9, page: 1 }
  const clause = (text: string, more: Partial<Clause> = {}): Clause => ({
    ...{ text, kind: 'own', recommendedTo: [], span, ...more },
  })
  const here = (own: string | null, ...decisions: Clause[]) =>
    decidedHere(regionIn('x', { decisions }), own, '2031-06-03')

  test.each(
    'ge ger gett uppdra uppdrar fastställa fastställer besluta beslutar anta antar rikta riktar'.split(' '),
  )('is that of the clause that says to %s assignments', (verb) => {
    const text = `att ${verb} de uppdrag som framgår`
    expect(here('Vägnämnden', clause('x', { span: undefined }), clause(text))).toEqual({
      ...{ by: 'Vägnämnden', date: '2031-06-03', span },
    })
  })
  test('is the first of a council that decides on a plan', () => {
    expect(here('Regionfullmäktige', clause('anta planen'), clause('x', { span: undefined }))?.span).toBe(
      span,
    )
    expect(here('Regionfullmäktiges kansli', clause('anta planen'))).toBeNull()
  })
  test('is none without a giving clause, place or body of its own', () => {
    expect(here('Vägnämnden', clause('anta planen'))).toBeNull()
    expect(here('Vägnämnden', clause('de uppdrag som de ger'))).toBeNull()
    expect(here('Vägnämnden', clause('ge uppdrag', { kind: 'recommendation' }))).toBeNull()
    expect(here('Vägnämnden', clause('ge uppdrag', { span: undefined }))).toBeNull()
    expect([here(null, clause('ge uppdrag')), here('Regionfullmäktige')]).toEqual([null, null])
  })
})

test('the year a plan begins stands after the plan or the budget', () => {
  for (const text of [
    'plan och budget 2031–2033',
    'Planen för åren 2031–2033',
    'budgeten år 2031',
    'plan för 2031',
  ])
    expect([planYearIn(text), planYearIn(spaced(text))]).toEqual([2031, 2031])
  expect(planYearIn('plan 1999')).toBe(1999)
  for (const text of ['rapport 2031', 'plan 20311', 'plan 1831', 'plan nr 2031'])
    expect(planYearIn(text)).toBeNull()
})

test('sentences are told with where each begins', () => {
  const text = 'En bro.  Två kajer! Kl. åtta? Tre torg'
  const sentences = sentencesWithPlace(text)
  expect(sentences.map((sentence) => sentence.text)).toEqual([
    'En bro.',
    'Två kajer!',
    'Kl. åtta?',
    'Tre torg',
  ])
  expect(sentences.map(({ at }) => text.slice(at, at + 2))).toEqual(['En', 'Tv', 'Kl', 'Tr'])
  expect(sentencesWithPlace('')).toEqual([])
})
