import { stem } from './stem.ts'

/**
 * Words that assignments use for one thing, as stems; the first of a line stands for all of it. Only what means the
 * same in the assignments of regions and municipalities: near words stay words of their own.
 */
const groups = `
  hyr inhyr inhyrd bemanningsföretag
  beroende oberoende
  kö väntetid väntan vänt
  lokal fastighet byggnad
  trygghet trygg tryggare trygghetsskapande
  förebygga prevention
  behörig legitimerad behörighet
  fordon bil
  sälja avyttra försäljning
  måltid mat
  ungdom ung
  läkemedel medicin
  bistånd försörjningsstöd
  landsbygd glesbygd
  simhall badhus
  idrottshall sporthall
  bibliotek folkbibliotek
  bup ungdomspsykiatri barnpsykiatri
  sfi invandrare
  frånvaro närvaro
`

/** Words that say the opposite of the first of their line: more of the one is less of the other. */
const opposites = ['närvaro'].map(stem)

const standsFor = new Map(
  groups
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(stem))
    .flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
)

/**
 * Terms of several words, none of which says what they say together, with the one word that stands for them: care near
 * to where people live is nothing that any care is, and who is near in a relation is not nearby.
 */
const terms: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:god\s+och\s+)?nära\s+vård(?:en)?(?!\p{L})/giu, 'närvård'],
  [/(?<!\p{L})nära\s+relation(?:er|en|erna)?(?!\p{L})/giu, 'våldsutsatt'],
  [
    /(?<!\p{L})(?:ekonomin?\s+i\s+balans|balans\s+i\s+ekonomin|ekonomisk\s+balans)(?!\p{L})/giu,
    'ekonomibalans',
  ],
  [/(?<!\p{L})livets\s+slut(?:skede)?(?!\p{L})/giu, 'palliativ'],
  [/(?<!\p{L})ekonomiskt\s+bistånd(?!\p{L})/giu, 'försörjningsstöd'],
  [/(?<!\p{L})psykisk(?:a|t)?\s+(?:o?hälsan?|välbefinnande)(?!\p{L})/giu, 'psykisk'],
  [/(?<!\p{L})civil(?:a|t)?\s+försvar(?:et)?(?!\p{L})/giu, 'civilförsvar'],
  [/(?<!\p{L})vatten\s+och\s+avlopp(?!\p{L})/giu, 'vattenavlopp'],
  [/(?<!\p{L})barn-?\s+och\s+ungdomspsykiatri/giu, 'barnpsykiatri'],
]

/** A title with each term of several words as one word. */
export function withTerms(title: string): string {
  return terms.reduce((text, [term, word]) => text.replace(term, word), title)
}

/** The stem that stands for this one and all that mean the same. */
export function meaningOf(stemOfWord: string): string {
  return standsFor.get(stemOfWord) ?? stemOfWord
}

/** Does the word, or a compound that ends in it, say the opposite of what stands for it? */
export function isOpposite(stemOfWord: string): boolean {
  return opposites.some((word) => stemOfWord.endsWith(word))
}
