import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const read = (...pages: string[]) => readMinutes(layoutOfText(pages.join('\f')))
const first = '§ 12 Planen\nKN 1-2025\n\nSammanfattning\n\nNämnden har under lång tid haft behov av en'
const rest = 'ny plan för länet.\n\nBeslut\n\nPlanen antas.'

describe('a paragraph that goes on over a page', () => {
  it.each(['Forts. § 12', '§ 12 forts.', '§ 12 Planen', '§ 12'])(
    'is one, though the page begins with %j',
    (head) => {
      const { items, findings } = read(first, `${head}\n\n${rest}`)
      expect(items).toHaveLength(1)
      expect(items[0]?.summary).toBe('Nämnden har under lång tid haft behov av en ny plan för länet.')
      expect(findings).toEqual([])
    },
  )

  it('is another one where the page begins with another title', () => {
    const { items, findings } = read(`${first}\n\n${rest}`, `§ 12 Taxan\n\n${rest}`)
    expect(items).toHaveLength(2)
    expect(findings.map(({ kind }) => kind)).toEqual(['duplicate-paragraph'])
  })
})
