import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const item = (head: string) => `${head}\n\nSammanfattning\n\nText om ${head.length}.\n\nBeslut\n\nJa.\n\n`
const read = (...heads: string[]) => readMinutes(layoutOfText(heads.map(item).join('')))
const heads = (...texts: string[]) => read(...texts).items.map(({ paragraph, title }) => [paragraph, title])

describe('a heading that has lost its number', () => {
  it('is found where exactly one number is missing, by its case number and sections', () => {
    expect(heads('§ 1 Val\nKN 1-2025', 'Budget för länet\nKN 2-2025', '§ 3 Taxa\nKN 3-2025')).toEqual([
      ['1', 'Val'],
      ['2', 'Budget för länet'],
      ['3', 'Taxa'],
    ])
  })

  it('is less sure than one that has it, and no finding', () => {
    const { items, findings } = read('§ 1 Val\nKN 1-2025', 'Budget\nKN 2-2025', '§ 3 Taxa\nKN 3-2025')
    expect(items[1]?.confidence).toBeLessThan(items[0]?.confidence ?? 0)
    expect(findings).toEqual([])
  })

  it('is not made up where nothing stands in its place', () => {
    const { items, findings } = read('§ 1 Val\nKN 1-2025', '§ 3 Taxa\nKN 3-2025')
    expect(items).toHaveLength(2)
    expect(findings.map(({ kind }) => kind)).toEqual(['missing-paragraph'])
  })
})
