import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExtractedFigure } from '../extraction.ts'
import { layoutOfText } from '../formats/text.ts'
import { readFigures } from './read-figures.ts'

const read = (...lines: string[]) =>
  readFigures(layoutOfText(lines.map((line) => line.replaceAll('|', '\t')).join('\n')), [])
const brief = (figures: ExtractedFigure[]) =>
  figures.map(({ label, of, series, value, unit, asOf }) => [label, series ?? of, value, unit, asOf])

describe('a table of amounts', () => {
  test('gives each number its row, its column, its unit and its time', () => {
    const figures = read(
      'Belopp i mnkr|Utfall aug 2024|Budget aug 2024|Avvikelse',
      'Intäkter|1 250,5|1 240,0|10,5',
      'Personalkostnader|−812,4|–800,0|-12,4',
      'Summa|438,1|440,0|−1,9',
    )
    expect(brief(figures)).toEqual([
      ['Intäkter', null, 1250.5, 'mnkr', '2024-08'],
      ['Intäkter', 'Budget', 1240, 'mnkr', '2024-08'],
      ['Intäkter', 'Avvikelse', 10.5, 'mnkr', null],
      ['Personalkostnader', null, -812.4, 'mnkr', '2024-08'],
      ['Personalkostnader', 'Budget', -800, 'mnkr', '2024-08'],
      ['Personalkostnader', 'Avvikelse', -12.4, 'mnkr', null],
    ])
    expect(figures.map(({ role }) => role)).toEqual([
      'outcome',
      undefined,
      undefined,
      'outcome',
      undefined,
      undefined,
    ])
  })

  test('has its unit and its time in the heads, in the caption, or by each number', () => {
    const rows = ['Kultur|146,3|149,4', 'Vård|5 020,4|5 142,3']
    const wanted = [
      ['Kultur', 'Ram', 146.3, 'mkr', '2025'],
      ['Kultur', 'Ram', 149.4, 'mkr', '2026'],
      ['Vård', 'Ram', 5020.4, 'mkr', '2025'],
      ['Vård', 'Ram', 5142.3, 'mkr', '2026'],
    ]
    expect(brief(read('Nämnd|Ram 2025, mkr|Ram 2026, mkr', ...rows))).toEqual(wanted)
    expect(brief(read('Ekonomiska ramar (mkr)', '', 'Nämnd|Ram 2025|Ram 2026', ...rows))).toEqual(wanted)
    expect(brief(read('Nämnd|Ram 2025|Ram 2026', 'Kultur|146,3 mkr|149,4 mkr'))).toEqual(wanted.slice(0, 2))
    expect(brief(read('Ramar 2025, mkr', '', 'Nämnd|Ram', 'Kultur|146,3', 'Vård|5 020,4'))).toEqual([
      wanted[0],
      wanted[2],
    ])
  })

  test.each([
    'Tabell 3. Sjukfrånvaro, procent',
    'Diagram 12: Sjukfrånvaro, procent',
    'tabell 3 Sjukfrånvaro, procent',
    'Sjukfrånvaro i maj 2023, procent',
    'Sjukfrånvaro, procent',
  ])('is named by its caption without number and date: %s', (caption) => {
    const [figure] = read(caption, '', 'Förvaltning|Utfall|Mål', 'Skola|6,1|5,8')
    expect(figure?.of?.replace(/ i$/u, '')).toBe('Sjukfrånvaro')
  })

  test('ends at its first line of words, and takes nothing from what stands far above', () => {
    const figures = read(
      'Antal besök',
      '',
      'Mottagning|2022|2023',
      'Ögon|120|135',
      'Så var det.',
      'Hud|80|95',
    )
    expect(figures.map(({ label }) => label)).toEqual(['Ögon', 'Ögon'])
    expect(brief(read(`Antal besök ${'x'.repeat(150)}`, '', 'Mottagning|2022|2023', 'Ögon|120|135'))).toEqual(
      [],
    )
  })

  test('says in its caption what is counted', () => {
    expect(brief(read('Antal besök', '', 'Mottagning|2022|2023', 'Ögon|1 200|1 350', 'Hud|80|95'))).toEqual([
      ['Ögon', 'Antal besök', 1200, null, '2022'],
      ['Ögon', 'Antal besök', 1350, null, '2023'],
      ['Hud', 'Antal besök', 80, null, '2022'],
      ['Hud', 'Antal besök', 95, null, '2023'],
    ])
    expect(brief(read('Besök', '', 'Mottagning|2022|2023', 'Ögon|1 200|1 350'))).toEqual([])
  })

  test('says in its caption what shares are of', () => {
    expect(
      brief(read('Sjukfrånvaro, procent', '', 'Förvaltning|2022|2023', 'Skola|6,1|5,8', 'Vård|7,0|7,2')),
    ).toContainEqual(['Skola', 'Sjukfrånvaro', 5.8, 'procent', '2023'])
    expect(brief(read('Indikator|2022|2023', 'Antal besök|1 200|1 350', 'Andel nöjda|81 %|84 %'))).toEqual([
      ['Antal besök', null, 1200, null, '2022'],
      ['Antal besök', null, 1350, null, '2023'],
      ['Andel nöjda', null, 81, '%', '2022'],
      ['Andel nöjda', null, 84, '%', '2023'],
    ])
  })
})

describe('any table of amounts', () => {
  const amount = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((tenths) => tenths / 10)
  const table = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 })
  const written = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1 })

  test('gives back what was written in it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const lines = rows.map((row, at) =>
          [`Verksamhet ${'abcdefgh'[at]}x`, ...row.map((value) => written.format(value))].join('|'),
        )
        const figures = read('mnkr|Utfall 2023|Budget 2023', ...lines)
        expect(figures.map(({ value }) => value)).toEqual(rows.flat().map((value) => value + 0))
      }),
    )
  })
  test('has no figures in the rows of its sums', () => {
    expect(
      read('mkr|Utfall|Budget', 'Kultur|1,0|2,0', 'Nämnden totalt|1,0|2,0', 'Summa|1,0|2,0').map(
        ({ label }) => label,
      ),
    ).toEqual(['Kultur', 'Kultur'])
  })
})

describe('a table is left alone', () => {
  test('when nothing says what its numbers count', () => {
    expect(read('Nämnd|2025|2026', 'Kultur|146,3|149,4')).toEqual([])
    expect(read('Namn|Ja|Nej', 'Kultur|1|0', 'Vård|0|1')).toEqual([])
  })
  test('when its columns are not named, or a row has fewer numbers than columns', () => {
    expect(read('Tabell i mkr', 'Kultur|146,3|149,4')).toEqual([])
    expect(brief(read('mkr|Utfall|Budget', 'Kultur|146,3', 'Vård|1,0|2,0'))).toEqual([
      ['Vård', null, 1, 'mkr', null],
      ['Vård', 'Budget', 2, 'mkr', null],
    ])
  })
  test('when it is decided or proposed', () => {
    expect(read('Beslut', '', 'mkr|Utfall|Budget', 'Kultur|146,3|149,4')).toEqual([])
  })
  test('when its numbers are read already', () => {
    const layout = layoutOfText('mkr\tUtfall\tBudget\nKultur\t146,3\t149,4\nVård\t1,0\t2,0')
    expect(readFigures(layout, [], [{ start: 18, end: 22, page: 1 }])).toEqual([])
  })
})

describe('rows of which a slide makes one text', () => {
  test('are labels with their numbers, of what the caption says', () => {
    expect(
      brief(
        read(
          'Andel av resorna, augusti 2023',
          'Stadslinjer',
          '54 %',
          'Regionlinjer',
          '31 %',
          'Båtar',
          '15 %',
        ),
      ),
    ).toEqual([
      ['Stadslinjer', 'resorna', 54, '%', '2023-08'],
      ['Regionlinjer', 'resorna', 31, '%', '2023-08'],
      ['Båtar', 'resorna', 15, '%', '2023-08'],
    ])
  })
  test('are told apart in one line, when the caption ends with its date', () => {
    const line = 'Andel av resorna, augusti 2023 Stadslinjer 54 % Regionlinjer 31 % Båtar 15 %'
    const figures = read(line)
    expect(brief(figures).map(([label, of, value]) => [label, of, value])).toEqual([
      ['Stadslinjer', 'resorna', 54],
      ['Regionlinjer', 'resorna', 31],
      ['Båtar', 'resorna', 15],
    ])
    expect(figures.map(({ span }) => line.slice(span.start, span.end))[1]).toBe('Regionlinjer 31 %')
    expect(read(line.replace(', augusti 2023', ''))).toEqual([])
    expect(read(`${line} och mer`)).toEqual([])
  })
})

describe('a table with columns of people', () => {
  test('has a number for each of them, of what the caption says and as of its time', () => {
    const figures = read(
      'Väntande över 90 dagar, andel i procent per augusti 2024',
      'Område|Kvinnor|Män',
      'Ortopedi|48|44',
    )
    expect(brief(figures)).toEqual([
      ['Ortopedi', 'Kvinnor', 48, 'procent', '2024-08'],
      ['Ortopedi', 'Män', 44, 'procent', '2024-08'],
    ])
    expect(figures.map(({ of }) => of)).toEqual(Array(2).fill('Väntande över 90 dagar'))
  })

  test('counts them where no unit is told, of the year in each head', () => {
    expect(brief(read('Personal|Kvinnor 2022|Män 2023', 'Tillsvidareanställda|214|53'))).toEqual([
      ['Tillsvidareanställda', 'Kvinnor', 214, null, '2022'],
      ['Tillsvidareanställda', 'Män', 53, null, '2023'],
    ])
  })

  test('counts nobody where the only such column is a total', () => {
    expect(read('Område|2022|Totalt', 'Ortopedi|14|53')).toEqual([])
  })
})
