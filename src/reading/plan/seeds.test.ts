import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readPlan } from './read-plan.ts'

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const plan = () => {
  const name = readdirSync(folder).find((file) => file.startsWith('004'))
  return readPlan(layoutOfText(readFileSync(join(folder, name ?? ''))))
}
/** The seeds' sentences may not stand in the project: titles are compared by what is left of their hash. */
const hash = (titles: string[]) => {
  const plain = titles.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  )
  return createHash('sha256').update(plain.join('\n')).digest('hex').slice(0, 12)
}

describe.skipIf(!existsSync(folder))('the board plan among the seeds (../shared/seeds)', () => {
  it('has seven goals with 28 indicators, each with a target, eleven with an outcome', () => {
    const { goals } = plan()
    const indicators = goals.flatMap((goal) => goal.subgoals.flatMap((subgoal) => subgoal.indicators))
    expect(goals.map((goal) => goal.number)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(goals.map((goal) => goal.subgoals.length)).toEqual([1, 3, 1, 6, 3, 2, 1])
    expect(indicators).toHaveLength(28)
    expect(indicators.filter((indicator) => indicator.target?.period === '2024')).toHaveLength(28)
    expect(indicators.filter((indicator) => indicator.baseline?.period === '2022')).toHaveLength(11)
    expect(indicators.filter((indicator) => indicator.target?.value === true)).toHaveLength(8)
  })

  it('keeps the three runs of digits that can be read in several ways as they stand', () => {
    const { goals, findings } = plan()
    const open = goals
      .flatMap((goal) => goal.subgoals.flatMap((subgoal) => subgoal.indicators))
      .filter((indicator) => indicator.target?.value === null)
    expect(open.map((indicator) => indicator.target?.raw)).toEqual([
      '212 44 150 000',
      '235 241 276 230',
      '673 094 676 368',
    ])
    expect(open.every((indicator) => indicator.baseline?.raw === indicator.target?.raw)).toBe(true)
    expect(findings.map((finding) => finding.kind)).toEqual(Array(3).fill('ambiguous-number'))
  })

  it('has the titles that a careful reader gives it', () => {
    const { goals } = plan()
    const subgoals = goals.flatMap((goal) => goal.subgoals)
    expect(hash(goals.map((goal) => goal.title))).toBe('866ceab7063e')
    expect(hash(subgoals.map((subgoal) => subgoal.title))).toBe('085c1beb8b98')
    expect(hash(subgoals.flatMap((each) => each.indicators.map((indicator) => indicator.title)))).toBe(
      'a165de5768cb',
    )
  })
})
