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

describe('a heading that is found by its case number', () => {
  const between = (...lines: string[]) => {
    const text = `${item('§ 1 Val\nKN 1-2025')}${lines.join('\n')}\n\nSammanfattning\n\nText.\n\nBeslut\n\nJa.\n\n${item('§ 3 Taxa\nKN 3-2025')}`
    return readMinutes(layoutOfText(text)).items.map(({ title }) => title)
  }

  it('may have a few lines', () => {
    expect(between('Budget för länet och', 'dess hamnar', 'KN 2-2025')[1]).toBe(
      'Budget för länet och dess hamnar',
    )
    expect(between('En rad', 'Budget för länet,', 'dess hamnar', 'och broar', 'KN 2-2025')).toHaveLength(3)
  })

  it.each([
    'Budget för länet.',
    'Budget för länet:',
    'Budget för länet;',
    `Budget ${'för länet '.repeat(9)}`,
  ])('is no sentence and no prose: %s', (line) => expect(between(line, 'KN 2-2025')).toEqual(['Val', 'Taxa']))

  it('is not before the decision of the paragraph, nor where no section follows', () => {
    const early = '§ 1 Val\n\nBudget\nKN 2-2025\n\nSammanfattning\n\nText.\n\nBeslut\n\nJa.\n\n'
    expect(readMinutes(layoutOfText(`${early}${item('§ 3 Taxa')}`)).items).toHaveLength(2)
    const late = `${item('§ 1 Val')}Budget\nKN 2-2025\n\nText utan rubrik.\n\n${item('§ 3 Taxa')}`
    expect(readMinutes(layoutOfText(late)).items).toHaveLength(2)
  })

  it('is not where more than one number is missing', () => {
    const text = `${item('§ 1 Val\nKN 1-2025')}${item('Budget\nKN 2-2025')}${item('§ 4 Taxa\nKN 3-2025')}`
    expect(readMinutes(layoutOfText(text)).items).toHaveLength(2)
  })
})

describe('a heading that is found by its announced title', () => {
  const contents = '1 Val av justerare ....... 2\n2 Budget för länet ....... 3\n3 Taxa ....... 4\n\n'
  const found = (...texts: string[]) =>
    readMinutes(layoutOfText(contents + texts.map(item).join(''))).items.map(({ paragraph, title }) => [
      paragraph,
      title,
    ])
  const all = [
    ['1', 'Val av justerare'],
    ['2', 'Budget för länet'],
    ['3', 'Taxa'],
  ]

  it.each([
    ['first', ['Val av justerare', '§ 2 Budget för länet', '§ 3 Taxa']],
    ['between', ['§ 1 Val av justerare', 'Budget för länet', '§ 3 Taxa']],
    ['last', ['§ 1 Val av justerare', '§ 2 Budget för länet', 'Taxa']],
    ['written otherwise', ['§ 1 Val av justerare', 'BUDGET, för länet', '§ 3 Taxa']],
  ])('stands in its place: %s', (_, texts) => {
    expect(found(...texts).map(([number]) => number)).toEqual(all.map(([number]) => number))
  })

  it('is not taken out of its order, nor for less than its beginning', () => {
    expect(found('§ 1 Val av justerare', '§ 3 Taxa', 'Budget för länet')).toHaveLength(2)
    expect(found('§ 1 Val av justerare', 'Budget', '§ 3 Taxa')).toHaveLength(2)
    expect(found('§ 1 Val av justerare', 'Budget fö', '§ 3 Taxa')).toHaveLength(3)
  })
})
