import { describe, expect, it } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { findFurniture } from './furniture.ts'

const furnitureOf = (text: string) => {
  const layout = layoutOfText(text)
  return [...findFurniture(layout)]
    .sort(([a], [b]) => a - b)
    .map(([index, reason]) => [layout.lines[index]?.text.trim(), reason])
}
const textsOf = (text: string) => furnitureOf(text).map(([line]) => line)

describe('page furniture', () => {
  it.each([
    ['Utdragsbestyrkande', 'signature strip'],
    ['Justerandes sign    Justerandes sign    Utdragsbestyrkande', 'signature strip'],
    ['Sign                      2[7]', 'signature strip'],
    ['4 (31)', 'page number'],
    ['Sida 2 (41)', 'page number'],
    ['2(30)', 'page number'],
    ['1[25]', 'page number'],
    ['Sida 3 av 12', 'page number'],
    ['Signature Referensnummer: 17122SE', 'signature reference'],
    ['SAMMANTRÄDESPROTOKOLL', 'document name'],
    ['P R O T O K O L L', 'document name'],
    ['Protokoll nr 13', 'document name'],
    ['Sammanträdesdatum: 2024-04-10', 'meeting date'],
    ['Regionstyrelsen   PROTOKOLL   2024-11-28   4 (31)', 'document name'],
  ])('%j is a %s', (line, reason) => {
    expect(furnitureOf(`Nämnden har behov av stöd.\n\n${line}\n\nStödet ges.`)).toEqual([[line, reason]])
  })

  it('is the word for the page above its number', () => {
    expect(textsOf('Stödet ges.\n\nSida\n3(12)\n\nSida vid sida.')).toEqual(['Sida', '3(12)'])
  })

  it('is an organisation alone between the foot of a page and the head of the next, and nowhere else', () => {
    const text =
      'Ärendet noteras.\n\n4 (31)\n\nRegion Fjällmark\n\nProtokoll\n\nI dag har\n\nRegion Fjällmark\n\nvuxit.'
    expect(textsOf(text)).toEqual(['4 (31)', 'Region Fjällmark', 'Protokoll'])
  })

  it('is the whole page head between two pages', () => {
    const head = [
      '4 (31)',
      '',
      'Protokoll',
      '',
      'Sammanträdesdatum',
      'Kultur- och fritidsnämndens ',
      'arbetsutskott',
    ]
    const text = [
      'Nämnden beslutar att',
      ...head,
      '',
      '2024-11-28',
      '',
      'Utdragsbestyrkande',
      '',
      'anta planen.',
    ]
    expect(textsOf(text.join('\n'))).toEqual([
      '4 (31)',
      'Protokoll',
      'Sammanträdesdatum',
      'Kultur- och fritidsnämndens',
      'arbetsutskott',
      '2024-11-28',
      'Utdragsbestyrkande',
    ])
  })

  it('goes up from the document name over what stands right above it', () => {
    expect(textsOf('Nämnden har behov\n\nRegion Fjällmark\nTrafiknämnden\nPROTOKOLL\n\nav stöd.')).toEqual([
      'Region Fjällmark',
      'Trafiknämnden',
      'PROTOKOLL',
    ])
  })

  it('is no line that only some pages begin with', () => {
    const pages = ['Utblick', 'Utblick', 'Ekonomi', 'Personal'].map(
      (head, index) => `${head} i regionen\n\nText ${'x'.repeat(index)}`,
    )
    expect(textsOf(pages.join('\f'))).toEqual([])
  })

  it('is not a body that a decision is sent to, nor material named after a meeting', () => {
    expect(textsOf('Beslutet skickas till\n\nRegionstyrelsen\n\n4 (31)\n')).toEqual(['4 (31)'])
    expect(textsOf('Beslutsunderlag\n\nProtokoll 2024-10-03\nProtokoll regionstyrelsen')).toEqual([])
  })

  it('is not a number that stands alone in a table, nor a number in a sentence', () => {
    expect(textsOf('Antal utbildningar\n\n8\n\nAndelen är 4 (31) procent')).toEqual([])
  })

  it('keeps sub-headings that repeat on every page, and finds running heads at the edges', () => {
    const page = (number: number) =>
      `Årsplan för Fjällmark ${number}\n\n§ ${number} Ärende\n\nSammanfattning\n\nText ${'x'.repeat(number)}\n\nBeslut\n\nBifall ${'y'.repeat(number)}.`
    expect(textsOf([1, 2, 3, 4].map(page).join('\f'))).toEqual(
      [1, 2, 3, 4].map((number) => `Årsplan för Fjällmark ${number}`),
    )
  })

  it('is no decision, list entry or heading of a section that happens to end every page', () => {
    for (const last of [
      'Informationen är delgiven.',
      '• Tjänsteskrivelse från förvaltningen',
      'Reservation',
    ]) {
      const page = (number: number) => `§ ${number} Ärende\n\nBeslut\n\n${last}`
      expect(textsOf([1, 2, 3, 4].map(page).join('\f'))).toEqual([])
    }
  })

  it("may have the document's case number, but is not the case number of each matter", () => {
    const page = (head: string) => (number: number) => `${head}\n\nOrd ${'x'.repeat(number)}`
    expect(textsOf([1, 2, 3, 4].map(page('RS 12-2025   Avtal')).join('\f'))).toHaveLength(4)
    const each = (number: number) => page(`RS 1${number}-2025   Avtal`)(number)
    expect(textsOf([1, 2, 3, 4].map(each).join('\f'))).toEqual([])
  })

  it.each(['Sida', 'sidnr', 'Sid.', 'sid', ' Blad '])(
    'is "%s" above the number of the page, at most one blank line off',
    (word) => {
      expect(textsOf(`Stödet ges.\n${word}\n3(12)\nMer stöd.`)).toEqual([word.trim(), '3(12)'])
      expect(textsOf(`Stödet ges.\n${word}\n \n3(12)\nMer stöd.`)).toEqual([word.trim(), '3(12)'])
      expect(textsOf(`Stödet ges.\n${word}\n\n\n3(12)\nMer stöd.`)).toEqual(['3(12)'])
    },
  )

  it.each(['Framsida', 'Sidan', 'Sida vid sida', 'Sida!'])(
    'is not "%s" above the number of the page',
    (word) => {
      expect(textsOf(`Stödet ges.\n${word}\n3(12)\nMer stöd.`)).toEqual(['3(12)'])
    },
  )

  it('is not the word for the page where no number follows', () => {
    expect(textsOf('Stödet ges.\nSida\nMer stöd.\n3(12)')).toEqual(['3(12)'])
    expect(textsOf('Utdragsbestyrkande\nStödet ges.\nSida')).toEqual(['Utdragsbestyrkande'])
    expect(textsOf('Stödet ges.\nSida\nUtdragsbestyrkande')).toEqual(['Utdragsbestyrkande'])
  })

  it('is what the format marks so', () => {
    const layout = layoutOfText('Ett ord\nTvå ord')
    const lines = layout.lines.map((line, index) => ({ ...line, furniture: index === 1 }))
    expect([...findFurniture({ ...layout, lines })]).toEqual([[1, 'marked by the format']])
  })

  it('has one reason, the most telling first', () => {
    const page = (number: number) => `Protokoll\nÅrsplan för Fjällmark\n\nText ${'x'.repeat(number)}`
    expect(furnitureOf([1, 2, 3].map(page).join('\f'))).toEqual(
      [1, 2, 3].flatMap(() => [
        ['Protokoll', 'document name'],
        ['Årsplan för Fjällmark', 'running head'],
      ]),
    )
  })

  it('may be a sentence only of a signature service', () => {
    expect(textsOf('Att Utdragsbestyrkande')).toEqual([])
    expect(textsOf('Detta är signerat med dokumentnyckel: 17122SE')).toHaveLength(1)
    expect(textsOf(`Utdragsbestyrkande${' '.repeat(104)}Utdragsbestyrkande`)).toHaveLength(1)
    expect(textsOf(`Utdragsbestyrkande${' '.repeat(105)}Utdragsbestyrkande`)).toHaveLength(0)
  })

  it('goes on downwards from the day of the meeting, over blank lines, to what is none', () => {
    const head =
      'Text.\n\nSammanträdesdatum 2024-03-12\n \nRegion Fjällmark\n\nTrafiknämnden\n\nText.\n\nKulturnämnden'
    expect(textsOf(head)).toEqual(['Sammanträdesdatum 2024-03-12', 'Region Fjällmark', 'Trafiknämnden'])
    expect(textsOf('Text.\n4 (5)\nTrafiknämnden\nText.')).toEqual(['4 (5)'])
    expect(textsOf('Text.\nTrafiknämnden\n4 (5)\nText.')).toEqual(['4 (5)'])
  })

  it('is a body on two lines only when together they name it', () => {
    const split = (first: string, second: string) => textsOf(`Protokoll\n${first}\n${second}\nText.`)
    expect(split('Kultur- och', 'fritidsnämnden')).toEqual(['Protokoll', 'Kultur- och', 'fritidsnämnden'])
    expect(split('Kultur- och', 'Kulturnämnden 2024-01-01')).toEqual(['Protokoll'])
    expect(split('Kultur- och', '')).toEqual(['Protokoll'])
  })

  it('is an organisation at the very top, before the head', () => {
    expect(textsOf('Region Fjällmark\n \n4 (5)\n\nText.')).toEqual(['Region Fjällmark', '4 (5)'])
    expect(textsOf('Text.\n\n4 (5)\n\nRegion Fjällmark')).toEqual(['4 (5)'])
  })
})
