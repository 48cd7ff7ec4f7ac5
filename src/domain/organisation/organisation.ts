import { slugOf } from './slug.ts'

/** One tenant: a region or a municipality. Nothing of one is ever seen in another. */
export interface Organisation {
  id: string
  slug: string
  name: string
  demonstration: boolean
}

/** First path words that the doors use themselves; an organisation must not take one (docs/addresses.md). */
const reservedWords = new Set(['en', 'healthz', 'readyz', 'assets', 'api', 'ny', 'logga-in', 'static'])

/** Path words after the organisation that lists and the import use; a body must not take one. */
export const reservedPathWords: ReadonlySet<string> = new Set([
  'uppdrag',
  'sammantraden',
  'arenden',
  'mal',
  'kallor',
  'fynd',
  'fullstandighet',
  'inlasning',
  'hoppa',
  'tangenter',
  'sok',
  'anslagstavla',
])

/** The words that say what kind of organisation it is; left out of its address ("Region X" is /x). */
const kindWords = /^(region|landstinget i|landstinget|regionen)\s+|\s+(kommun|stad|region)$/giu

/** The path word for an organisation's name: "Region Fjällmark" → "fjallmark"; never a reserved word. */
export function organisationSlug(name: string): string {
  const short = slugOf(name.trim().replace(kindWords, '')) || slugOf(name)
  return reservedWords.has(short) || short === '' ? `organisation-${short}`.replace(/-$/, '') : short
}

/** Whether a name can be said: an address and an anchor for people need at least one letter. */
export function isSayable(name: string): boolean {
  return /\p{L}/u.test(name)
}
