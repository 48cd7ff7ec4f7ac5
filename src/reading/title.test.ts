import { describe, expect, it } from 'vitest'
import { readDocumentDate } from './document-date.ts'
import { layoutOfText } from './formats/text.ts'
import { readOwner } from './owner.ts'
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
    expect(read('Årsredovisning 2024\nRegion Fjällmark\n\nInnehåll')).toBe('Årsredovisning 2024')
    expect(
      read(
        'Region Fjällmark   RS 44-2025\n\nYttrande över betänkandet Ett nytt regelverk\n\nRegionen tillstyrker.',
      ),
    ).toBe('Yttrande över betänkandet Ett nytt regelverk')
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

  it('is that of its date, its title, its case numbers, in this order', () => {
    const known = { date: '2024-11-28', title: 'Plan 2025', caseNumbers: ['HSN 1-2023'] }
    expect(readYear(known)).toBe(2024)
    expect(readYear({ ...known, date: null })).toBe(2025)
    expect(readYear({ ...nothing, caseNumbers: ['HSN 1-2023', null, 'HSN 9-2024'] })).toBe(2024)
  })

  it('is not guessed', () => {
    expect(readYear(nothing)).toBeNull()
  })
})

describe('the body of a document', () => {
  const owner = (kind: 'plan' | 'letter' | 'directive', title: string | null, text = '') =>
    readOwner(layoutOfText(text), kind, title, readProse(layoutOfText(text)))

  it('is the one whose plan it is', () => {
    expect(owner('plan', 'Regionstyrelsens nämndplan 2025')).toBe('Regionstyrelsen')
    expect(owner('plan', 'Verksamhetsplan 2025 - Trafiknämnden')).toBe('Trafiknämnden')
    expect(owner('plan', 'Regionplan 2025')).toBeNull()
  })

  it('is the one that stands alone at the top, but not the one it is sent to', () => {
    expect(
      owner(
        'plan',
        'Regionplan 2025',
        'Region Fjällmark\nTrafiknämnden          2025-01-01\n\nRegionplan 2025',
      ),
    ).toBe('Trafiknämnden')
    expect(owner('directive', null, 'Uppdragsdirektiv\n\nStyrgrupp          Trafiknämnden')).toBeNull()
    expect(owner('plan', null, 'Till\nTrafiknämnden\n\nRegiondirektören')).toBeNull()
  })

  it('is who sends a letter, not who gets it', () => {
    const letter =
      'Till regionfullmäktige\n\nTrafiknämnden fastställde rapporten den 22 maj 2025. Nämnden skriver nu.'
    expect(owner('letter', 'Skrivelse till regionfullmäktige', letter)).toBe('Trafiknämnden')
  })
})

describe('the date of a document', () => {
  const dateOf = (text: string) => readDocumentDate(layoutOfText(text))

  it('stands at its top, after the word for it or alone', () => {
    expect(dateOf('Region Fjällmark          Datum 2025-05-22          Dnr 12-2025\n\nSkrivelse')).toBe(
      '2025-05-22',
    )
    expect(dateOf('Uppdragsdirektiv\n\nFastställd den 4 mars 2024')).toBe('2024-03-04')
    expect(dateOf('Skrivelse till fullmäktige\n2025-05-22\n\nDen 1 maj 2024 beslutade nämnden.')).toBe(
      '2025-05-22',
    )
  })

  it('is not a date in a sentence, nor one of two', () => {
    expect(dateOf('Nämnden beslutade den 22 november 2023 om planen.')).toBeNull()
    expect(dateOf('2024-01-01\n2025-01-01')).toBeNull()
  })
})
