import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const foot = 'Justerandes sign                                Utdragsbestyrkande'
const page = (number: number) => [
  `Norrdals kommun                PROTOKOLL                 Sida ${number} (2)`,
  'Trafiknämnden                  2025-03-14',
]
const over = (before: string[], after: string[]) =>
  readMinutes(
    layoutOfText(
      [
        ...page(1),
        '',
        '§ 1 Ny bro över ån',
        'TN 10-2025',
        '',
        ...before,
        '',
        foot,
        '',
        ...page(2),
        '',
        ...after,
      ].join('\n'),
    ),
  ).items

describe('where a page turns', () => {
  it('names that open the next page are no signatures of the strip at the foot', () => {
    const items = over(
      ['Beslut', 'Bron byggs.', '', 'Reservation'],
      ['Bo Ek (M), Ulf Berg (C) och Ida Ås (KD)', 'reserverar sig mot beslutet.'],
    )
    expect(items[0]?.reservations[0]?.by).toEqual(['Bo Ek (M)', 'Ulf Berg (C)', 'Ida Ås (KD)'])
  })

  it('a list of clauses goes on, with small letters, after a comma or ", och"', () => {
    for (const end of [',', ', och', '.']) {
      const items = over(
        ['Beslut', 'Trafiknämnden beslutar att', '', `anta förslaget till ny bro${end}`],
        ['uppföljningen ska redovisas i maj.'],
      )
      expect(items[0]?.decisions).toHaveLength(2)
    }
  })
})

describe('a point of a list', () => {
  it('is no paragraph, though the contents page has its number', () => {
    const items = readMinutes(
      layoutOfText(
        'Innehållsförteckning\n\n1 Ny bro ...... 2\n\n1 Ny bro\n\nBeslut\n\n1. Bron byggs.\n\n2. Ån rensas.',
      ),
    ).items
    expect(items).toHaveLength(1)
    expect(items[0]?.decisions).toHaveLength(2)
  })

  it('follows a point with a dash, also after ", och"', () => {
    const items = over(
      ['Beslut', 'Trafiknämnden beslutar att', '– anta planen, och', '– bron ska byggas.'],
      [],
    )
    expect(items[0]?.decisions.map(({ text }) => text)).toEqual(['anta planen', 'bron ska byggas.'])
  })
})

describe('case numbers without letters', () => {
  const caseOf = (...lines: string[]) =>
    readMinutes(layoutOfText([...lines, '', 'Beslut', 'Ja.'].join('\n'))).items[0]

  it('are read beside the title, beneath it, after the label and several at a time', () => {
    expect(caseOf('§ 1 Ny bro          0345/23')).toMatchObject({ title: 'Ny bro', caseNumber: '0345/23' })
    expect(caseOf('§ 1 Ny bro', '', '0345/2023, 0346/2023')?.caseNumber).toBe('0345/2023, 0346/2023')
    expect(caseOf('§ 1', 'Dnr 0345/2023, 0346/2023', 'Ny bro')).toMatchObject({
      title: 'Ny bro',
      caseNumber: '0345/2023, 0346/2023',
    })
  })
})
