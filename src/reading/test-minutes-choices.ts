import fc from 'fast-check'

/** How generated minutes are laid out: every choice that real secretaries and systems make differently. */
export interface MinutesLook {
  sign: (number: number) => string
  caseNumber: (serial: number) => string
  /** Where the case number stands. */
  casePlace: 'beside' | 'below' | 'labelled below' | 'above the title'
  titleBelow: boolean
  words: Record<SectionName, string>
  colon: string
  order: SectionName[]
  leadIn: 'none' | 'beslutar' | 'beslutar att' | 'att each'
  /** How a clause that is not the last ends: a stop, or what joins it to the next. */
  clauseEnd: '.' | ',' | ', och'
  clauseMark: 'blank' | '1.' | '1)' | 'bullet'
  bullet: string
  width: number
  hyphenate: boolean
  rows: number
  formFeed: boolean
  head: string[]
  foot: string[]
  firstPage: boolean
  contents: boolean
  /** Whether the sign was lost where a paragraph begins, as poor extraction leaves it. */
  signLost: boolean
  namedVotes: 'none' | 'prose' | 'columns'
}

export const sectionNames = [
  'decision',
  'proposal',
  'summary',
  'material',
  'claims',
  'process',
  'vote',
  'absence',
  'reservation',
  'note',
  'jav',
  'dispatch',
] as const

export type SectionName = (typeof sectionNames)[number]

const words: Record<SectionName, string[]> = {
  decision: ['Beslut', 'BESLUT', 'Nämndens beslut', 'Beslut i ärendet'],
  proposal: ['Förslag till beslut', 'Förvaltningens förslag till beslut', 'Förvaltningens förslag'],
  summary: [
    'Sammanfattning',
    'Sammanfattning av ärendet',
    'Ärendebeskrivning',
    'Bakgrund',
    'Ärendet',
    'Beskrivning av ärendet',
  ],
  material: ['Beslutsunderlag', 'Underlag', 'Handlingar', 'Handlingar i ärendet', 'Underlag för beslut'],
  claims: ['Yrkanden', 'Yrkande', 'Förslag under sammanträdet', 'Yrkanden på sammanträdet'],
  process: ['Beslutsgång', 'Propositionsordning', 'Proposition', 'Beslutsgång på sammanträdet'],
  vote: ['Omröstning', 'Votering', 'Omröstningsresultat'],
  absence: ['Deltar inte i beslutet', 'Deltar ej i beslutet'],
  reservation: ['Reservation', 'Reservationer', 'RESERVATION'],
  note: ['Protokollsanteckning', 'Protokollsanteckningar', 'Anteckning till protokollet'],
  jav: ['Jäv', 'JÄV'],
  dispatch: [
    'Beslutet skickas till',
    'Skickas till',
    'Expedieras till',
    'Delges',
    'Beslutet expedieras till',
  ],
}

function wordsArbitrary(): fc.Arbitrary<Record<SectionName, string>> {
  const choices = Object.fromEntries(sectionNames.map((name) => [name, fc.constantFrom(...words[name])]))
  return fc.record(choices as Record<SectionName, fc.Arbitrary<string>>)
}

/**
 * The orders that are seen: the decision first or last, what leads to it in any order between. A vote comes after what
 * was voted on, and a reservation after the decision.
 */
const orders: fc.Arbitrary<SectionName[]> = fc
  .record({
    first: fc.boolean(),
    before: fc.shuffledSubarray(['summary', 'proposal', 'material', 'jav'] as SectionName[], {
      minLength: 4,
    }),
    after: fc.shuffledSubarray(['reservation', 'note', 'absence'] as SectionName[], { minLength: 3 }),
    materialLast: fc.boolean(),
  })
  .map(({ first, before, after, materialLast }) => {
    const early = materialLast ? before.filter((name) => name !== 'material') : before
    const late: SectionName[] = materialLast ? ['material'] : []
    const middle: SectionName[] = [...early, 'claims', 'process', 'vote']
    const decided: SectionName[] = ['decision']
    return [...(first ? [...decided, ...middle] : [...middle, ...decided]), ...after, ...late, 'dispatch']
  })

/** Any look, of which a single choice may be fixed to try it alone. */
export const minutesLooks: fc.Arbitrary<MinutesLook> = fc.record({
  sign: fc.constantFrom(
    (n: number) => `§ ${n}`,
    (n: number) => `§${n}`,
    (n: number) => `${n} §`,
    (n: number) => `Bn § ${n}`,
    (n: number) => `§ ${n}/2025`,
    (n: number) => `§ ${n}.`,
  ),
  caseNumber: fc.constantFrom(
    (n: number) => `BN ${n}-2025`,
    (n: number) => `BN 2025/${n}`,
    (n: number) => `BN/2025:00${n}`,
    (n: number) => `BN/${n}/2025`,
    (n: number) => `BN-2025-00${n}`,
    (n: number) => `BN 2025-0${n}`,
    (n: number) => `${String(n).padStart(5, '0')}/2025`,
  ),
  casePlace: fc.constantFrom('beside', 'below', 'labelled below', 'above the title'),
  titleBelow: fc.boolean(),
  words: wordsArbitrary(),
  colon: fc.constantFrom('', ':'),
  order: orders,
  leadIn: fc.constantFrom('none', 'beslutar', 'beslutar att', 'att each'),
  clauseEnd: fc.constantFrom('.', ',', ', och'),
  clauseMark: fc.constantFrom('blank', '1.', '1)', 'bullet'),
  bullet: fc.constantFrom('•', '-', '–', '\uf0b7'),
  width: fc.constantFrom(64, 76, 90, 110),
  hyphenate: fc.boolean(),
  rows: fc.constantFrom(24, 38, 200),
  formFeed: fc.boolean(),
  head: fc.constantFrom(
    [
      'Lillsjö kommun                 PROTOKOLL                 Sida {n} ({N})',
      'Byggnadsnämnden                2025-03-14',
    ],
    ['SAMMANTRÄDESPROTOKOLL', 'Byggnadsnämnden', 'Sammanträdesdatum 2025-03-14', '{n} ({N})'],
    ['Lillsjö kommun Byggnadsnämnden protokoll 2025-03-14'],
  ),
  foot: fc.constantFrom(
    ['Justerandes sign                                Utdragsbestyrkande'],
    ['Justerandes signatur', '', 'Utdragsbestyrkande'],
    ['Sida {n} av {N}'],
    [],
  ),
  firstPage: fc.boolean(),
  contents: fc.boolean(),
  signLost: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  namedVotes: fc.constantFrom('none', 'prose', 'columns'),
})
