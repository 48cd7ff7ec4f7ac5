import { describe, expect, test } from 'vitest'
import type { Gap, MentionRow, Thread } from '../domain/assignments/assignment.ts'
import { assignment, figure, mention, passage, thread } from './test-threads.ts'
import { threadParts, withOpen } from './thread-parts.ts'

function told(of: Thread) {
  return threadParts(of, 'sv', (at) => ({ passage: at, href: '', open: false })).map((part) =>
    part.kind === 'name'
      ? part.name
      : [part.what, part.kind === 'event' && part.lead, part.text].filter(Boolean).join(': '),
  )
}

const minutes = passage('protokoll', null, '27')
const later = passage('au', '2024-11-28', '204')
const decision = { by: 'regionfullmäktige', date: '2023-11-22', passage: minutes, held: null }

describe('what an event says', () => {
  const textOf = (of: Thread) => told(of).at(-1)
  test('a target that is a part of a sentence is told as one, a whole sentence speaks for itself', () => {
    const aimed = (target: string) =>
      thread([assignment(2024, 'A', { mentions: [mention(minutes, { target })] })])
    expect(textOf(aimed('med 15 procent'))).toBe('Förslag: Mål: ”med 15 procent”.')
    expect(textOf(aimed('Kostnaden ska vara högst 4 procent'))).toBe(
      'Förslag: Kostnaden ska vara högst 4 procent.',
    )
  })
  test('what is handed down says to whom, when that is known', () => {
    const handedTo = (receivers: string[]) => {
      const below = assignment(2024, 'B', { receivers, mentions: [mention(minutes)] })
      const of = thread([assignment(2023, 'A'), below])
      const links = of.continuations.map((link) => ({ ...link, kind: 'handedDown' as const }))
      return textOf({ ...of, continuations: links })
    }
    expect(handedTo(['Vårdnämnden'])).toBe('Förslag: Lämnas vidare till vårdnämnden.')
    expect(handedTo([])).toBe('Förslag: Lämnas vidare i nästa led.')
  })
})

describe('the events of a thread', () => {
  test('a decision that is told of but not held stands first, and says that it is missing', () => {
    const of = thread([assignment(2024, 'Formalisera', { decision, mentions: [mention(minutes)] })])
    expect(told(of).slice(0, 2)).toEqual(['Formalisera', expect.stringContaining('Beslut saknas')])
  })
  test('the same decision told of in two years stands once', () => {
    const years = [assignment(2024, 'A', { decision }), assignment(2025, 'B', { decision })]
    expect(told(thread(years)).filter((line) => line.startsWith('Beslut saknas'))).toHaveLength(1)
  })
  test('a proposal is never told as a decision', () => {
    const of = (standing: MentionRow['standing']) =>
      told(thread([assignment(2024, 'A', { mentions: [mention(minutes, { standing })] })]))[1]
    expect(['decided', 'proposed', 'noted', null].map((one) => of(one as MentionRow['standing']))).toEqual([
      'Beslut',
      'Förslag',
      'Noterat',
      'Omnämnt',
    ])
  })
  test('an undated wording stands before what the year reports, an undated report at its period', () => {
    const letter = passage('skrivelse', null)
    const reports = [{ id: 'r', text: 'Har minskat', period: '2024-04', passage: letter }]
    const figures = [figure('outcome', '4', later)]
    const of = assignment(2024, 'A', { mentions: [mention(minutes)], reports, figures })
    expect(
      told(thread([of]))
        .slice(1)
        .map((line) => line.slice(0, 7)),
    ).toEqual(['Förslag', 'Rapport', 'Rapport'])
    expect(told(thread([of]))[2]).toContain('Per apr 2024: Har minskat')
  })
  test('a new name is told with its year, where the thread turns', () => {
    const of = thread([
      assignment(2024, 'A', { mentions: [mention(minutes)] }),
      assignment(2025, 'B', { mentions: [mention(later)] }),
    ])
    expect(told(of)).toEqual(['A', 'Förslag', 'B', 'Förslag: Fortsätter 2025 som ”B”.'])
  })
  test('what only names the assignment is left out where there is more to tell', () => {
    const bare = mention(passage('bilder', null), { standing: null })
    expect(told(thread([assignment(2024, 'A', { mentions: [bare, mention(minutes)] })]))).toEqual([
      'A',
      'Förslag',
    ])
    expect(told(thread([assignment(2024, 'A', { mentions: [bare] })]))).toEqual(['A', 'Omnämnt'])
  })
  test('an aim that moved without a decision is warned of where it moved', () => {
    const figures = [figure('outcome', '4', later), figure('target', '2', later)]
    const facts = { from: '4', to: '2', unit: '%' }
    const gap: Gap = { kind: 'targetChangedWithoutDecision', year: 2024, facts, passage: later }
    const parts = threadParts(thread([assignment(2024, 'A', { figures })], [gap]), 'sv', (at) => ({
      passage: at,
      href: '',
      open: false,
    }))
    expect(parts[1]).toMatchObject({
      warning: 'Målet ändrat utan beslut',
      text: '4\u00a0%; målet anges till 2\u00a0%.',
    })
  })
  test('a proposal that nobody is seen to decide is followed by a gap, and a missing successor ends the thread', () => {
    const gaps: Gap[] = [
      { kind: 'boardDecisionNotHeld', year: 2024, facts: { body: 'nämnden' }, passage: minutes },
      { kind: 'noSuccessor', year: 2024, facts: { next: '2025' }, passage: null },
    ]
    const of = thread([assignment(2024, 'A', { mentions: [mention(minutes)] })], gaps)
    expect(told(of).slice(2)).toEqual(['Lucka: Nämndens beslut saknas.', 'Lucka: Ingen fortsättning 2025.'])
  })
  test('one § mark is open at a time, the first of its passage', () => {
    const of = thread([assignment(2024, 'A', { decision, mentions: [mention(minutes)] })])
    const parts = withOpen(
      threadParts(of, 'sv', (at) => ({ passage: at, href: '', open: false })),
      minutes,
    )
    expect(parts.filter((part) => part.kind === 'event' && part.source?.open)).toHaveLength(1)
  })
})
