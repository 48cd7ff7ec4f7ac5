import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const items = (text: string, kind: 'minutes' | 'agenda' = 'minutes') =>
  readMinutes(layoutOfText(text), kind).items
const item = (head: string) => `${head}\n\nBeslut\n\nJa.\n\n`

describe('what heads a group of paragraphs', () => {
  const decided = (...between: string[]) =>
    items(
      `§ 1 Val\n\nBeslut\n\nPlanen antas.\n${between.join('\n')}\n§ 2 Taxa\n\nBeslut\n\nJa.`,
    )[0]?.decisions.map(({ text }) => text)

  it.each([
    'Ärenden',
    'Ärenden som avgörs av nämnden',
    'Beslutsärenden',
    'Informationsärende',
    'Ärenden till regionfullmäktige',
    'Ärenden utan förslag',
  ])('is no part of the one before it: %s', (heading) => {
    expect(decided('', heading, '')).toEqual(['Planen antas.'])
    expect(decided(heading)).toEqual(['Planen antas.'])
  })

  it.each(['Ärendet är viktigt', 'Ärenden: flera', 'Ärenden som avgörs. Snart', 'Flera ärenden'])(
    'is not %s',
    (line) => {
      expect(decided('', line, '')).toHaveLength(2)
    },
  )
})

describe('titles above their numbers', () => {
  const paragraph = (title: string, ...beneath: string[]) =>
    `${title}\n${beneath.join('\n')}\n\nBeslut\n\nJa.\n\n`
  const read = (...texts: string[]) =>
    items(texts.join('')).map(({ title, caseNumber, paragraph: number }) => [number, title, caseNumber])

  it('have their case number above, or beneath the number', () => {
    expect(read(paragraph('Val', '§ 1', 'KN 1-2025'), paragraph('Taxa  KN 2-2025', '§ 2'))).toEqual([
      ['1', 'Val', 'KN 1-2025'],
      ['2', 'Taxa', 'KN 2-2025'],
    ])
    expect(items(paragraph('Val', '§ 1', 'KN 1-2025') + paragraph('Taxa', '§ 2'))[0]?.decisions).toHaveLength(
      1,
    )
  })
})

describe('an extract without a number', () => {
  it('is one paragraph whose title stands above its case number or first section', () => {
    const [only, ...rest] = items(
      'Kulturnämnden\n\nNy plan för\nlänets hamnar\nKN 1-2025\n\nSammanfattning\n\nText.\n\nBeslut\n\nJa.',
    )
    expect([only?.paragraph, only?.title, only?.caseNumber, rest]).toEqual([
      null,
      'Ny plan för länets hamnar',
      'KN 1-2025',
      [],
    ])
    expect(items('Kulturnämnden\n\nNy plan\n\nBeslut\n\nJa.')[0]?.title).toBe('Ny plan')
    expect(items('Beslut\n\nJa.')).toHaveLength(1)
    expect(items('Kulturnämnden har en plan.')).toEqual([])
  })
})

describe('the confidence of a paragraph', () => {
  const confidence = (...texts: string[]) => items(texts.join('')).map((one) => one.confidence)

  it('is less where its number is out of order', () => {
    const [first, second] = confidence(item('§ 1 Val'), item('§ 2 Taxa'))
    expect(second).toBe(first)
    expect(confidence(item('§ 1 Val'), item('§ 5 Taxa'))[1]).toBeLessThan(first ?? 0)
    expect(confidence(item('§§ 1–4 Val'), item('§ 5 Taxa'))[1]).toBe(first)
    expect(confidence(item('§ 1 Val'), item('§ 1 a Taxa'))[1]).toBe(first)
    expect(confidence(item('§ 1 Val'), item('§ 1 Taxa'))[0]).toBeLessThan(first ?? 0)
  })
})

describe('different dates in the page heads', () => {
  it('are a finding, where they stand', () => {
    const head = (date: string) => `Kulturnämnden   Protokoll   Sammanträdesdatum ${date}\n\n`
    const text = `${head('2025-03-04')}${item('§ 1 Val')}\f${head('2025-03-04')}${item('§ 2 Taxa')}\f${head('2025-03-05')}${item('§ 3 Plan')}`
    const { findings, date } = readMinutes(layoutOfText(text))
    expect(date).toBe('2025-03-04')
    expect(
      findings.map(({ kind, message, english, span }) => [
        kind,
        message,
        english,
        text.slice(span.start, span.end),
      ]),
    ).toEqual([
      [
        'date-conflict',
        'Sidhuvudena anger olika datum för sammanträdet: 2025-03-04 och 2025-03-05.',
        'The page heads give different dates of the meeting: 2025-03-04 and 2025-03-05.',
        '2025-03-05',
      ],
    ])
  })
})
