import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const read = (...lines: string[]) => {
  const [only] = readMinutes(
    layoutOfText(['§ 1 Planen', '', 'Beslut', 'Planen antas.', '', ...lines].join('\n')),
  ).items
  return only
}
const reservations = (...lines: string[]) => read(...lines)?.reservations
const statements = (...lines: string[]) => read(...lines)?.statements
const absent = (...lines: string[]) => read(...lines)?.notParticipating
const bo = ['Bo Ek (M)']

describe('what a reservation is for', () => {
  it.each([
    ['Bo Ek (M) reserverar sig till förmån för eget yrkande.', 'till förmån för eget yrkande.'],
    ['Bo Ek (M) reserverar sig mot beslutet.', 'mot beslutet.'],
    ['Bo Ek (M) reserverar sig.', null],
    ['Bo Ek (M) reserverar sig skriftligt mot beslutet.', 'mot beslutet.'],
    ['Bo Ek (M) reserverar sig skriftligen.', null],
    ['Bo Ek (M) reserverar sig enligt bilaga 4.', null],
    ['Bo Ek (M) reserverar sig i följande ordalag.', null],
    ['Till förmån för eget förslag reserverar sig Bo Ek (M).', 'Till förmån för eget förslag'],
    ['Mot beslutet reserverar sig Bo Ek (M).', null],
    ['Mot beslutet reserverade sig Bo Ek (M) till förmån för förslag 2.', 'till förmån för förslag 2.'],
    ['Bo Ek (M) reserverar sig mot beslutet: Planen är dyr.', 'Planen är dyr.'],
    ['Bo Ek (M) reserverar sig mot beslutet. Planen är dyr.', 'mot beslutet. Planen är dyr.'],
  ])('%s', (line, text) => expect(reservations('Reservation', line)).toEqual([{ by: bo, text }]))

  it('is told of those who are named without their parties, too', () => {
    expect(
      reservations('Reservation', 'Mot beslutet reserverade sig Bo Ek och Eva Al till förmån för förslag 2.'),
    ).toEqual([{ by: ['Bo Ek', 'Eva Al'], text: 'till förmån för förslag 2.' }])
  })

  it('is the text that follows, passage by passage', () => {
    expect(
      reservations(
        'Reservation',
        'Bo Ek (M) reserverar sig enligt följande:',
        '',
        'Planen är dyr.',
        '',
        'Den är lång.',
      ),
    ).toEqual([{ by: bo, text: 'Planen är dyr.\n\nDen är lång.' }])
    expect(reservations('Reservation', 'Bo Ek (M)', '', 'Planen är dyr. Den är lång.')).toEqual([
      { by: bo, text: 'Planen är dyr. Den är lång.' },
    ])
  })

  it('may be signed beneath, by a party and then by who speaks for it', () => {
    expect(reservations('Reservation', 'Planen är dyr.', '', 'Bo Ek (M)')).toEqual([
      { by: bo, text: 'Planen är dyr.' },
    ])
    expect(reservations('Reservation', 'Planen är dyr.', '', 'För Moderaterna', '', 'Bo Ek')).toEqual([
      { by: ['Bo Ek'], text: 'Planen är dyr.' },
    ])
  })

  it('is told wherever the meeting is, and not in what was written before it', () => {
    const line = 'Bo Ek (M) reserverar sig mot beslutet.'
    const by = (heading: string) => reservations(heading, line)?.length
    expect(
      ['Beslutsgång', 'Yrkanden', 'Omröstning', 'Dagens sammanträde', 'Yrkanden och beslutsgång'].map(by),
    ).toEqual([1, 1, 1, 1, 1])
    expect(['Bakgrund', 'Sammanfattning', 'Beslutsunderlag', 'Expedieras'].map(by)).toEqual([0, 0, 0, 0])
  })

  it('may be joined by others', () => {
    expect(
      reservations(
        'Reservation',
        'Bo Ek (M) reserverar sig. Ida Ås (S) ansluter sig till reservationen.',
      )?.[0]?.by,
    ).toEqual(['Bo Ek (M)', 'Ida Ås (S)'])
    expect(
      reservations('Reservation', 'Bo Ek (M) reserverar sig. Ida Ås (S) instämde i denna reservation.')?.[0]
        ?.by,
    ).toHaveLength(2)
  })
})

describe('a statement', () => {
  it.each([
    ['Bo Ek (M): Planen är dyr.', bo, 'Planen är dyr.'],
    ['Från Liberalerna: Planen är dyr.', ['Liberalerna'], 'Planen är dyr.'],
    ['Moderaterna genom Bo Ek anför: Planen är dyr.', ['Bo Ek'], 'Planen är dyr.'],
    ['Bo Ek (M) uttalar följande: Planen är dyr.', bo, 'Planen är dyr.'],
    ['Bo Ek (M) yttrar: Planen är dyr.', bo, 'Planen är dyr.'],
    ['Bo Ek (M) meddelar: Planen är dyr.', bo, 'Planen är dyr.'],
    ['Bo Ek (M) lämnar följande särskilda yttrande: Planen är dyr.', bo, 'Planen är dyr.'],
    ['Planen som gäller: den är dyr.', [], 'Planen som gäller: den är dyr.'],
  ])('has who makes it: %s', (line, by, text) => {
    expect(statements('Särskilt yttrande', line)).toEqual([{ kind: 'separate statement', by, text }])
  })

  it('is of the kind that it says, else of its heading', () => {
    const kind = (heading: string, line: string) => statements(heading, line)?.[0]?.kind
    expect(kind('Beslutsgång', 'Bo Ek (M) lämnar ett särskilt yttrande.')).toBe('separate statement')
    expect(kind('Beslutsgång', 'Bo Ek (M) lämnar ett särskilt uttalande.')).toBe('separate statement')
    expect(kind('Beslutsgång', 'Bo Ek (M) lämnar en protokollsanteckning.')).toBe('minute note')
    expect(kind('Protokollsanteckning', 'Planen är dyr.')).toBe('minute note')
  })

  it('has by its heading who makes it, where the text does not say it', () => {
    expect(statements('Särskilt yttrande från Liberalerna', 'Planen är dyr.')?.[0]?.by).toEqual([
      'Liberalerna',
    ])
    expect(statements('Särskilt yttrande (L, KD)', 'Planen är dyr.')?.[0]?.by).toEqual(['L', 'KD'])
    expect(
      statements('Särskilt yttrande från Liberalerna', 'Ett särskilt yttrande lämnas: Dyrt.')?.[0]?.by,
    ).toEqual(['Liberalerna'])
  })

  it('has what is noted as its text', () => {
    expect(
      statements('Beslutsgång', 'Bo Ek (M) låter till protokollet anteckna att planen är dyr.')?.[0]?.text,
    ).toBe('att planen är dyr.')
    expect(
      statements('Beslutsgång', 'Bo Ek (M) lämnar en anteckning att planen är dyr.')?.[0]?.text,
    ).toContain('Bo Ek')
  })

  it('is not made where none is', () => {
    expect(statements('Protokollsanteckning', 'Inga protokollsanteckningar.')).toEqual([])
    expect(reservations('Reservation', 'Ingen reserverade.')).toEqual([])
    expect(reservations('Reservation', 'Inget att anmäla.')).toEqual([])
  })
})

describe('who takes no part', () => {
  it.each([
    ['Deltar inte i beslutet', 'Bo Ek (M) och Ida Ås (S)', ['Bo Ek (M)', 'Ida Ås (S)']],
    ['Deltar inte i beslutet', 'Moderaterna', ['Moderaterna']],
    ['Deltar inte i beslutet', 'Planen är dyr.', []],
    ['Beslutsgång', 'Bo Ek (M) deltar inte i beslutet.', bo],
    ['Beslutsgång', 'I beslutet deltar inte Bo Ek (M).', bo],
    ['Beslutsgång', 'Bo Ek (M) deltar inte i beslutet. Bo Ek (M) deltar inte i beslutet.', bo],
    ['Bakgrund', 'Bo Ek (M) deltar inte i beslutet.', []],
  ])('under %s: %s', (heading, line, names) => expect(absent(heading, line)).toEqual(names))
})
