import { type HeadWord, readHead } from './body-heads.ts'
import { adjectiveStart, areaEnd, coordinationStart } from './body-name-parts.ts'
import { remembered } from './remembered.ts'

export interface BodyMention {
  /** Base form with a capital: "Hälso- och sjukvårdsnämndens arbetsutskott". */
  name: string
  raw: string
  start: number
  end: number
  genitive: boolean
  /** Only a head ("nämnden", "arbetsutskottet"): which body is meant, the context tells (`resolveBody`). */
  bare: boolean
}

interface Piece extends BodyMention {
  head: HeadWord
}

/** A part of every head: most lines of a document hold none, and need no closer look. */
const anyHead =
  /nämnd|styrelse|utskott|fullmäktige|beredning|förvaltning|direkt|kommitt|ledningsgrupp|rådet/iu

/** Every body, administration and director that a text names, in order, by the endings of their names. */
export function findBodies(text: string): BodyMention[] {
  return anyHead.test(text) ? [...bodiesIn(text)] : []
}

const bodiesIn = remembered((text: string): BodyMention[] => {
  const pieces: Piece[] = []
  for (const match of text.matchAll(/\p{L}[\p{L}-]*/gu)) {
    const head = readHead(match[0])
    const piece = head && pieceOf(text, match.index, match[0], head)
    if (piece) pieces.push(piece)
  }
  return joinOwners(text, pieces).map(({ head: _head, ...mention }) => mention)
})

/** The base form of a phrase that names exactly one body, or null: "regionstyrelsens" → "Regionstyrelsen". */
export function baseForm(phrase: string): string | null {
  const words = phrase.trim()
  const [first, second] = findBodies(words)
  return first && !second && first.start === 0 && first.end === words.length ? first.name : null
}

/** Two spellings of one body have the same key: definite or not, hyphened or not, in any case. */
export const bodyKey = remembered((name: string): string =>
  tidyName(name)
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => {
      const head = readHead(word)
      return head && !head.genitive ? head.prefix + head.stem : word
    }),
)

/** The one known body that a bare mention means ("nämnden", "arbetsutskottet"); the name itself when unclear. */
export function resolveBody(name: string, known: readonly string[]): string {
  const key = bodyKey(name)
  const fitting = known.filter((candidate) => bodyKey(candidate).endsWith(key))
  const distinct = new Map(fitting.map((candidate) => [bodyKey(candidate), candidate]))
  const [only] = distinct.values()
  return distinct.size === 1 && only ? only : name
}

function pieceOf(text: string, wordStart: number, word: string, head: HeadWord): Piece | null {
  const compound = head.prefix !== ''
  let start = compound ? coordinationStart(text, wordStart) : wordStart
  if (head.definite) start = adjectiveStart(text, start)
  const wordEnd = wordStart + word.length
  const end = compound || head.genitive ? wordEnd : areaEnd(text, wordEnd)
  const raw = text.slice(start, end)
  const bare = start === wordStart && end === wordEnd && (!compound || /^arbets$/iu.test(head.prefix))
  return { name: nameOf(raw, word, head), raw, start, end, genitive: head.genitive, bare, head }
}

/** Inside an area the head keeps the form the text gives it ("Beredning för …"); else it is made definite. */
function nameOf(raw: string, word: string, head: HeadWord): string {
  if (!raw.endsWith(word)) return tidyName(raw)
  const shouted = raw === raw.toUpperCase()
  const name = raw.slice(0, raw.length - word.length) + head.prefix + head.definiteForm
  return tidyName(shouted ? name.toUpperCase() : name)
}

/** "regionstyrelsens" + "förvaltning" is one name; what stands in the indefinite without an owner is seldom one. */
function joinOwners(text: string, pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const owner = joined.at(-1)
    if (owner && owns(text, owner, piece)) {
      const raw = text.slice(owner.start, piece.end)
      joined[joined.length - 1] = { ...piece, name: tidyName(raw), raw, start: owner.start, bare: owner.bare }
    } else if (standsAlone(text, piece)) joined.push(piece)
  }
  return joined
}

function owns(text: string, owner: Piece, piece: Piece): boolean {
  if (!owner.genitive || piece.head.definite) return false
  if (!/^\s$/u.test(text.slice(owner.end, piece.start))) return false
  return !(piece.head.activity && /^\s+av\s/u.test(text.slice(piece.end)))
}

const determiners =
  /(?<!\p{L})(?:en|ett|varje|någon|något|egen|respektive|annan|samma|denna|vilken|ingen|sin|vår|gemensam|berörd|ansvarig|aktuell|ny|särskild)\s$/iu

function standsAlone(text: string, piece: Piece): boolean {
  if (piece.head.definite) return true
  const withArea = /\sför\s/u.test(piece.raw)
  if (determiners.test(text.slice(Math.max(0, piece.start - 14), piece.start))) return false
  return withArea || (piece.head.prefix !== '' && !piece.head.activity)
}

/** One spelling for hyphens and blanks, lower case but for the first letter and for abbreviations. */
const tidyName = remembered((raw: string): string => {
  const spaced = raw
    .replace(/\s+/gu, ' ')
    .replace(/(\p{L}-)\s?(och|samt|&)\s/gu, '$1 $2 ')
    .replace(/(\p{L})-\s?,\s?/gu, '$1-, ')
    .replace(/^(\p{L}+(?<!-))\s(och|samt|&)\s(?=\p{L}+$|\p{L}+\s)/u, '$1- $2 ')
  const shouted = spaced === spaced.toUpperCase()
  const lowered = spaced.replace(/\p{L}+/gu, (word) =>
    !shouted && /\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase(),
  )
  return lowered.charAt(0).toUpperCase() + lowered.slice(1)
})
