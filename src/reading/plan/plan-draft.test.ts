import { describe, expect, it, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import {
  addRow,
  addUnreadHead,
  finishedPlan,
  newDraft,
  openGoal,
  openSubgoal,
  type PlanDraft,
} from './plan-draft.ts'

const text = 'Renare hav Antal prov 312 54 160 000 Tystare hamn'
const placed = (words: string) => {
  const start = text.indexOf(words)
  return { text: words, start, end: start + words.length }
}
const at = (words: string) => ({ text: words, start: 0, end: 0 })
const columns = [
  { role: 'outcome' as const, period: '2029', at: 0, edge: null },
  { role: 'target' as const, period: '2031', at: 0, edge: null },
]
interface Words {
  goal?: string
  subgoal?: string
  indicator?: string
  values?: string[]
}
const add = (draft: PlanDraft, { goal, subgoal, indicator, values = [] }: Words, last = false) => {
  const row = {
    goal: goal === undefined ? null : at(goal),
    subgoal: subgoal === undefined ? null : placed(subgoal),
    indicator: indicator === undefined ? null : placed(indicator),
    values: values.map(placed),
    confidence: 0.9,
  }
  addRow(draft, row, columns, last)
}
const outline = (draft: PlanDraft) =>
  finishedPlan(draft).goals.map(({ number, title, subgoals }) => [
    `${number ?? '–'} ${title}`,
    ...subgoals.map((subgoal) => [subgoal.title, ...subgoal.indicators.map((each) => each.title)].join(': ')),
  ])
const draftOf = () => newDraft(layoutOfText(text))

describe('a goal told again', () => {
  it('goes on with the one that is there, whatever its case and punctuation', () => {
    const draft = draftOf()
    openGoal(draft, '1', at('Rent hav – nu'))
    openSubgoal(draft, placed('Renare hav'))
    openGoal(draft, '2', at('Annat'))
    openGoal(draft, '1', at('RENT HAV: NU'))
    openSubgoal(draft, placed('Tystare hamn'))
    expect(outline(draft)).toEqual([['1 Rent hav – nu', 'Renare hav', 'Tystare hamn'], ['2 Annat']])
  })

  it('is another under another number or title', () => {
    const draft = draftOf()
    openGoal(draft, '1', at('Rent hav'))
    openGoal(draft, '2', at('Rent hav'))
    openGoal(draft, '2', at('Renthav'))
    openGoal(draft, '2', at('Rent hav 2'))
    expect(outline(draft)).toHaveLength(4)
  })

  it('goes on with its sub-goals, too', () => {
    const draft = draftOf()
    openGoal(draft, null, at('Rent hav'))
    for (const title of ['Renare hav', 'Tystare hamn', 'renare hav.']) openSubgoal(draft, at(title))
    add(draft, { indicator: 'Antal prov' })
    expect(outline(draft)).toEqual([['– Rent hav', 'Renare hav: Antal prov', 'Tystare hamn']])
  })
})

describe('the goal in a cell of a table', () => {
  test.each([
    ['1. Rent hav', '1 Rent hav'],
    ['Mål 2: Rent hav', '2 Rent hav'],
    ['mål 12 Rent hav', '12 Rent hav'],
    ['2.10 Rent hav', '2.10 Rent hav'],
    ['2.1.3.Rent hav', '2.1.3 Rent hav'],
    ['Mål2 Rent hav', '2 Rent hav'],
    ['3  Rent hav', '3 Rent hav'],
    ['Rent hav 2 år', '– Rent hav 2 år'],
    ['3-årig plan', '– 3-årig plan'],
    ['2031 års hav', '– 2031 års hav'],
    ['1. 2. 3.', '– 1. 2. 3.'],
  ])('may have its number before it: %s', (goal, read) => {
    const draft = draftOf()
    add(draft, { goal, indicator: 'Antal prov' })
    expect(outline(draft)[0]?.[0]).toBe(read)
  })

  it('has the indicators beside it where no sub-goal is told', () => {
    const draft = draftOf()
    add(draft, { goal: '1. Rent hav', indicator: 'Antal prov' })
    add(draft, { goal: '2. Tyst hamn', subgoal: 'Tystare hamn', indicator: 'Antal prov' })
    expect(outline(draft)).toEqual([
      ['1 Rent hav', 'Rent hav: Antal prov'],
      ['2 Tyst hamn', 'Tystare hamn: Antal prov'],
    ])
  })
})

describe('a row', () => {
  it('with the sub-goal that is open goes on with it', () => {
    const draft = draftOf()
    openGoal(draft, null, at('Rent hav'))
    openSubgoal(draft, { ...placed('Renare hav'), text: 'Sub-goal' })
    add(draft, { subgoal: 'Renare hav', indicator: 'Antal prov' })
    expect(outline(draft)).toEqual([['– Rent hav', 'Sub-goal: Antal prov']])
  })

  it('without an indicator opens its sub-goal, but for the last one, which is told as unread', () => {
    const draft = draftOf()
    openGoal(draft, null, at('Rent hav'))
    add(draft, { subgoal: 'Renare hav' })
    add(draft, { subgoal: 'Tystare hamn' }, true)
    add(draft, {}, true)
    expect(outline(draft)).toEqual([['– Rent hav', 'Renare hav']])
    const [finding, ...others] = draft.findings
    expect(others).toEqual([])
    expect(finding?.kind).toBe('unread-passage')
    expect(finding?.message).toContain('Texten ”Tystare hamn” står sist')
    expect(finding?.english).toContain('The text ”Tystare hamn” stands last')
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('Tystare hamn')
  })

  it('last with an indicator is no unread one', () => {
    const draft = draftOf()
    add(draft, { subgoal: 'Renare hav', indicator: 'Antal prov' }, true)
    expect(draft.findings).toEqual([])
    expect(outline(draft)).toEqual([['– Renare hav', 'Renare hav: Antal prov']])
  })

  it('whose values are in doubt is told with its indicator, in both languages, at its values', () => {
    const draft = draftOf()
    add(draft, { subgoal: 'Renare hav', indicator: 'Antal prov', values: ['312 54 160 000'] })
    const [finding] = draft.findings
    expect(finding?.message).toMatch(/^Antal prov: Siffrorna/u)
    expect(finding?.english).toMatch(/^Antal prov: The digits/u)
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('312 54 160 000')
    add(draft, { indicator: 'Antal prov', values: ['312 54', '160 000 Tystare'] })
    expect(text.slice(draft.findings.at(-1)?.span.start, draft.findings.at(-1)?.span.end)).toBe(
      '312 54 160 000 Tystare',
    )
    expect(draft.goals[0]?.subgoals[0]?.indicators.map((each) => each.confidence)).toEqual([0.5, 0.5])
  })
})

describe('a finished plan', () => {
  it('has no lone heading without a table, but several headings', () => {
    const draft = draftOf()
    openGoal(draft, '1', at('Rent hav'))
    expect(outline(draft)).toEqual([])
    openGoal(draft, '2', at('Tyst hamn'))
    expect(outline(draft)).toHaveLength(2)
    openSubgoal(draft, at('Tystare'))
    expect(outline(draft)).toHaveLength(2)
  })

  it('has the sub-goals of an unnamed goal as goals, but for those without a name', () => {
    const draft = draftOf()
    add(draft, { indicator: 'Antal prov' })
    expect(outline(draft)).toEqual([])
    openSubgoal(draft, at('Tystare'))
    expect(outline(draft)).toEqual([['– Tystare', 'Tystare']])
  })
})

describe('a table whose head is not understood', () => {
  it('is told with its heads in both languages', () => {
    const draft = draftOf()
    addUnreadHead(draft, { text: ' Mått \t Läge   Mål ', start: 0, end: 10 })
    const [finding] = draft.findings
    expect(finding?.kind).toBe('unread-passage')
    expect(finding?.message).toContain('Tabellens kolumner ”Mått Läge Mål” känns inte igen')
    expect(finding?.english).toContain('The columns of the table ”Mått Läge Mål” are not recognised')
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('Renare hav')
  })
})
