import { describe, expect, test } from 'vitest'
import { columnHead, splitHead, unitIn, withoutUnit } from './table-heads.ts'

describe('the head of a column', () => {
  test.each([
    ...['Utfall', 'Bokslut', 'Budget', 'Prognos', 'Avvikelse', 'Ram', 'Plan', 'Mål', 'Diff', 'Förändring'],
    ...['Resultatet', 'Kostnader', 'Intäkter', 'Anslag', 'Andel', 'Belopp', 'Helårsprognos', 'Årsbudget'],
    ...['Ack utfall', 'Ack. utfall', 'Ack.utfall', 'Ackumulerat utfall', 'Periodens utfall', 'Period utfall'],
  ])('names what is counted: %s', (words) => expect(columnHead(words)?.of).toBe(words))

  test.each(['Namn', 'Kommentar', 'Vårt utfall', 'Budget5', 'Utfall 3 av 4', 'Namn 3', ''])(
    'names nothing that is counted: "%s"',
    (words) => expect(columnHead(words)).toBeNull(),
  )

  test('may tell the time of its numbers, and may be a time alone', () => {
    expect(columnHead('Utfall aug 2024')).toMatchObject({ of: 'Utfall', asOf: '2024-08', role: 'outcome' })
    expect(columnHead('2024')).toMatchObject({ of: null, asOf: '2024' })
    expect(columnHead('Utfall')).toMatchObject({ asOf: null })
    expect(columnHead('Budget i maj')).toMatchObject({ of: 'Budget i maj', asOf: null })
    expect(columnHead('Utfall 2023 2024')).toBeNull()
  })

  test('may tell their unit', () => {
    expect(columnHead('Ram 2025, mkr')).toEqual({ of: 'Ram', asOf: '2025', unit: 'mkr', role: undefined })
    expect(columnHead('Utfall (%)')).toMatchObject({ of: 'Utfall', unit: '%' })
  })

  test('says what was measured and what was aimed at', () => {
    const role = (words: string) => columnHead(words)?.role
    expect(['Utfall', 'Bokslut', 'Mål', 'Målvärde', 'Budget', 'Årsmål'].map(role)).toEqual([
      ...['outcome', 'outcome', 'target', 'target', undefined, undefined],
    ])
  })
})

describe('a head whose cells ran together', () => {
  test('is parted where each column begins with its kind', () => {
    expect(splitHead('Belopp i mnkr Utfall 2023 Budget 2023 Avvikelse')).toEqual([
      ['Utfall 2023', 'Budget 2023', 'Avvikelse'],
    ])
    expect(splitHead('Nämnd Utfall Budget')).toEqual([['Utfall', 'Budget']])
    expect(splitHead('Utfall 2023 Budget 2023 Avvikelse')).toEqual([
      ['Utfall 2023', 'Budget 2023', 'Avvikelse'],
      ['Budget 2023', 'Avvikelse'],
    ])
  })

  test('is parted at its times where they end it', () => {
    expect(splitHead('Nämnd, mkr 2022 2023')).toEqual([['2022', '2023']])
    expect(splitHead('Nämnd 2022   2023')).toEqual([['2022', '2023']])
  })

  test.each([
    ['ends as a sentence does', 'Utfall och budget och mål 2022 2023.'],
    ['leads on', 'Utfall Budget Avvikelse:'],
    ['has one column', 'Nämnd Utfall'],
    ['has one time', 'Nämnd 2023'],
    ['goes on after its times', 'Under 2022 och 2023 var det så'],
    ['has words between its times', 'Nämnd 2022 och 2023'],
    ['has no time and no kind', 'Vi har träffats'],
    ['says more than its kind', 'Utfall för oss alla Budget för er'],
    ['is longer than a head', `Utfall Budget ${'Avvikelse '.repeat(11)}`.trim()],
  ])('is none where it %s', (_, words) => expect(splitHead(words)).toEqual([]))

  test('may be of 120 characters', () => {
    const words = `${'x '.repeat(53)} Utfall Budget`
    expect(splitHead(words)).toHaveLength(1)
    expect(splitHead(` ${words}`)).toEqual([])
  })
})

describe('a unit in a caption', () => {
  test.each([
    ['Belopp i mnkr', 'mnkr'],
    ['Ramar (tkr)', 'tkr'],
    ['Utfall, miljoner kronor', 'miljoner kronor'],
    ['Miljarder kronor', 'Miljarder kronor'],
    ['Tusen kronor', 'Tusen kronor'],
    ['Tusental kronor', 'Tusental kronor'],
    ['Andel, procent', 'procent'],
    ['Andel (%)', '%'],
  ])('%s', (words, unit) => expect(unitIn(words)).toBe(unit))

  test.each(['Nämnd', 'Kronorna', 'Akr', 'Krets'])('is none in "%s"', (words) =>
    expect(unitIn(words)).toBeNull(),
  )

  test.each([
    ['Belopp i mnkr', ''],
    ['Ramar (mkr)', 'Ramar'],
    ['Ramar ( mkr ) och lån', 'Ramar och lån'],
    ['Ramar, mkr', 'Ramar'],
    ['Ramar, belopp i mkr', 'Ramar'],
    ['Sjukfrånvaro i procent', 'Sjukfrånvaro'],
    ['Kostnad per  ', 'Kostnad'],
    ['Andel den', 'Andel'],
    ['– : Andel  av  alla – ', 'Andel av alla'],
    ['Andel av Kari', 'Andel av Kari'],
  ])('is left out with what leads on to it: %s', (words, left) => expect(withoutUnit(words)).toBe(left))
})
