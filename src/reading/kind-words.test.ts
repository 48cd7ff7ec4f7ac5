import { describe, expect, test } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { readKind } from './kind.ts'
import { readProse } from './prose.ts'

function kindOf(text: string, title: string | null = null) {
  const layout = layoutOfText(text)
  return readKind(layout, readProse(layout), title)
}
const told = 'Här står något om läget i vården, och det är inte mycket.'

describe('an agenda', () => {
  test.each([
    ...[
      'Kallelse',
      'Sammanträdeskallelse',
      'Föredragningslista',
      'Förslag till föredragningslista',
      'Dagordning',
    ],
    ...[
      'Förslag till dagordning',
      'Ärendelista',
      'Kulturnämnden kallas härmed till sammanträde',
      'Nämnden i Fjällmark kallas till sammanträde',
    ],
  ])('calls itself so: "%s"', (words) => {
    expect(kindOf(`${words}\n\n${told}`)).toBe('agenda')
    expect(kindOf(`Kulturnämnden\t${words}\t2024-01-01\n\n${told}`)).toBe('agenda')
  })
  test.each(['Kallelser', 'En kallelse', 'Ärendelistan'])('is not "%s"', (words) =>
    expect(kindOf(`${words}\n\n${told}`)).not.toBe('agenda'),
  )
  test('says so among its first passages', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `Rad ${at} här.\n\n`).join('')
    expect(kindOf(`${lines(5)}Kallelse\n\n${told}`)).toBe('agenda')
    expect(kindOf(`${lines(6)}Kallelse\n\n${told}`)).not.toBe('agenda')
  })
})

describe('minutes', () => {
  test.each(['§ 27', '§§ 27', '27 §', '27§', 'HSN § 27', '§27'])(
    'number their paragraphs, as "%s"',
    (number) => {
      expect(kindOf(`${number} Uppdrag\n\nBeslut\n\n${told}`)).toBe('minutes')
    },
  )
  test.each([
    'Kulturnämndens beslut:',
    'Kulturnämnden beslutar',
    'Kultur- och fritidsnämnden beslutade att',
    'Vi beslutar:',
  ])('say what was decided, as "%s"', (words) =>
    expect(kindOf(`§ 27 Uppdrag\n\n${words}\n\n${told}`)).toBe('minutes'),
  )
  test.each([
    'Utdragsbestyrkande',
    'Justerande',
    'Justerare',
    'Justerat i går',
    'Detta är ett sammanträdesprotokoll.',
  ])('or carry what only minutes do, as "%s"', (words) =>
    expect(kindOf(`§ 27 Uppdrag\n\n${told}\n\n${words}`)).toBe('minutes'),
  )
  test('are none without numbers', () => {
    expect(kindOf(`Uppdrag\n\nBeslut\n\n${told}`)).not.toBe('minutes')
  })
})

describe('a title tells the kind', () => {
  test.each([
    ['directive', 'Uppdragsdirektiv 3 | Direktiv för resor'],
    [
      'report',
      'Delårsrapport | Rapporten om resor | Årsredovisning | Uppföljning av resor | Bokslut 2024 | Verksamhetsberättelse',
    ],
    ['plan', 'Verksamhetsplan | Planen för resor | Budget 2025 | Strategi för resor | Verksamhetsinriktning'],
    [
      'letter',
      'Skrivelse | Tjänsteskrivelse | Yttrande | Remissvar | Svar på remiss | Brev till alla | Begäran | Hemställan',
    ],
    ['other', 'Direktivet | Planering | Budgetering | En skrivelse | Brevlådor | Rapportering | Svaret'],
  ])('%s: %s', (kind, titles) => {
    for (const title of titles.split(' | ')) expect([title, kindOf(told, title)]).toEqual([title, kind])
  })
  test('and without one the first words do, if they could be a title', () => {
    expect(kindOf(`Årsredovisning 2024\n\n${told}`)).toBe('report')
    expect(kindOf(`Årsredovisning 2024\n\n${told}`, 'Resor')).toBe('report')
    expect(kindOf(`Budget 2024\n\n${told}`, 'Resor')).toBe('other')
    expect(kindOf(`Budget 2024.\n\n${told}`)).toBe('other')
    expect(kindOf(`Budget ${'för resor '.repeat(10)}\n\n${told}`)).toBe('other')
  })
})

describe('a plan', () => {
  test.each([
    ...[
      'Delmål Indikator',
      'Indikatorer Utfall',
      'Indikator Utfall 2024',
      'Indikator Mål 2025',
      'Delmål Målvärde 2025',
    ],
    ...['Basvärde Måltal 2025', 'Indikator Målnivå2025'],
  ])('has a table of goals: "%s"', (head) => expect(kindOf(`${told}\n\n${head}`, 'Resor')).toBe('plan'))
  test.each([
    'Indikator',
    'Delmålet Indikator',
    'Mål Indikator',
    `Delmål Indikator ${'om resor '.repeat(13)}`,
  ])('has not: "%s"', (head) => expect(kindOf(`${told}\n\n${head}`, 'Resor')).not.toBe('plan'))
})

describe('a letter', () => {
  test.each([
    'Skrivelse',
    'Tjänsteskrivelse',
    'Brev',
    'Remissvar',
    'Från Kulturnämnden\tTill Fullmäktige',
    'Avsändare: A\tMottagare: B',
  ])('is addressed: "%s"', (head) => expect(kindOf(`${head}\t2024-01-01\n\n${told}`, 'Resor')).toBe('letter'))
  test.each(['Från Kulturnämnden', 'Till Fullmäktige', 'från kulturnämnden\tTill oss', 'Skrivelsen'])(
    'is not: "%s"',
    (head) => expect(kindOf(`${head}\t2024-01-01\n\n${told}`, 'Resor')).toBe('other'),
  )
  test.each(['Yttrande över förslag', 'Svar på remiss', 'Bäste direktör', 'Hej!'])(
    'opens as one: "%s"',
    (words) => expect(kindOf(`${told}\n\n${words}\n\n${told}`, 'Resor')).toBe('letter'),
  )
  test.each(['Med vänlig hälsning', 'Med vänliga hälsningar', 'Vänligen', 'Högaktningsfullt'])(
    'closes as one: "%s"',
    (words) => expect(kindOf(`${told}\n\n${words}`, 'Resor')).toBe('letter'),
  )
  test('opens among its first twelve passages, and closes among its last eight', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `Rad ${at} här.\n\n`).join('')
    expect(kindOf(`${lines(11)}Hej!\n\n${told}`, 'Resor')).toBe('letter')
    expect(kindOf(`${lines(12)}Hej!\n\n${told}`, 'Resor')).toBe('other')
    expect(kindOf(`${told}\n\nVänligen\n\n${lines(7)}`, 'Resor')).toBe('letter')
    expect(kindOf(`${told}\n\nVänligen\n\n${lines(8)}`, 'Resor')).toBe('other')
  })
})

test.each(['Rapport från resan', 'Årsredovisningen', 'Uppföljning'])(
  'a report opens as one: "%s"',
  (words) => {
    expect(kindOf(`${told}\n\n${words}`, 'Resor')).toBe('report')
    expect(kindOf(`${told}\n\nEn ny ${words.toLowerCase()}`, 'Resor')).toBe('other')
  },
)
