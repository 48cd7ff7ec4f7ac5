import { describe, expect, it } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { findFurniture } from './furniture.ts'
import type { Layout } from './layout.ts'

const found = (layout: Layout) =>
  [...findFurniture(layout).keys()].sort((a, b) => a - b).map((at) => layout.lines[at]?.text.trim())
const inText = (...lines: string[]) => found(layoutOfText(lines.join('\n')))
const recognised = (...lines: string[]) => {
  const layout = layoutOfText(lines.join('\n'))
  return found({ ...layout, lines: layout.lines.map((line) => ({ ...line, recognised: [] })) })
}

describe('the page number of a scanned head', () => {
  it.each(['22)', '2(2', 'I(2]', '{3}', 'l2|.'])('may be misread as %s', (number) => {
    const head = `Sammanträdesdatum 2024-03-12   ${number}`
    expect(recognised('Ja.', head, 'Nej.')).toEqual([head])
    expect(inText('Ja.', head, 'Nej.')).toEqual([])
  })

  it.each(['22 bilagor', '12345(67)', 'sid x', '2(2) Bo'])('is not %s', (rest) => {
    expect(recognised('Ja.', `Sammanträdesdatum 2024-03-12   ${rest}`, 'Nej.')).toEqual([])
  })
})

describe('a line is text of the document', () => {
  it.each([
    'Nämnden beslutar enligt protokoll 2024-03-12',
    'Protokoll 2024-03-12',
    'Protokoll kulturnämnden',
    'Region Fjällmark',
    '2024-03-12',
    'Sida vid sida',
  ])('where it is %s', (line) => expect(inText('Ja.', '', line, '', 'Nej.')).toEqual([]))
})

describe('the word for a page', () => {
  it.each(['Sida', 'SIDA', 'Sidnr', 'Sid', 'Sid.', ' Blad '])('is furniture above its number: %s', (word) => {
    expect(inText('Ja.', word, '3(12)', 'Nej.')).toEqual([word.trim(), '3(12)'])
    expect(inText('Ja.', word, '', '3(12)', 'Nej.')).toEqual([word.trim(), '3(12)'])
  })

  it('is none elsewhere', () => {
    expect(inText('Ja.', 'Sida', 'Utdragsbestyrkande')).toEqual(['Utdragsbestyrkande'])
    expect(inText('Ja.', 'Sida', '', '', '3(12)')).toEqual(['3(12)'])
    expect(inText('Ja.', 'Sida två', '3(12)')).toEqual(['3(12)'])
  })
})

describe('the rest of a page head', () => {
  it('is taken down from its name past blank lines, up only without a gap', () => {
    expect(
      inText('Ja.', 'Kulturnämnden', 'Protokoll', '', '2024-03-12', '', 'Region Fjällmark', 'Nej.'),
    ).toEqual(['Kulturnämnden', 'Protokoll', '2024-03-12', 'Region Fjällmark'])
    expect(inText('Ja.', 'Kulturnämnden', '', 'Protokoll', 'Nej.', '2024-03-12')).toEqual(['Protokoll'])
  })

  it('may break the name of a body over two lines', () => {
    expect(inText('Ja.', 'Protokoll', 'Kulturnämndens', 'arbetsutskott', 'Nej.')).toEqual([
      'Protokoll',
      'Kulturnämndens',
      'arbetsutskott',
    ])
  })

  it('is not taken from beside a page number, which closes a page', () => {
    expect(inText('Ja.', '3(12)', 'Kulturnämnden', 'Nej.')).toEqual(['3(12)'])
  })

  it('is taken between the foot of one page and the head of the next, and at the top', () => {
    expect(inText('Ja.', '3(12)', '', 'Kulturnämnden', '', 'Utdragsbestyrkande', 'Nej.')).toContain(
      'Kulturnämnden',
    )
    expect(inText('Kulturnämnden', '', '3(12)', 'Nej.')).toEqual(['Kulturnämnden', '3(12)'])
    expect(inText('Ja.', 'Kulturnämnden', '', '3(12)')).toEqual(['3(12)'])
  })
})

describe('the word for a page at the right of a page head', () => {
  it('is a part of it where its number stands on the next line', () => {
    const head = [
      'Lillängs kommun     SAMMANTRÄDESPROTOKOLL      Sida',
      'Kulturnämnden     2025-03-11    4(6)',
    ]
    expect(inText('Motionen bifalls.', '', ...head, '', '§ 35')).toEqual(head)
  })
})
