import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import type { Passage } from '../prose.ts'
import { tellingPassages } from './decided-passages.ts'
import { tidyLabel } from './figure-label.ts'
import { readFigures } from './read-figures.ts'
import { isMoney, unitKind } from './units.ts'

describe('a unit', () => {
  test.each([
    ['percent', '% procent Procent procentenhet procentenheter'],
    ['million', 'mkr Mkr mnkr milj miljon miljoner'],
    ['billion', 'mdkr miljard miljarder'],
    ['thousand', 'tkr tusen'],
    ['krona', 'kr kronor'],
    [
      'other',
      'procentandel enprocent  miljonär amkr mkrx miljardär amdkr tkrx atkr krx akr kronorna st dagar',
    ],
  ])('measures %s: %s', (kind, units) => {
    for (const unit of units.split(/\s+/)) expect([unit, unitKind(unit)]).toEqual([unit, kind])
  })
  test('may go on after its first word', () => {
    expect(unitKind('miljoner kronor')).toBe('million')
    expect(unitKind('tusen kronor')).toBe('thousand')
    expect(unitKind('kr/dag')).toBe('krona')
  })
  test('of no words measures nothing', () => {
    expect(unitKind(null)).toBeNull()
    expect(unitKind('')).toBeNull()
  })
  test('is of money when it counts kronor, in whatever size', () => {
    expect(['mkr', 'mdkr', 'tkr', 'kr'].map(isMoney)).toEqual([true, true, true, true])
    expect(['%', 'dagar', null].map(isMoney)).toEqual([false, false, false])
  })
})

describe('a label', () => {
  test.each([
    'Kostnaden',
    'Nämndens kostnad',
    'Deras kostnad',
    'Andelen nöjda',
    'Den lägre nivån',
    'Antal år',
  ])('"%s" names a thing', (words) => expect(tidyLabel(words)).toBe(words))
  test.each([
    ...[
      'Det',
      'den',
      'Därav',
      'Resten',
      'Nämnden',
      'Regionen',
      'Region Fjällmark',
      'Nämnden Öst',
      'andelen',
      'Utfallet',
    ],
    ...[
      'Siffran',
      'Kostnaden är',
      'Det som är kostnaden',
      'Vad resan visar',
      'Att minska',
      'Kostnad blir hög',
      'ab',
      '12 34',
    ],
    ...[
      'a b c',
      'Kostnad 12 %',
      'Kostnad 1 200,5 mkr',
      'Kostnad 12kr',
      'Kostnad 5 kr i snitt',
      'Kostnad 5Tkr',
    ],
  ])('"%s" names nothing', (words) => expect(tidyLabel(words)).toBeNull())

  test('has a number only when it is no amount', () => {
    expect(tidyLabel('Kostnad 2024')).toBe('Kostnad 2024')
    expect(tidyLabel('Kostnad i 5 kretsar')).toBe('Kostnad i 5 kretsar')
    expect(tidyLabel('Målet 5 i länet')).toBe('Målet 5 i länet')
  })
  test('loses the blanks around it and a comma at its end', () => {
    expect(tidyLabel(' Kostnad, ')).toBe('Kostnad')
    expect(tidyLabel('Kostnad, netto')).toBe('Kostnad, netto')
  })
  test('is of fourteen words at most', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'resa').join(' ')
    expect(tidyLabel(words(14))).toBe(words(14))
    expect(tidyLabel(words(15))).toBeNull()
  })
  test('of more than nine words begins anew at a capital after a missing full stop', () => {
    const long = 'en två tre fyra fem sex tio månader Nuvarande årskostnad resor'
    expect(tidyLabel(long)).toBe('Nuvarande årskostnad resor')
    expect(tidyLabel('en två tre fyra fem sex månader Nuvarande årskostnad')).toMatch(/^en två/)
    expect(tidyLabel('en två tre fyra fem sex tio månader Öst Väst Norr')).toMatch(/^en två/)
    expect(tidyLabel('en två tre fyra fem sex tio månader 8 Nuvarande årskostnad')).toMatch(/^en två/)
  })
})

describe('what tells how things are', () => {
  const passage = (text: string) => ({ text }) as Passage
  const told = (...texts: string[]) => tellingPassages(texts.map(passage)).map(({ text }) => text)

  test.each([
    ...[
      'Beslut',
      'Nämndens beslut',
      'Förslag till beslut',
      'Yrkande',
      'Yrkanden:',
      'Reservation',
      'Reservationer',
    ],
    ...[
      'Beslutsgång',
      'Omröstning vid mötet',
      'Beslutsunderlag',
      'Bilagor till protokollet',
      'Underlag av i går',
    ],
    ...[
      'Expedieras till förvaltningen',
      'Skickas till',
      'Beslutet skickas till',
      'Delges',
      'Deltagande i beslutet',
    ],
    ...['Protokollsutdrag till revisorerna'],
  ])('is not what stands under "%s"', (heading) => {
    expect(told('Nuläge.', heading, 'Kostnaden är 5 mkr.', 'Och så vidare.')).toEqual(['Nuläge.'])
  })
  test.each([
    ...[
      'Sammanfattning',
      'Bakgrund',
      'Ärendet',
      'Ärende',
      'Ärendebeskrivning',
      'Inledning',
      'Information',
      'Nuläge',
    ],
    ...['§ 12 Ekonomi', '12 § Ekonomi', '12§', 'Beskrivning'],
  ])('is again what stands under "%s"', (heading) => {
    expect(told('Beslut', 'Vi antar 5 mkr.', heading, 'Kostnaden är 5 mkr.')).toEqual([
      heading,
      'Kostnaden är 5 mkr.',
    ])
  })
  test.each([
    ...[
      'Beslutet fattades av fullmäktige redan förra året i november månad.',
      'Vi fattade beslut om detta i går.',
    ],
    ...[
      'Bakgrundsfakta om beslut som redan är fattade',
      'Ett två tre fyra fem sex beslut',
      'Beslutad',
      'Delgesman',
    ],
    `${'Resor '.repeat(12)}beslut`,
  ])('goes on after "%s", which is no heading', (text) => {
    expect(told(text, 'Kostnaden är 5 mkr.')).toEqual([text, 'Kostnaden är 5 mkr.'])
  })
  test.each(['Se § 12', 'Ny sammanfattning', 'Bakgrunden', 'Informationen'])(
    'does not begin again at "%s"',
    (text) => expect(told('Beslut', text, 'Vi antar 5 mkr.')).toEqual([]),
  )
})

describe('the figures of a document', () => {
  const layout = layoutOfText(
    'Resor 5 mkr (2024).\n\nKostnaden för resor är 7 mkr.\n\nBelopp per nämnd\nKultur 3 mkr\nVård 4 mkr\n\nKostnaden för hyror är 9 mkr.',
  )
  const all = () => readFigures(layout, [])

  test('come in the order of the text', () => {
    const starts = all().map(({ span }) => span.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(all().map(({ value }) => value)).toEqual(expect.arrayContaining([7, 9]))
  })
  test('are none where something else has been read already', () => {
    const taken = all().find(({ value }) => value === 7)?.span
    const left = readFigures(layout, [], taken ? [taken] : [])
    expect(left.map(({ value }) => value)).not.toContain(7)
    expect(left.map(({ value }) => value)).toContain(9)
    expect(readFigures(layout, [], [{ start: 0, end: 1, page: 1 }]).map(({ value }) => value)).toContain(7)
  })
  test('know the paragraph that holds the whole of them', () => {
    const figure = all().find(({ value }) => value === 9)
    if (!figure) throw new Error('the figure is read')
    const item = (start: number, end: number) => ({ span: { start, end, page: 1 } }) as never
    const { start, end } = figure.span
    const itemOf = (...items: never[]) => readFigures(layout, items).find(({ value }) => value === 9)?.item
    expect(itemOf(item(0, 3), item(start, end))).toBe(1)
    expect(itemOf(item(start, end))).toBe(0)
    expect(itemOf(item(start + 1, end + 9))).toBeNull()
    expect(itemOf(item(0, end - 1))).toBeNull()
    expect(itemOf()).toBeNull()
  })
})
