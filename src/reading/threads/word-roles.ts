import { directions, emptyWords, namesTopic } from './common-words.ts'
import { stem } from './stem.ts'

/**
 * What a word does in a title: the subject itself ("Minska sjukfrånvaron …"), what the subject concerns ("en plan för
 * klimatanpassning", "köerna till ögonvården"), or the setting it stands in ("… inom hemtjänsten").
 */
export type WordRole = 'subject' | 'concern' | 'setting'

export interface TitleToken {
  surface: string
  role: WordRole
  /** A name of its own, by its capital: a place, an institution. */
  name: boolean
  /** The preposition that its phrase begins with; null for a phrase without. */
  after: string | null
}

const concerns = new Set('för om av till mot kring angående gällande avseende'.split(' '))
const settings = new Set('i inom vid hos bland under mellan genom utan med efter på från utifrån'.split(' '))
const means = new Set(['genom', 'utan', 'med'])

/**
 * The words of a title in order, each with its role. The first phrase that names a topic is the subject, whatever
 * stands before it: in "Ta fram en plan för klimatanpassning" the subject is the adaptation, not the plan. What is
 * done in order to reach something is about that, too ("… i syfte att stödja omställningen", "… för minskad
 * förbrukning"); by which means is not.
 */
export function tokensOf(title: string): TitleToken[] {
  const words = [...title.matchAll(/\p{L}[\p{L}-]*/gu)].map(([word]) => word)
  const tokens: TitleToken[] = []
  let role: WordRole = 'subject'
  let after: string | null = null
  let found = false
  for (const [at, surface] of words.entries()) {
    const lower = surface.toLowerCase()
    role = found ? (roleAfter(lower, words[at - 1], words[at + 1]) ?? role) : 'subject'
    if (concerns.has(lower) || settings.has(lower)) after = lower
    if (emptyWords.has(lower)) continue
    tokens.push({ surface, role, after, name: at > 0 && /^\p{Lu}\p{Ll}/u.test(surface) })
    found ||= namesTopic(stem(lower))
  }
  return tokens
}

/** The role that a word opens for those after it; null for one that opens none. */
function roleAfter(word: string, before = '', after = ''): WordRole | null {
  if (word === 'att') return means.has(before.toLowerCase()) ? 'setting' : 'subject'
  if (word === 'för' && isDirection(after)) return 'subject'
  if (concerns.has(word)) return 'concern'
  return settings.has(word) ? 'setting' : null
}

function isDirection(word: string): boolean {
  const way = stem(word.toLowerCase())
  return directions.up.has(way) || directions.down.has(way)
}
