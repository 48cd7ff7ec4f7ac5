import fc from 'fast-check'

/** What a generated paragraph says, whatever it looks like. */
export interface MinutesContent {
  number: number
  title: string
  serial: number
  summary: string
  own: string[]
  recommended: string[]
  proposals: boolean
  materials: string[]
  claims: { by: string; text: string }[]
  /** A second case in the same paragraph. */
  second: number | null
  vote: { yes: string[]; no: string[] } | null
  absent: string | null
  reserved: string[]
  note: { by: string; text: string } | null
  disqualified: string | null
  immediate: boolean
}

const people = ['Anna Ek (S)', 'Bo Almquist (M)', 'Ida Ås (V)', 'Ulf Bergsten (C)', 'Lars-Olof Hage (KD)']
const titles = [
  'Ny detaljplan för hamnen',
  'Taxa för bygglov',
  'Svar på motion om solceller på kommunens tak',
  'Tillsyn av strandskydd',
  'Budgetuppföljning för första kvartalet',
  'Remiss om ny väg förbi samhället',
]
const sentences = [
  'Ansökan kom in under hösten och har kompletterats två gånger.',
  'Kostnaden beräknas till 4,2 miljoner kronor under tre år.',
  'Grannarna har fått tillfälle att yttra sig och tre har haft synpunkter.',
  'Frågan behandlades av kommunstyrelsen den 4 februari 2025, § 31, som då återremitterade ärendet.',
  'Verksamhetsområdena har redovisat konsekvenserna för samhällsbyggnadsförvaltningen.',
]
const clauses = [
  'godkänna samrådsredogörelsen',
  'anta förslaget enligt bilaga 2',
  'avsätta 300 000 kronor ur nämndens ram',
  'uppföljningen ska redovisas i september',
]
const recommendations = [
  'taxan ska gälla från och med den 1 juli',
  'planen antas för samhällsbyggnadsområdet',
]
const materials = [
  'Tjänsteskrivelse 2025-02-20',
  'Plankarta med bestämmelser',
  'Arbetsutskottets protokoll 2025-03-01 § 12',
]
/** No two paragraphs say the same: a line that repeats on several pages is a running head. */
const places = ['i norr', 'i söder', 'i öster', 'i väster', 'vid kusten', 'på berget']

const one = fc.record({
  title: fc.constantFrom(...titles),
  serial: fc.integer({ min: 10, max: 999 }),
  summary: fc.subarray(sentences, { minLength: 1 }),
  own: fc.subarray(clauses, { minLength: 1 }),
  recommended: fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    fc.subarray(recommendations, { minLength: 1 }),
  ),
  proposals: fc.boolean(),
  materials: fc.subarray(materials),
  claimants: fc.subarray(people, { maxLength: 2 }),
  second: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.integer({ min: 1000, max: 1899 })),
  vote: fc.option(fc.shuffledSubarray(people, { minLength: 4 })),
  absent: fc.option(fc.constantFrom(...people)),
  reserved: fc.subarray(people, { maxLength: 3 }),
  noted: fc.option(fc.constantFrom(...people)),
  disqualified: fc.option(fc.constantFrom(...people)),
  immediate: fc.boolean(),
})

/** One to six paragraphs in sequence; each is told from the others by its place. */
export const minutesContents: fc.Arbitrary<MinutesContent[]> = fc
  .record({ first: fc.integer({ min: 1, max: 300 }), items: fc.array(one, { minLength: 1, maxLength: 6 }) })
  .map(({ first, items }) =>
    items.map(({ claimants, noted, vote, ...item }, index) => {
      const placed = (text: string) => `${text} ${places[index]}`
      return {
        ...item,
        number: first + index,
        title: placed(item.title),
        summary: item.summary.map((sentence) => sentence.replace(/\.$/u, ` ${places[index]}.`)).join(' '),
        own: item.own.map(placed),
        recommended: item.recommended.map(placed),
        claims: claimants.map((by, nth) => ({
          by,
          text: placed(nth === 0 ? 'bifall till förslaget' : 'avslag på förslaget'),
        })),
        // Who votes must have had something to vote on.
        vote: vote !== null && claimants.length > 1 ? { yes: vote.slice(0, 3), no: vote.slice(3) } : null,
        note: noted === null ? null : { by: noted, text: placed('Frågan borde ha prövats tidigare') },
      }
    }),
  )
