import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExtractedAssignment } from '../extraction.ts'
import { layoutOfText } from '../formats/text.ts'
import { structureOf } from '../read.ts'

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const textOf = (start: string) => {
  const name = readdirSync(folder).find((file) => file.startsWith(start)) ?? ''
  return readFileSync(join(folder, name), 'utf8')
}
const assignments = (start: string) => structureOf(start, layoutOfText(textOf(start))).assignments
/** The seeds' sentences may not stand in the project: titles are compared by what is left of their hash. */
const hash = (found: ExtractedAssignment[]) => {
  const plain = found.map(({ title }) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  )
  return createHash('sha256').update(plain.join('\n')).digest('hex').slice(0, 12)
}
const has = (word: string) => (assignment: ExtractedAssignment | undefined) =>
  new RegExp(word, 'iu').test(assignment?.title ?? '')

describe.skipIf(!existsSync(folder))('assignments in the seeds (../shared/seeds)', () => {
  it('of 2024, as the minutes retell them: seven, from the council to the board, with aims and reporting', () => {
    const found = assignments('000')
    expect(found.map(({ from, year, number }) => [/fullmäktige$/.test(from ?? ''), year, number])).toEqual(
      Array(7).fill([true, 2024, null]),
    )
    expect(found.every(({ to }) => to.length === 1 && to[0]?.endsWith('nämnden'))).toBe(true)
    expect(hash(found)).toBe('ae05bbbbc93e')
    expect(found.map(({ decided }) => decided?.date)).toEqual(Array(7).fill('2023-11-22'))
    const aims = found.map(({ target }) => /\d+ ?(?:%|procent)/u.exec(target ?? '')?.[0] ?? null)
    expect(aims).toEqual(['4%', null, '20%', '15 procent', null, null, null])
    expect(found[2]?.target).toContain('25 ')
    expect(found[0]?.reporting).toMatch(/december 2024\. .*sammanträden\.$/u)
  })

  it('of 2025: seven with numbers, receivers told in a later sentence', () => {
    const found = assignments('001')
    expect(found.map(({ number, year }) => [number, year])).toEqual(
      ['1', '2', '3', '4', '5', '6', '7'].map((number) => [number, 2025]),
    )
    expect(found.every(({ to }) => to.length === 1 && to[0]?.endsWith('nämnden'))).toBe(true)
    expect(found.map(({ decided }) => decided?.date)).toEqual(Array(7).fill('2024-11-27'))
    expect(hash(found)).toBe('dc983d5c9679')
    expect([found[1]?.target, found[3]?.target].map((target) => /\d+/u.exec(target ?? '')?.[0])).toEqual([
      '250',
      '15',
    ])
  })

  it("in the board's letter: seven restated, three with what became of them by April 2025", () => {
    const found = assignments('002')
    expect(found).toHaveLength(7)
    expect(found.map(({ status }) => status?.period ?? null)).toEqual([
      '2025-04',
      '2025-04',
      null,
      null,
      null,
      null,
      '2025-04',
    ])
    expect(found.map(({ year }) => year)).toEqual(Array(7).fill(2025))
    expect(hash(found)).toBe('5d9708665b63')
    expect(found[1]?.status?.text).toMatch(/minskat/u)
  })

  it('on the slides: three of the board to the administration and seven of the council', () => {
    const found = assignments('003')
    const own = found.filter(({ from }) => from?.endsWith('nämnden'))
    expect(own.map(({ to }) => to.every((name) => !name.endsWith('nämnden')))).toEqual([true, true, true])
    expect(found.filter(({ from }) => from?.endsWith('fullmäktige'))).toHaveLength(7)
    expect(found).toHaveLength(10)
    expect(hash(found)).toBe('84978052d761')
  })

  it('in the plan: seven of the council, one to an administration, one to a drafting body', () => {
    const found = assignments('004')
    expect(found.map(({ to }) => to.length)).toEqual([2, 3, 2, 1, 1, 2, 2, 1, 1])
    expect(found.slice(0, 7).every(({ from }) => from?.endsWith('fullmäktige'))).toBe(true)
    expect(found.slice(7).map(({ from }) => from)).toEqual(['Regionstyrelsen', 'Regionstyrelsen'])
    expect(found[7]?.to[0]).toMatch(/förvaltning$/u)
    expect(found[8]?.to[0]).toMatch(/^Beredning/u)
    expect(found.slice(7).map((each) => [has('hyr')(each), has('folkhälsa')(each)])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(hash(found)).toBe('547f83f540b9')
  })

  it('stand at the spans they are given', () => {
    for (const start of ['000', '001', '002', '003', '004']) {
      const text = textOf(start)
      for (const { title, span } of assignments(start)) {
        const passage = text.slice(span.start, span.end).replace(/[\s\uf0b7]+/gu, ' ')
        expect(passage.replace(/- /gu, '-')).toContain(title.replace(/- /gu, '-').slice(0, 40))
      }
    }
  })
})
