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
    expect(read('Årsredovisning 2024\nRegion Fjällmark\n\nInnehåll')).toBe('Årsredovisning 2024')
    expect(
      read(
        'Region Fjällmark   RS 44-2025\n\nYttrande över betänkandet Ett nytt regelverk\n\nRegionen tillstyrker.',
      ),
    ).toBe('Yttrande över betänkandet Ett nytt regelverk')
  })

  it('is not the heading of the notice on a first page', () => {
    expect(read('Anslag/bevis\n\nProtokollet är justerat.')).toBeNull()
  })

  it('is not read into a paragraph of minutes, a sentence, a list or a slide that runs on', () => {
    expect(read('§ 12 Budget 2024\n\n\n\nSammanfattning')).toBeNull()
    expect(read('Nämnden har beslutat.\n\n\n\nMer')).toBeNull()
    expect(read('• Budget\n\n\n\nMer')).toBeNull()
    expect(read('FRÅN NÄMND\n\nUtreda stöd')).toBeNull()
  })
})

describe('what names a document', () => {
  const told = '\n\nHär står mer.'

  it.each([
    'plan',
    'rapport',
    'redovisning',
    'direktiv',
    'skrivelse',
    'yttrande',
    'budget',
    'strategi',
    'program',
    'policy',
    'riktlinjer',
    'bokslut',
    'uppföljning',
    'begäran',
    'hemställan',
  ])('is a heading with "%s", wherever it stands among the first', (word) => {
    expect(read(`Fjällmark\nOm oss\n\nTrafik${word} (2024)${told}`)).toBe(`Trafik${word} (2024)`)
    expect(read(`Fjällmark\nOm oss\n\nTrafik${word}x${told}`)).toBeNull()
  })

  it('is no instruction, and not too long', () => {
    expect(read(`Fjällmark\n\nUtarbeta en trafikplan${told}`)).toBeNull()
    expect(read(`Fjällmark\n\n${'Resor '.repeat(20)}2024 i en ny trafikplan${told}`)).toBeNull()
    expect(read(`Fjällmark\n\nTrafikplan ${'x'.repeat(129)}${told}`)).toBe(`Trafikplan ${'x'.repeat(129)}`)
    expect(read(`Fjällmark\n\nTrafikplan ${'x'.repeat(130)}${told}`)).toBeNull()
  })

  it('stands among the first ten passages, before the first sentence', () => {
    const labels = (count: number) =>
      Array.from({ length: count }, (_, at) => `Ord ${'i'.repeat(at + 1)}\n\n`).join('')
    expect(read(`${labels(9)}Trafikplan${told}`)).toBe('Trafikplan')
    expect(read(`${labels(10)}Trafikplan${told}`)).toBeNull()
    const words = (length: number, mark: string) =>
      `Det ${'x'.repeat(length - 5)}${mark}\n\nTrafikplan${told}`
    expect(read(words(61, '.'))).toBeNull()
    expect(read(words(60, '.'))).toBe('Trafikplan')
    expect(read(words(61, 'e'))).toBe('Trafikplan')
    expect(read(`Det är ${'en lång rad. Den '.repeat(5)}är ingen mening\n\nTrafikplan${told}`)).toBe(
      'Trafikplan',
    )
  })

  it('begins with a capital or a figure and has no end mark', () => {
    expect(read(`Fjällmark\n\n2024 års trafikplan${told}`)).toBe('2024 års trafikplan')
    expect(read(`Fjällmark\n\n(Trafikplan)${told}`)).toBeNull()
    expect(read(`Fjällmark\n\nTrafikplan:${told}`)).toBeNull()
  })

  it.each([
    'Datum',
    'Dnr RS 1-2024',
    'Diarienr 1',
    'Diarienummer: plan 1',
    'Sida 2',
    'Version 1',
    'Handläggare för planen',
    'Till rapport',
    'Från plan',
    'Innehåll i planen',
    'Innehållsförteckning',
    '2024-01-02',
    'RS 12-2024',
    'RS12/2024',
    'Kallelse',
    'KALLELSE 2024-01-02',
    'Skrivelse 2024-01-02',
    'Trafiknämnden tjänsteskrivelse',
    'Tjänsteskrivelse för planen',
    'Trafikplan          Version 2',
  ])('is not the form around it: "%s"', (words) => {
    expect(read(`${words}\n\nTrafikplan 2024${told}`)).toBe('Trafikplan 2024')
    expect(read(`${words}\n\n\n\nHär står mer.`)).toBeNull()
  })

  it.each([
    'Tillbyggnad',
    'Datumparkering',
    'Versioner',
    'Sidan',
    'Återkallelse',
    'Kallelsen till mötet',
    'Innehållet',
    'Regional 12/2024',
  ])('may begin as the form does: "%s"', (words) => expect(read(`${words}\n\n\n\nHär står mer.`)).toBe(words))
})

describe('a title of no known kind', () => {
  it('is the first heading with two blank lines or a page break after it', () => {
    expect(read('Trafiken 2024\n\n\nHär står mer.')).toBe('Trafiken 2024')
    expect(read('Trafiken 2024\n\nHär står mer.')).toBeNull()
    expect(read('Trafiken 2024\fHär står mer.')).toBe('Trafiken 2024')
    expect(read('Fjällmark.\n\nTrafiken 2024\n\n\nHär står mer.')).toBeNull()
    expect(read('Dnr 1\n\nTrafiken 2024\n\n\nHär står mer.')).toBe('Trafiken 2024')
  })

  it('may be all that there is', () => {
    expect(read('Trafiken 2024')).toBe('Trafiken 2024')
    expect(read('Dnr 1\n\nTrafiken 2024')).toBeNull()
  })

  it('has a larger type than what follows', () => {
    const sized = (size: number) => {
      const layout = layoutOfText('Trafiken 2024\n\nHär står mer.')
      const lines = layout.lines.map((line, index) => (index === 0 ? { ...line, size } : line))
      const large = { ...layout, lines }
      return readTitle(large, readProse(large))
    }
    expect(sized(1.2)).toBe('Trafiken 2024')
    expect(sized(1.15)).toBeNull()
    expect(sized(1)).toBeNull()
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
