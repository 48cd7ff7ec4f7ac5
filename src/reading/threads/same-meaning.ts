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

/** The stem that stands for this one and all that mean the same. */
export function meaningOf(stemOfWord: string): string {
  return standsFor.get(stemOfWord) ?? stemOfWord
}

/** Does the word, or a compound that ends in it, say the opposite of what stands for it? */
export function isOpposite(stemOfWord: string): boolean {
  return opposites.some((word) => stemOfWord.endsWith(word))
}
