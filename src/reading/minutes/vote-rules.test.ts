import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const read = (...lines: string[]) =>
  readMinutes(layoutOfText(['§ 1 Planen', '', 'Beslut', 'Planen antas.', '', ...lines].join('\n')))
const votes = (...lines: string[]) => read(...lines).items[0]?.votes ?? []
const about = (sentence: string) => votes('Omröstning', sentence, '', '8 ja, 5 nej.')[0]?.about

describe('what yes and no mean', () => {
  it.each([
    'Ja för bifall och nej för avslag.',
    'Ja-röst för bifall, nej-röst för avslag.',
    '”Ja” för bifall, ”nej” för avslag.',
    'Ja innebär bifall, nej avslag.',
    'Ja betyder bifall.',
    'Ja = bifall.',
    'Nej-röst till avslag.',
    'Ja mot planen.',
    'Den som vill bifalla planen röstar ja.',
    'De som vill bifalla planen säger ”ja”.',
    'Ledamöter som vill bifalla planen ska rösta ja.',
    'Den det ej vill röstar nej.',
    'Den det inte vill säger nej.',
    'Den det icke vill röste nej.',
  ])('is told by: %s', (sentence) => expect(about(sentence)).toBe(sentence))

  it.each(['Ja mot 5 nej.', 'Januari för planen.', 'Den som vill får komma.', 'Planen är ny.'])(
    'is not told by: %s',
    (sentence) => expect(about(sentence) ?? null).toBeNull(),
  )

  it.each([
    'Ordföranden godkänner följande propositionsordning: ',
    'Nämnden godkänner denna beslutsgång: ',
    'Följande voteringsproposition godkänns: ',
    'Nämnden godkänner att ',
  ])('has not the words that announce it: %s', (words) => {
    expect(about(`${words}Ja för bifall och nej för avslag.`)).toBe('Ja för bifall och nej för avslag.')
  })

  it('may take several sentences, and belongs to the vote after it', () => {
    expect(
      votes('Omröstning', 'Ja för bifall.', 'Nej för avslag.', '8 ja, 5 nej.', 'Ja för dag.', '3 ja, 9 nej.'),
    ).toEqual([
      { about: 'Ja för bifall. Nej för avslag.', yes: 8, no: 5 },
      { about: 'Ja för dag.', yes: 3, no: 9 },
    ])
  })
})

describe('the numbers of a vote', () => {
  it('may stand on lines of their own', () => {
    expect(votes('Omröstningsresultat', '8 ja-röster', '5 nej-röster', '2 avstår')).toEqual([
      { about: null, yes: 8, no: 5, abstained: 2 },
    ])
    expect(
      votes('Omröstning', '8 ja-röster', '5 nej-röster', '3 ja-röster', '9 nej-röster').map(({ yes, no }) => [
        yes,
        no,
      ]),
    ).toEqual([
      [8, 5],
      [3, 9],
    ])
  })

  it('are told wherever the meeting is, and not in what was written before it', () => {
    const count = (heading: string) => votes(heading, 'Med 8 ja mot 5 nej antas planen.').length
    expect(
      ['Beslutsgång', 'Yrkanden', 'Yrkanden och beslutsgång', 'Dagens sammanträde', 'Votering'].map(count),
    ).toEqual([1, 1, 1, 1, 1])
    expect(['Bakgrund', 'Sammanfattning', 'Beslutsunderlag'].map(count)).toEqual([0, 0, 0])
    expect(votes('Omröstning', 'Planen är ny.')).toEqual([])
  })
})

describe('the names of a vote', () => {
  it('are a vote of their own where they come again', () => {
    const twice = votes(
      'Omröstning',
      'Bo Ek (M) röstar ja.',
      'Ida Ås (S) röstar nej.',
      'Bo Ek (M) röstar ja.',
    )
    expect(twice.map(({ byName }) => byName?.length)).toEqual([2, 1])
  })

  it('may share a sentence between the sides', () => {
    expect(votes('Omröstning', 'Bo Ek (M) röstar ja (1), Ida Ås (S) röstar nej (1).')).toEqual([
      {
        about: null,
        yes: 1,
        no: 1,
        byName: [
          { name: 'Bo Ek (M)', vote: 'yes' },
          { name: 'Ida Ås (S)', vote: 'no' },
        ],
      },
    ])
    expect(votes('Omröstning', 'Bo Ek (M) röstar ja och Ida Ås (S) röstar nej.')[0]?.byName).toHaveLength(2)
    expect(votes('Omröstning', 'Bo Ek (M) röstade ja medan Ida Ås (S) röstade nej.')[0]?.byName).toHaveLength(
      2,
    )
  })

  it.each([
    [
      'Bo Ek (M) avstår (2).',
      '2 anges för ”avstår” men 1 namn räknas upp.',
      '2 is stated for ”avstår” but 1 names are listed.',
    ],
    [
      'Bo Ek (M) är frånvarande (2).',
      '2 anges för ”frånvarande” men 1 namn räknas upp.',
      '2 is stated for ”frånvarande” but 1 names are listed.',
    ],
    [
      'Bo Ek (M) röstar nej.',
      '5 anges för ”nej” men 1 namn räknas upp.',
      '5 is stated for ”nej” but 1 names are listed.',
    ],
  ])('are a finding where they are not as many as stated: %s', (line, swedish, english) => {
    const [finding] = read('Omröstning', '8 ja, 5 nej.', '', line).findings
    expect([finding?.message, finding?.english]).toEqual([
      `Omröstningen i § 1: ${swedish}`,
      `The vote in § 1: ${english}`,
    ])
  })
})
