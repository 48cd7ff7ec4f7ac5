import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrated, withConfidence } from './confidence.ts'
import type { ExtractedDocument } from './extraction.ts'

describe('the confidence that is shown', () => {
  it('is what the rules give, where nothing is measured', () => {
    expect(calibrated(0.82, [])).toBe(0.82)
    expect(calibrated(1.2, [])).toBe(1)
  })

  it('lies on the lines between measured points, and on the last ones outside them', () => {
    const points: [number, number][] = [
      [0.5, 0.4],
      [0.9, 0.8],
    ]
    expect(calibrated(0.7, points)).toBe(0.6)
    expect(calibrated(0.2, points)).toBe(0.4)
    expect(calibrated(0.95, points)).toBe(0.8)
  })

  it('never turns the order of two readings', () => {
    const points: [number, number][] = [
      [0, 0.1],
      [0.6, 0.5],
      [1, 0.97],
    ]
    const value = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        expect(calibrated(low, points)).toBeLessThanOrEqual(calibrated(high, points))
      }),
    )
  })
})

describe('the confidence of a document', () => {
  const given = (confidence: number) => ({ confidence, span: { start: 0, end: 1 } })
  /** What is shown for each kind of reading, when its rules gave this. */
  const shown = (confidence: number) => {
    const each = [given(confidence)]
    const goals = [{ number: '1', title: 'Mål', subgoals: [{ title: 'Delmål', indicators: each }] }]
    const document = { items: each, assignments: each, figures: each, goals } as unknown as ExtractedDocument
    const { items, goals: read, assignments, figures } = withConfidence(document)
    expect(read).toMatchObject([{ number: '1', title: 'Mål', subgoals: [{ title: 'Delmål' }] }])
    const indicators = read.flatMap((goal) => goal.subgoals.flatMap((subgoal) => subgoal.indicators))
    return [items, indicators, assignments, figures].map(([one]) => one?.confidence)
  }

  it.each([
    [0, [0, 0, 0, 0]],
    [0.35, [0.35, 0.35, 0.35, 0.35]],
    [0.5, [0.5, 0.5, 0.5, 0.5]],
    [0.6, [0.6, 0.85, 0.6, 0.6]],
    [0.8, [0.74, 0.93, 0.8, 0.8]],
    [0.9, [0.78, 0.96, 0.83, 0.9]],
    [0.94, [0.79, 0.97, 0.9, 0.94]],
    [1, [0.97, 0.97, 0.9, 1]],
  ])(
    'is for %s what was measured: of paragraphs, indicators, assignments and figures',
    (confidence, measured) => {
      expect(shown(confidence)).toEqual(measured)
    },
  )
})
