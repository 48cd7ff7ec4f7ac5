import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { findDivisions } from './prose-distribution.ts'
import { readFigures } from './read-figures.ts'
import { readSums } from './read-sums.ts'

/** Each sum as the words of the text that it says it stands in. */
function places(text: string): string[] {
  const layout = layoutOfText(text)
  return readSums(layout).sums.map(({ span }) => layout.text.slice(span.start, span.end))
}
const sums = (text: string) =>
  readSums(layoutOfText(text)).sums.map(({ label, stated, parts }) => [
    label,
    stated,
    parts.map((one) => one.value),
  ])

describe('a sum stands from its first word to its last number', () => {
  test('when its total comes first', () => {
    const text = 'Inledning\n\nÄndring: 3 Mkr\n• Resor 2 Mkr\n• Hyror 1 Mkr\n\nSlut'
    expect(places(text)).toEqual(['Ändring: 3 Mkr\n• Resor 2 Mkr\n• Hyror 1 Mkr'])
  })
  test('when its total comes last', () => {
    expect(places('Inledning\n\nBuss 4 Mkr\nTåg 5 Mkr\nTotalt 9 Mkr (netto)\n\nSlut')).toEqual([
      'Buss 4 Mkr\nTåg 5 Mkr\nTotalt 9 Mkr',
    ])
  })
  test('when it is broken down in brackets', () => {
    expect(places('Inledning\n\nResor 3 Mkr (flyg 2 Mkr, tåg 1 Mkr)\n\nSlut')).toEqual([
      'Resor 3 Mkr (flyg 2 Mkr, tåg 1 Mkr',
    ])
  })
  test('when a sentence divides it', () => {
    const text = 'Så är det. De 7 miljonerna fördelas med 4 mkr på norr och 3 mkr på söder. Slut.'
    expect(places(text)).toEqual(['4 mkr på norr och 3 mkr på söder'])
  })
  test('when it is a table', () => {
    const table = 'Nämnd      Utfall\nHälsa      10\nKultur     20\nSumma      30'
    expect(places(`Rubrik\n\n${table}\n\nSlut`)).toEqual(['Hälsa      10\nKultur     20\nSumma      30'])
  })
})

describe('a total that is announced', () => {
  test('is of what stands right below, not of what another text parts from it', () => {
    expect(sums('Ändring: 3 Mkr\n\nDet är mycket.\n\n• Resor 2 Mkr\n• Hyror 1 Mkr')).toEqual([])
  })
  test('is not of rows that hold a total of their own, nor of another that is announced', () => {
    expect(sums('Ändring: 9 Mkr\n• Resor 2 Mkr\n• Hyror 1 Mkr\n• Totalt 3 Mkr')).toEqual([
      ['Totalt', 3, [2, 1]],
    ])
    expect(sums('Ändring: 3 Mkr\nRamar: 3 Mkr')).toEqual([])
  })
})

describe('a total that closes', () => {
  test.each(['Totalt', 'Summa', 'Total', 'Totalsumma', 'Sammanlagt', 'Tillsammans', 'Netto'])(
    'is called %s',
    (word) => expect(sums(`Buss 4 Mkr\nTåg 5 Mkr\n${word} 9 Mkr`)).toEqual([[word, 9, [4, 5]]]),
  )
  test.each(['Totalentreprenad', 'Nettot', 'I summa'])('is not called %s', (word) =>
    expect(sums(`Buss 4 Mkr\nTåg 5 Mkr\n${word} 9 Mkr`)).toEqual([]),
  )
  test('needs two parts of its own unit', () => {
    expect(sums('Buss 9 Mkr\nTotalt 9 Mkr')).toEqual([])
    expect(sums('Buss 4 tkr\nTåg 5 tkr\n\nTotalt 9 Mkr')).toEqual([])
  })
  test('is of the rows above it, though they have another text between', () => {
    expect(sums('Buss 4 Mkr\nTåg 5 Mkr\n\nDet var allt.\n\nTotalt 9 Mkr')).toEqual([])
  })
  test('is of the announced totals above where they make it, and the rows do not', () => {
    const text =
      'Buss: 3 Mkr\n• Norr 1 Mkr\n• Söder 2 Mkr\n\nTåg: 4 Mkr\n• Norr 2 Mkr\n• Söder 2 Mkr\n\nTotalt 7 Mkr'
    expect(sums(text)).toContainEqual(['Totalt', 7, [3, 4]])
    expect(sums(text.replace('\n\nTåg', '\n\nSå är det.\n\nTåg'))).not.toContainEqual(['Totalt', 7, [3, 4]])
  })
})

describe('a total that is broken down in brackets', () => {
  test('has parts of its own unit only', () => {
    expect(sums('Resor 3 Mkr (flyg 2 %, tåg 1 %)')).toEqual([])
    expect(sums('Resor 3 Mkr (flyg 2 Mkr)')).toEqual([])
    expect(sums('Resor 3 Mkr (som förut)')).toEqual([])
  })
})

describe('a total in the text before its rows', () => {
  const rows = 'Hälsa 6 Mkr\nKultur 3 Mkr\nTrafik 1 Mkr'
  test.each([
    'Det fördelas så här',
    'Uppdelning',
    'Enligt nedan',
    'Enligt följande',
    'Varav',
    'Det består av',
  ])('is announced: "%s"', (words) =>
    expect(sums(`Nämnderna ska minska kostnaden med 10 mkr.\n\n${words}\n\n${rows}`)).toHaveLength(1),
  )
  test('is none without such words, with fewer than three rows, or with a total among them', () => {
    const before = 'Nämnderna ska minska kostnaden med 10 mkr.'
    expect(sums(`${before}\n\nLäs mer\n\n${rows}`)).toEqual([])
    expect(sums('Vi ska minska kostnaden med 9 mkr.\n\nFördelning\n\nHälsa 6 Mkr\nKultur 3 Mkr')).toEqual([])
    expect(sums(`${before}\n\nFördelning\n\n${rows}\nTotalt 10 Mkr`)).toEqual([['Totalt', 10, [6, 3, 1]]])
  })
  test('is the number nearest to the sum of the rows, at most a twentieth from it', () => {
    const near = (first: string) =>
      sums(`${first}\n\nFördelning\n\n${rows}`).map(([label, stated]) => [label, stated])
    expect(near('Vi har kostnader på 90 mkr, och ska minska resandet med 10,5 mkr.')).toEqual([
      ['minska resandet', 10.5],
    ])
    expect(near('Vi ska minska resandet med 10,6 mkr.')).toEqual([])
    expect(near('Vi ska minska resandet med 10 procent.')).toEqual([])
    expect(near('10 mkr.')).toEqual([])
  })
  test.each([
    ['Nämnden bör öka intäkten motsvarande totalt 10 mkr.', 'öka intäkten'],
    ['Så här: kostnaden uppgår till 10 mkr.', 'kostnaden'],
    ['Nämnden skall  spara på  resor om 10 mkr.', 'spara på resor'],
    ['ett två tre fyra fem sex sju åtta nio är 10 mkr.', 'två tre fyra fem sex sju åtta nio'],
  ])('"%s" is called by its last clause', (text, label) => {
    expect(sums(`${text}\n\nFördelning\n\n${rows}`).map(([name]) => name)).toEqual([label])
  })
})

describe('a sentence divides', () => {
  const parts = (text: string) =>
    findDivisions(text).map((one) => [
      one.thing,
      one.total,
      ...one.parts.map(({ label, number }) => [label, number.value]),
    ])
  test.each(['fördelas', 'fördelades', 'fördelar sig', 'delas upp', 'har fördelat'])(
    'when it says "%s"',
    (verb) => {
      expect(parts(`Anslaget på 7,5 mkr ${verb} med 4 mkr på norr och 3,5 mkr till söder`)).toMatchObject([
        [expect.stringMatching(/^Anslaget på 7,5 mkr/), 7.5, ['norr', 4], ['söder', 3.5]],
      ])
    },
  )
  test('among two or more, each named after its amount', () => {
    expect(parts('Anslaget fördelas med 4 mkr på norr.')).toEqual([])
    expect(parts('Anslaget fördelas med 4 mkr på norr och 3 mkr.')).toEqual([])
    expect(parts('Anslaget omfördelas med 4 mkr på norr och 3 mkr på söder.')).toEqual([])
    expect(
      parts(
        'Anslaget fördelas med 4 mkr för norr, 2 mkr åt väst, 3 % på söder och 1 mkr hos öst; resten sparas.',
      ),
    ).toEqual([['Anslaget', null, ['norr', 4], ['väst', 2], ['öst', 1]]])
  })
  test('amounts of one unit, after the verb', () => {
    expect(parts('Av 9 mkr på norr fördelas 4 mkr på väst och 3 mkr på öst.')).toEqual([
      ['Av 9 mkr på norr', 9, ['väst', 4], ['öst', 3]],
    ])
    expect(parts('Platserna fördelas med 4 på norr och 3 på söder.')).toEqual([])
  })
  test('what is spoken of as millions', () => {
    expect(parts('De 1 200,25 miljonerna fördelas med 4 mkr på norr och 3 mkr på öst.')[0]?.[1]).toBe(1200.25)
    expect(parts('De åtta miljonerna fördelas med 4 mkr på norr och 3 mkr på öst.')[0]?.[1]).toBeNull()
  })
  test('and where each share stands is said', () => {
    const text = 'Så är det. Anslaget fördelas med 4 mkr på norr och 3 mkr på öst.'
    const [division] = findDivisions(text)
    expect(division?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      '4 mkr på norr',
      '3 mkr på öst',
    ])
  })
})

describe('the figures of rows', () => {
  const figures = (text: string) => {
    const layout = layoutOfText(text)
    return readFigures(layout, []).map((one) => [
      ...[one.label, one.of, one.asOf, one.role, one.confidence, one.approximate],
      layout.text.slice(one.span.start, one.span.end),
    ])
  }
  test('are shares under a caption: measured, as of when the caption says', () => {
    expect(figures('Andel nöjda patienter, den 31 mars 2024\n\nÖgon 19%\nÖron ca 11%')).toEqual([
      ['Ögon', 'Andel nöjda patienter', '2024-03-31', 'outcome', 0.9, undefined, 'Ögon 19%'],
      [
        'Öron',
        'Andel nöjda patienter',
        '2024-03-31',
        'outcome',
        0.9,
        true,
        expect.stringMatching(/^Öron ca 11%$/),
      ],
    ])
  })
  test('are parts of the sum they belong to, and what brackets tell is part of its row', () => {
    expect(figures('Ändring: 3 Mkr\n• Resor 2 Mkr (flyg 1,5 Mkr, tåg 0,5 Mkr)\n• Hyror 1 Mkr')).toEqual([
      ['Ändring', null, null, undefined, 0.7, undefined, 'Ändring: 3 Mkr'],
      ['Resor', 'Ändring', null, undefined, 0.9, undefined, 'Resor 2 Mkr'],
      ['flyg', 'Resor', null, undefined, 0.8, undefined, 'flyg 1,5 Mkr'],
      ['tåg', 'Resor', null, undefined, 0.8, undefined, 'tåg 0,5 Mkr'],
      ['Hyror', 'Ändring', null, undefined, 0.9, undefined, 'Hyror 1 Mkr'],
    ])
  })
  test('are none that nobody would understand: bare labels, totals, other units', () => {
    expect(figures('Resor 2 Mkr\nHyror 1 Mkr')).toEqual([])
    expect(figures('Kostnad 2 Mkr\nTotalt 2 Mkr').map(([label]) => label)).toEqual(['Kostnad'])
    expect(figures('Andel nöjda\n\nÖgon 19 dagar\nÖron 11 dagar')).toEqual([])
  })
  test('have the caption below when there is none above', () => {
    const labels = figures('Ögon 19%\nÖron 11%\n\nAndel nöjda patienter\n\nSlut.').map(([label, of]) => [
      label,
      of,
    ])
    expect(labels).toEqual([
      ['Ögon', 'Andel nöjda patienter'],
      ['Öron', 'Andel nöjda patienter'],
    ])
  })
  test.each([
    ['Andel nöjda patienter.', 'a sentence'],
    ['Kultur', 'a word that measures nothing'],
    [`Andel ${'mycket nöjda '.repeat(13)}`, 'a caption longer than 160 characters'],
    ['Kostnad 3 %', 'another row'],
  ])('have no caption in "%s": %s', (caption) => {
    expect(
      figures(`${caption}\n\nÖgon 19%\nÖron 11%`).flatMap(([label, of]) => (label === 'Ögon' ? [of] : [])),
    ).not.toContain(caption.trim())
  })
})
