import { describe, expect, it } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { readProse } from './prose.ts'
import { readTitle } from './title.ts'
import { readYear } from './year.ts'

function read(text: string) {
  const layout = layoutOfText(text)
  return readTitle(layout, readProse(layout))
}

describe('the title of a document', () => {
  it('stands apart at the top, on one line or two', () => {
    expect(read('\nTrafiknämndens \nverksamhetsplan 2024\n\n\n\nPlanen\n\n• Ny plan')).toBe(
      'Trafiknämndens verksamhetsplan 2024',
    )
    expect(read('Årsredovisning 2024\fInnehåll')).toBe('Årsredovisning 2024')
  })

  it('is not read into a paragraph of minutes, a sentence, a list or a slide that runs on', () => {
    expect(read('§ 12 Budget 2024\n\n\n\nSammanfattning')).toBeNull()
    expect(read('Nämnden har beslutat.\n\n\n\nMer')).toBeNull()
    expect(read('• Budget\n\n\n\nMer')).toBeNull()
    expect(read('FRÅN NÄMND\n\nUtreda stöd')).toBeNull()
  })
})

describe('the year of a document', () => {
  const nothing = { date: null, title: null, caseNumbers: [] }

  it('is that of its date, its title, its case numbers, its dates, in this order', () => {
    const known = { date: '2024-11-28', title: 'Plan 2025', caseNumbers: ['HSN 1-2023'] }
    expect(readYear('den 1 maj 2022', known)).toBe(2024)
    expect(readYear('den 1 maj 2022', { ...known, date: null })).toBe(2025)
    expect(readYear('den 1 maj 2022', { ...nothing, caseNumbers: ['HSN 1-2023', null, 'HSN 9-2024'] })).toBe(
      2024,
    )
    expect(readYear('den 1 maj 2022', nothing)).toBe(2022)
  })

  it('is not guessed', () => {
    expect(readYear('den 1 maj', nothing)).toBeNull()
  })
})
