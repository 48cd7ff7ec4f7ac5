import { slugOf } from './slug.ts'

export const bodyKinds = [
  'council',
  'executiveBoard',
  'board',
  'committee',
  'draftingBody',
  'administration',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** A body of the organisation: one that meets, or an administration that receives assignments. */
export interface Body {
  id: string
  slug: string
  /** The base form: Hälso- och sjukvårdsnämndens arbetsutskott. */
  name: string
  kind: BodyKind
  parentId: string | null
}

/** The name under which paragraphs stand when their document does not say whose they are. */
export const unnamedBody = 'Okänt organ'

const kindEndings: [RegExp, BodyKind][] = [
  [/fullmäktige$/iu, 'council'],
  [/utskott(et)?$/iu, 'committee'],
  [/^beredning(en)?\b|beredning(en)?$/iu, 'draftingBody'],
  [/förvaltning(en)?$/iu, 'administration'],
  [/nämnd(en)?$/iu, 'board'],
  [/styrelse(n)?$/iu, 'executiveBoard'],
]

/** What kind of body a name in base form is, by its last word part. */
export function bodyKind(name: string): BodyKind {
  return kindEndings.find(([ending]) => ending.test(name.trim()))?.[1] ?? 'other'
}

/** The name of the body that a genitive says this one belongs to ("Xnämndens arbetsutskott" → "Xnämnden"). */
export function parentBodyName(name: string): string | null {
  const match = /^(.+(?:nämnden|styrelsen|fullmäktige))s\s+\S+/iu.exec(name.trim())
  return match?.[1] ?? null
}

const smallWords = new Set(['och', 'för', 'i', 'på', 'av', 'med', 'till', 'samt'])

/**
 * The path word of a body: the initials of its words and word parts where practice has them ("Hälso- och
 * sjukvårdsnämnden" → hsn, its "arbetsutskott" → hsn-au, "Regionfullmäktige" → rf, "Regionstyrelsen" → rs),
 * else its name. Only a proposal: two bodies never share one (`freeSlug`).
 */
export function bodySlug(name: string): string {
  const parent = parentBodyName(name)
  if (parent) return `${bodySlug(parent)}-${lastPartSlug(name.slice(parent.length + 1).trim())}`
  const initials = name
    .split(/[\s-]+/u)
    .filter((word) => word && !smallWords.has(word.toLowerCase()))
    .map(wordInitials)
    .join('')
  return initials.length >= 2 ? slugOf(initials) : slugOf(name)
}

function lastPartSlug(rest: string): string {
  return /^arbetsutskott(et)?$/iu.test(rest) ? 'au' : slugOf(rest)
}

const bodyEnding = /(nämnd|styrelse|fullmäktige|utskott|beredning|förvaltning)(en|n|et)?$/iu

function wordInitials(word: string): string {
  const ending = bodyEnding.exec(word)
  const head = word.charAt(0)
  return ending && ending.index > 0 ? head + word.charAt(ending.index) : head
}
