import { describe, expect, it } from 'vitest'
import type { ExtractedDocument } from './extraction.ts'
import { layoutOfText } from './formats/text.ts'
import { joinDocuments, structureOf } from './read.ts'
import { seedFiles, seedsAreHere } from './test-seeds.ts'

const documents = seedFiles().map(({ path, bytes }) => structureOf(path, layoutOfText(bytes)))
const texts = seedFiles().map(({ bytes }) => layoutOfText(bytes).text)

function seed(index: number): ExtractedDocument {
  const document = documents[index]
  if (!document) throw new Error(`There is no seed ${index}`)
  return document
}

const item = (paragraph: string) =>
  documents.flatMap((each) => each.items).find((each) => each.paragraph === paragraph)
const health = 'Hälso- och sjukvårdsnämnden'

describe.skipIf(!seedsAreHere)('the five real documents (needs ../shared/seeds)', () => {
  it('are minutes, slides and a plan of one region', () => {
    expect(documents.map(({ kind }) => kind)).toEqual([
      'minutes',
      'minutes',
      'minutes',
      'presentation',
      'plan',
    ])
    expect(new Set(documents.map(({ organisation }) => organisation)).size).toBe(1)
    expect(documents.map(({ body }) => body)).toEqual([
      `${health}s arbetsutskott`,
      `${health}s arbetsutskott`,
      health,
      null,
      'Regionstyrelsen',
    ])
    expect(documents.map(({ date }) => date)).toEqual([null, '2024-11-28', null, null, null])
    expect(documents.map(({ year }) => year)).toEqual([2024, 2024, 2025, null, 2024])
  })

  it('hold 28 paragraphs, 26 of them with a case number', () => {
    const items = documents.flatMap((document) => document.items)
    const whole = Array.from({ length: 26 }, (_, index) => String(201 + index))
    expect(items.map(({ paragraph }) => paragraph)).toEqual(['27', ...whole, '109'])
    expect(items.filter(({ caseNumber }) => caseNumber !== null)).toHaveLength(26)
    expect(items.filter(({ caseNumber }) => caseNumber === null).map(({ paragraph }) => paragraph)).toEqual([
      '202',
      '226',
    ])
    expect(items.every(({ title, decisions }) => title.length > 5 && decisions.length > 0)).toBe(true)
  })

  it('decide, recommend, hand over and note, each clause with the bodies it is a proposal to', () => {
    expect(item('225')?.decisions.map(({ kind, recommendedTo }) => [kind, recommendedTo])).toEqual([
      ['own', []],
      ['recommendation', [health]],
    ])
    expect(item('224')?.decisions.map(({ kind, recommendedTo }) => [kind, recommendedTo])).toEqual([
      ['recommendation', [health, 'Regionfullmäktige']],
    ])
    expect(item('206')?.decisions).toMatchObject([{ kind: 'handed over', handedOverTo: health }])
    expect(item('203')?.decisions.map(({ kind }) => kind)).toEqual(['noted'])
    expect(item('27')?.decisions).toHaveLength(5)
  })

  it('tell who proposed, reserved and did not take part', () => {
    expect(item('224')?.yrkanden.map(({ by }) => by.length)).toEqual([1])
    expect(item('224')?.reservations.map(({ by }) => by.length)).toEqual([1])
    expect(item('223')?.notParticipating).toHaveLength(1)
    expect(item('109')?.statements.map(({ kind, by }) => [kind, by.length])).toEqual([['minute note', 5]])
  })

  it('hold seven assignments of 2024 and seven of 2025, with giver, receivers and number', () => {
    const of = (index: number) => seed(index).assignments
    for (const index of [0, 1]) {
      expect(of(index)).toHaveLength(7)
      expect(of(index).every(({ from, to }) => from === 'Regionfullmäktige' && to.join() === health)).toBe(
        true,
      )
      expect(new Set(of(index).map(({ year }) => year))).toEqual(new Set([2024 + index]))
    }
    expect(of(1).map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(of(0)[0]).toMatchObject({ target: expect.stringContaining('4%'), decided: { date: '2023-11-22' } })
  })

  it('hold those of the board to its administration, and to a drafting body', () => {
    const givenBy = (index: number, from: string) =>
      seed(index).assignments.filter((each) => each.from === from)
    expect(givenBy(3, health)).toHaveLength(3)
    expect(givenBy(3, 'Regionfullmäktige')).toHaveLength(7)
    expect(givenBy(4, 'Regionfullmäktige')).toHaveLength(7)
    expect(givenBy(4, 'Regionstyrelsen').map(({ to }) => to)).toEqual([
      ['Regionstyrelsens förvaltning'],
      ['Beredning för folkhälsa'],
    ])
  })

  it('hold 28 indicators with target, 11 of them with an outcome, and say which numbers are ambiguous', () => {
    const { goals, findings } = seed(4)
    const indicators = goals.flatMap((goal) => goal.subgoals.flatMap((subgoal) => subgoal.indicators))
    expect(goals).toHaveLength(7)
    expect(indicators).toHaveLength(28)
    expect(indicators.filter(({ target }) => target !== null)).toHaveLength(28)
    expect(indicators.filter(({ baseline }) => baseline !== null)).toHaveLength(11)
    const unread = indicators.filter(({ target }) => target?.value === null)
    expect(findings.filter(({ kind }) => kind === 'ambiguous-number')).toHaveLength(unread.length)
  })

  it('hold the shares of those waiting as one composition of fourteen', () => {
    const { figures } = seed(3)
    expect(figures).toHaveLength(14)
    expect(new Set(figures.map(({ of, asOf, unit }) => `${of}/${asOf}/${unit}`)).size).toBe(1)
    expect(figures[0]).toMatchObject({
      of: 'Andel väntande längre än 90 dagar',
      asOf: '2023-11-30',
      value: 26,
    })
    expect(figures.map(({ value }) => value)).toEqual([
      26, 19, 14, 11, 9, 9, 6, 3, 3, 0.9, 0.6, 0.4, 0.9, 0.1,
    ])
  })

  it('state what hired staff costs of own staff, and what the aim is', () => {
    const shares = seed(1).figures.filter(({ item: at }) => seed(1).items[at ?? -1]?.paragraph === '204')
    expect(shares).toContainEqual(
      expect.objectContaining({ value: 4, unit: 'procent', approximate: true, role: 'outcome' }),
    )
    const aim = shares.find(({ role }) => role === 'target')
    expect(aim).toMatchObject({ value: 2, of: shares.find(({ value }) => value === 4)?.label })
  })

  it('hold sums, and one that does not', () => {
    expect(seed(4).sums?.map(({ stated, holds }) => [stated, holds])).toEqual([
      [-140.1, true],
      [51.6, true],
      [191.7, true],
      [0, true],
      [-2.3, true],
      [2.3, true],
    ])
    const mismatches = documents.flatMap(({ findings }) =>
      findings.filter(({ kind }) => kind === 'sum-mismatch'),
    )
    expect(mismatches.map(({ message }) => message)).toEqual([expect.stringMatching(/249,7.*250/u)])
  })

  it('tell where a sentence breaks off and which pages are not held', () => {
    const told = documents.map(({ findings }) => findings.map(({ kind }) => kind))
    expect(told[2]).toEqual(['truncated-passage'])
    expect(told[1]).toContain('missing-pages')
    expect(told[3]).toEqual([])
  })

  it('join to threads: six assignments of 2024 live on, one ends, one is new', () => {
    const { threads } = joinDocuments(documents)
    const years = (members: { document: number; assignment: number }[]) =>
      new Set(members.map(({ document, assignment }) => documents[document]?.assignments[assignment]?.year))
    const living = threads.filter(({ members }) => years(members).has(2024) && years(members).has(2025))
    expect(living).toHaveLength(6)
    expect(
      threads.filter(({ members }) => years(members).has(2024) && !years(members).has(2025)),
    ).toHaveLength(1)
    expect(
      threads.filter(({ members }) => !years(members).has(2024) && years(members).has(2025)),
    ).toHaveLength(1)
  })

  it('are shown where they stand: every span lies in the text and holds words', () => {
    documents.forEach((document, index) => {
      const text = texts[index] ?? ''
      const spans = [
        ...document.items.map(({ span }) => span),
        ...document.items.flatMap(({ decisions }) => decisions.flatMap(({ span }) => span ?? [])),
        ...document.assignments.map(({ span }) => span),
        ...document.figures.map(({ span }) => span),
        ...document.findings.map(({ span }) => span),
      ]
      for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/\S/u)
    })
  })
})
