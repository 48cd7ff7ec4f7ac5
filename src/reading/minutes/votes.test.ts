import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'
import { countsIn } from './vote-counts.ts'

const read = (...lines: string[]) =>
  readMinutes(
    layoutOfText(['§ 1 Planen', 'KN 1-2025', '', 'Beslut', '', 'Planen antas.', '', ...lines].join('\n')),
  )
const votes = (...lines: string[]) => read('Omröstning', ...lines).items[0]?.votes

describe('the numbers of a vote', () => {
  it.each([
    ['Med 28 ja-röster mot 21 nej-röster beslutar nämnden', { yes: 28, no: 21 }],
    ['8 ja-röster, 6 nej-röster, 1 avstår.', { yes: 8, no: 6, abstained: 1 }],
    ['Ja: 34, Nej: 27, Avstår: 2', { yes: 34, no: 27, abstained: 2 }],
    ['Voteringen utfaller med 20 ja och 19 nej', { yes: 20, no: 19 }],
    ['Med tolv ja-röster mot fem nej-röster', { yes: 12, no: 5 }],
    [
      '37 ledamöter röstar ja, 28 ledamöter röstar nej och 6 ledamöter avstår.',
      { yes: 37, no: 28, abstained: 6 },
    ],
    ['Med 7 ja mot 4 beslutas', { yes: 7, no: 4 }],
  ])('are read in %j', (sentence, counts) => {
    expect(countsIn(sentence)).toEqual(counts)
  })

  it.each([
    ['Följande ordning fastställs: JA för avslag. NEJ för bifall.', 'JA för avslag. NEJ för bifall.'],
    ['Den som ville avslå röstade ja, den som ville bifalla röstade nej.', undefined],
  ])('have the meaning that is told before them: %s', (sentence, meaning = sentence) => {
    expect(votes(sentence, 'Med 4 ja-röster mot 3 nej-röster avslås planen.')?.[0]?.about).toBe(meaning)
  })

  it('are not read where none are', () => {
    expect(countsIn('Ja-röst för bifall. Nej-röst för avslag.')).toBeNull()
    expect(countsIn('Ja till 12 nya platser')).toBeNull()
    expect(countsIn('Den som vill ha sex linjer röstar ja, den som vill ha åtta röstar nej')).toBeNull()
  })
})

describe('a vote', () => {
  it('keeps what yes and no meant, since yes can mean reject', () => {
    expect(
      votes(
        'Godkänd voteringsproposition: ”Ja för avslag och Nej för bifall”.',
        '',
        '3 ja-röster, 2 nej-röster.',
      ),
    ).toEqual([{ about: '”Ja för avslag och Nej för bifall”.', yes: 3, no: 2 }])
    expect(
      votes(
        'Nämnden godkänner att den som är för röstar ja och den som är emot nej.',
        '',
        '3 ja, 2 nej.',
      )?.[0]?.about,
    ).toBe('den som är för röstar ja och den som är emot nej.')
    expect(votes('Ja-röst för planen.', 'Nej-röst mot planen.', '', '3 ja, 2 nej.')?.[0]?.about).toContain(
      'Nej-röst',
    )
  })

  it('may have each side on a line of its own', () => {
    expect(
      votes('Ja-röst för planen', 'Nej-röst för avslag', '', '8 ja-röster', '5 nej-röster', '2 avstår'),
    ).toEqual([{ about: 'Ja-röst för planen Nej-röst för avslag', yes: 8, no: 5, abstained: 2 }])
  })

  it('has names by side, in one line or many', () => {
    const lines = [
      '2 ja-röster, 1 nej-röst.',
      '',
      'Bo Ek (S) och tjänstgörande ersättaren för Kajsa Al, Ida ',
      'Ås (M) röstar Ja (2).',
      'Ulf Al (V) röstar Nej (1).',
    ]
    expect(votes(...lines)?.[0]?.byName).toEqual([
      { name: 'Bo Ek (S)', vote: 'yes' },
      { name: 'Ida Ås (M)', vote: 'yes' },
      { name: 'Ulf Al (V)', vote: 'no' },
    ])
  })

  it('has names by sentences in the passive, too', () => {
    const lines = ['Ja-röster avges av Bo Ek (S) och Ida Ås (M).', 'Nej-röster avges av Ulf Al (V).']
    expect(votes(...lines)?.[0]?.byName?.map(({ vote }) => vote)).toEqual(['yes', 'yes', 'no'])
  })

  it('has names by the crosses of a table', () => {
    const table = [
      'Ledamot            Ja     Nej    Avst',
      'Bo Ek (S)          X',
      'Ida Ås (M)                X',
      'Ulf Al (V)                       X',
    ]
    expect(votes('1 ja-röst, 1 nej-röst.', '', ...table)?.[0]?.byName?.map(({ vote }) => vote)).toEqual([
      'yes',
      'no',
      'abstained',
    ])
  })

  it('has names by the list of an electronic vote, with whom a substitute serves for', () => {
    const list = (number: number, ...rows: string[]) => [
      '',
      `Omröstningslista nr. ${number}`,
      '§ 1. Planen',
      'Ledamöter          Parti     Ersättare       Ja     Nej    Avst   Frånv',
      ...rows,
    ]
    const found = votes(
      'Ja för återremiss, nej för avgörande i dag.',
      '0 ja-röster, 2 nej-röster.',
      'Ja för bifall, nej för avslag.',
      '1 ja-röst, 1 nej-röst.',
      ...list(
        1,
        'Bo Ek              (S)                              X',
        'Ida Ås             (M)       Ulf Al                 X',
      ),
      ...list(
        2,
        'Bo Ek              (S)                       X',
        'Ida Ås             (M)       Ulf Al                 X',
      ),
    )
    expect(found?.map(({ about, byName }) => [about, byName])).toEqual([
      [
        'Ja för återremiss, nej för avgörande i dag.',
        [
          { name: 'Bo Ek (S)', vote: 'no' },
          { name: 'Ulf Al (M)', vote: 'no' },
        ],
      ],
      [
        'Ja för bifall, nej för avslag.',
        [
          { name: 'Bo Ek (S)', vote: 'yes' },
          { name: 'Ulf Al (M)', vote: 'no' },
        ],
      ],
    ])
  })

  it('is one of several where several were taken', () => {
    expect(
      votes(
        'Ja för återremiss, nej för avgörande i dag.',
        '',
        '3 ja, 8 nej.',
        '',
        'Ja för bifall, nej för avslag.',
        '',
        '6 ja, 5 nej.',
      )?.map(({ yes, no }) => [yes, no]),
    ).toEqual([
      [3, 8],
      [6, 5],
    ])
  })

  it('has what yes and no meant, without the words that announce it', () => {
    const told =
      'Votering verkställdes enligt godkänd propositionsordning: Den som vill bifalla planen röstar ja.'
    const [vote] = votes(`${told} Den det ej vill röstar nej.`, '', '8 ja, 5 nej.') ?? []
    expect(vote).toEqual({
      about: 'Den som vill bifalla planen röstar ja. Den det ej vill röstar nej.',
      yes: 8,
      no: 5,
    })
  })

  it('whose names do not add up is a finding', () => {
    const { findings } = read(
      'Omröstning',
      '3 ja-röster, 1 nej-röst.',
      '',
      'Bo Ek (S) och Ida Ås (M) röstar ja (3).',
      'Ulf Al (V) röstar nej (1).',
    )
    expect(findings.map(({ kind, message }) => [kind, message])).toEqual([
      ['vote-count-mismatch', 'Omröstningen i § 1: 3 anges för ”ja” men 2 namn räknas upp.'],
    ])
  })
})
