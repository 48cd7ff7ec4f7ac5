import { describe, expect, it } from 'vitest'
import { opensInfinitive, opensOwnClause } from './decision-verbs.ts'

describe('what only the body itself can do', () => {
  it.each([
    'anta planen',
    'Upphäva planen',
    'ge chefen i uppdrag',
    'paragrafen justeras',
    'finansiering sker inom ram',
    'kostnaderna ska tas ur reserven',
    'planen genast träder i kraft',
    'ärendet härmed nu anses avslutat',
  ])('opens a clause of its own: %s', (words) => expect(opensOwnClause(words)).toBe(true))

  it.each([
    'utreda planen',
    'antagande av planen',
    'ge ut planen',
    'planen i dag till slut träder i kraft',
    'plan sker',
    'planen skerar',
  ])('does not: %s', (words) => expect(opensOwnClause(words)).toBe(false))
})

describe('the infinitive of a decision', () => {
  it.each(['anta planen', 'utreda planen', 'ge chefen rätt', 'ta ut avgift'])('opens a line: %s', (words) =>
    expect(opensInfinitive(words)).toBe(true),
  )
  it.each(['Anta planen', 'tala om planen', 'tablå', 'planen antas'])('does not open: %s', (words) =>
    expect(opensInfinitive(words)).toBe(false),
  )
})
