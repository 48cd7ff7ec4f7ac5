import { describe, expect, it } from 'vitest'
import {
  afterDecide,
  afterFurtherProposal,
  afterPropose,
  afterThat,
  maskBodies,
  nameOf,
  type Step,
} from './lead-in-steps.ts'

/** What a step leaves: to whom, and the words of the clause; null where the clause follows on other lines. */
const left = (text: string, step: Step | null) =>
  step && [step.receivers.join(', '), step.contentStart === null ? null : text.slice(step.contentStart)]
const proposedIn = (text: string) => left(text, afterThat(maskBodies(text), 0))
const decided = (text: string) => left(text, afterDecide(maskBodies(text), 0))
const proposed = (text: string) => left(text, afterPropose(maskBodies(text), 0))
const further = (text: string) => left(text, afterFurtherProposal(maskBodies(text)))

describe('after "föreslår" stands', () => {
  it.each([
    [' att anta planen', 'anta planen'],
    [', att anta planen', 'anta planen'],
    ['  att  anta planen', 'anta planen'],
    [' att: anta planen', 'anta planen'],
    [' att :  anta planen', 'anta planen'],
    [': anta planen', 'anta planen'],
    [' :anta planen', 'anta planen'],
    [': att anta planen', 'anta planen'],
    [':  att  anta planen', 'anta planen'],
    [' följande: anta planen', 'anta planen'],
    [' följande beslut: anta planen', 'anta planen'],
    [' nedanstående beslut: att anta planen', 'anta planen'],
    [' följande', null],
    [' följande.', null],
    [' att', null],
    [':', null],
    ['', null],
    [' . ', null],
    [' besluta att anta planen', 'anta planen'],
    [' besluta', null],
  ])('%j', (text, clause) => expect(proposedIn(text)).toEqual(['', clause]))

  it.each([' planen', ' dessa följande: planen', ' attans', ' följande planer'])('never %j', (text) =>
    expect(proposedIn(text)).toBeNull(),
  )
})

describe('after "beslutar" stands', () => {
  it.each([
    [' att anta planen', 'anta planen'],
    [' även att anta planen', 'anta planen'],
    [' för egen del att anta planen', 'anta planen'],
    [' a t t anta planen', 'anta planen'],
    [' enligt förslaget att anta planen', 'anta planen'],
    [', med stöd av 4 kap. 2 § lagen, att anta planen', 'anta planen'],
    [' dels att anta planen', 'anta planen'],
    [' följande: Planen antas', 'Planen antas'],
    [' enligt följande.', null],
    [' som följer:', null],
    [':', null],
    ['.', null],
    [' Vidare', 'Vidare'],
    [' anta planen', 'anta planen'],
    [', under förutsättning av statens stöd', null],
  ])('%j', (text, clause) => expect(decided(text)).toEqual(['', clause]))

  it('a proposal, where that is what is decided', () => {
    expect(decided(' att föreslå kulturnämnden att anta planen')).toEqual(['Kulturnämnden', 'anta planen'])
    expect(decided(' ATT FÖRESLÅ kulturnämnden att anta planen')?.[0]).toBe('Kulturnämnden')
    expect(decided(' rekommendera kulturnämnden besluta att anta planen')).toEqual([
      'Kulturnämnden',
      'anta planen',
    ])
  })
})

describe('a proposal names', () => {
  it.each([
    [' kulturnämnden att anta planen', ['Kulturnämnden', 'anta planen']],
    [' kulturnämnden besluta att anta planen', ['Kulturnämnden', 'anta planen']],
    [' att kulturnämnden beslutar att anta planen', ['Kulturnämnden', 'anta planen']],
    [' kulturnämnden', ['Kulturnämnden', null]],
    [
      ' kulturnämnden föreslå fritidsnämnden att anta planen',
      ['Kulturnämnden, Fritidsnämnden', 'anta planen'],
    ],
    [' att anta planen', ['', 'anta planen']],
    [' att kulturnämndens plan antas', ['', 'kulturnämndens plan antas']],
  ])('its receivers and what is to be done: %s', (text, expected) => expect(proposed(text)).toEqual(expected))
})

describe('a clause that is a proposal itself', () => {
  it.each([
    ['föreslå kulturnämnden att anta planen', ['Kulturnämnden', 'anta planen']],
    ['att föreslå kulturnämnden besluta att anta planen', ['Kulturnämnden', 'anta planen']],
    ['rekommendera kulturnämnden anta planen', ['Kulturnämnden', 'anta planen']],
    ['hemställa hos kulturnämnden att anta planen', ['Kulturnämnden', 'anta planen']],
    ['föreslå kulturnämnden en plan', null],
    ['föreslå en plan', null],
    ['anta planen', null],
  ])('%s', (text, expected) => expect(further(text)).toEqual(expected))
})

describe('a body in a masked sentence', () => {
  it('has its name by where it stands, and other words are their own', () => {
    const masked = maskBodies('Kulturnämnden och fritidsnämnden')
    const second = masked.text.slice(masked.bodies[1]?.start)
    expect(masked.text).toHaveLength('Kulturnämnden och fritidsnämnden'.length)
    expect(nameOf(second, masked)).toBe('Fritidsnämnden')
    expect(nameOf('Förvaltningen', masked)).toBe('Förvaltningen')
    expect(nameOf(undefined, masked)).toBeNull()
  })
})
