import { describe, expect, it } from 'vitest'
import { fieldsOf } from './candidate-fields.ts'
import { checkPart, withPlaces } from './corrections.ts'
import type { Part } from './field-text.ts'
import { sayValue } from './field-text.ts'
import type { CandidateKind } from './import.ts'
import { readFields } from './read-fields.ts'
import { minutesOf2024, planOf2024 } from './test-readings.ts'

const read = (kind: CandidateKind, part: Part, typed: Record<string, string>) =>
  readFields(fieldsOf(kind), part, new Map(Object.entries(typed)), () => true)

const byName = [
  { name: 'Alva Ek (A)', vote: 'yes' },
  { name: 'Bo By (B)', vote: 'no' },
  { name: 'Cia Ås (A)', vote: 'yes' },
]
const voted: Part = {
  ...minutesOf2024.document.items[0],
  votes: [{ about: 'Bifall', yes: 2, no: 1, abstained: null, byName }],
}
const votesOf = (part: Part) => (part.votes as Part[])[0]?.byName

describe('who voted how', () => {
  it('changes by moving a name from one box to another; the others keep their place', () => {
    const typed = { 'votes.0.byName.yes': 'Alva Ek (A)', 'votes.0.byName.abstained': 'Cia Ås (A)' }
    expect(votesOf(read('item', voted, typed).part)).toEqual([
      { name: 'Alva Ek (A)', vote: 'yes' },
      { name: 'Bo By (B)', vote: 'no' },
      { name: 'Cia Ås (A)', vote: 'abstained' },
    ])
  })

  it('is the same to the letter when the boxes say the same', () => {
    const typed = { 'votes.0.byName.yes': 'Alva Ek (A)\r\nCia Ås (A)\r\n', 'votes.0.byName.no': 'Bo By (B)' }
    expect(read('item', voted, typed).part).toEqual(voted)
  })

  it('can be told of a vote that was not read at all', () => {
    const typed = { 'votes.1.about': 'Avslag', 'votes.1.byName.absent': 'Dan Ö (C)' }
    const { part } = read('item', voted, typed)
    expect((part.votes as Part[])[1]).toMatchObject({
      about: 'Avslag',
      byName: [{ name: 'Dan Ö (C)', vote: 'absent' }],
    })
    expect(() => checkPart('item', part)).not.toThrow()
  })

  it('is said in one line for each way to vote', () => {
    const choices = { yes: 'Ja', no: 'Nej' }
    const said = sayValue({ name: 'byName', type: 'ballot' }, byName, choices)
    expect(said).toBe('Ja: Alva Ek (A), Cia Ås (A) · Nej: Bo By (B)')
  })
})

describe('a list of a candidate', () => {
  it('loses the row that is ticked, whatever stands in its boxes', () => {
    const typed = { 'votes.0.bort': 'ja', 'votes.0.about': 'Bifall' }
    expect(read('item', voted, typed).part.votes).toEqual([])
  })

  it('gets sub-goals and indicators, which stand where the goal’s first indicator does', () => {
    const goal = planOf2024.document.goals[0] as unknown as Part
    const { part, wrong } = read('goal', goal, {
      'subgoals.0.indicators.1.bort': 'ja',
      'subgoals.0.indicators.2.title': 'Väntande',
      'subgoals.0.indicators.2.target.raw': '10 %',
      'subgoals.0.indicators.2.target.value': '10',
      'subgoals.1.title': 'Vården är jämlik',
      'subgoals.1.indicators.0.title': 'Skillnad',
    })
    const placed = withPlaces(part)
    expect(wrong).toEqual([])
    expect(() => checkPart('goal', placed)).not.toThrow()
    const said = (placed.subgoals as Part[]).map((one) =>
      (one.indicators as Part[]).map(({ title }) => title),
    )
    expect(said).toEqual([['Andel', 'Väntande'], ['Skillnad']])
    expect((placed.subgoals as { indicators: Part[] }[])[1]?.indicators[0]).toMatchObject({
      span: { start: 0, end: 80, page: 1 },
      confidence: 1,
      target: null,
    })
  })

  it('keeps a new row that cannot be kept out, and says which box is wrong', () => {
    const { wrong } = read('item', voted, { 'decisions.1.handedOverTo': 'Nämnden' })
    expect(wrong).toEqual([{ path: 'decisions.1.text', reason: 'required' }])
  })
})
