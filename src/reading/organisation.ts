import { findFurniture } from './furniture.ts'
import type { Layout } from './layout.ts'
import { readProse } from './prose.ts'
import { readHead } from './words/body-heads.ts'

const word = '\\p{Lu}\\p{Ll}[\\p{L}-]*'
/** How regions, municipalities and county councils name themselves; a second word is judged by how often it follows. */
const forms = [
  new RegExp(`(?<!\\p{L})[Rr]egion\\s(${word})(?:\\s(${word}|län(?!\\p{L})))?`, 'gu'),
  new RegExp(`(?<!\\p{L})[Ll]andstinget\\si\\s(${word})(?:\\s(län)(?!\\p{L}))?`, 'gu'),
  new RegExp(
    `(?<!\\p{L})((?:${word}\\s)?${word})\\s(kommun|stad|Stad|regionkommun|läns\\slandsting|(?:kommunal|räddningstjänst|samordnings|gymnasie|utbildnings|avfalls|miljö)förbund)(?=s?(?!\\p{L}))`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}+[aeo]\\s${word}sregionen)(?!\\p{L})`, 'gu'),
  new RegExp(
    `(?<!\\p{L})((?:Landstinget|Regionförbundet|Kommunalförbundet)\\s(?!i(?!\\p{L}))${word}(?:\\slän(?!\\p{L}))?)`,
    'gu',
  ),
]
/** Names in capitals, as page heads set them; a municipality's only where its line or cell holds nothing else. */
const shouted = /(?<!\p{L})REGION\s(\p{Lu}[\p{Lu}-]+)/gu
const shoutedAlone = [
  /^\s*(?<kind>REGION)\s(?<place>\p{Lu}[\p{Lu}-]+(?:\s\p{Lu}[\p{Lu}-]+)?)\s*$/u,
  /^\s*(?<place>\p{Lu}[\p{Lu}-]+(?:\s\p{Lu}[\p{Lu}-]+)?)\s(?<kind>KOMMUN|STAD|REGIONKOMMUN|LÄNS LANDSTING|KOMMUNALFÖRBUND)\s*$/u,
  /^\s*(?<kind>LANDSTINGET(?:\sI)?)\s(?<place>\p{Lu}[\p{Lu}-]+)(?<lan>\sLÄN)?\s*$/u,
]
/** "Region Fjällmark Söderdal" with a line or cell to itself is the whole name. */
const alone = new RegExp(`^\\s*Region\\s${word}(?:\\s${word})?\\s*$`, 'u')
/** "Landstinget Västra Berget", "Räddningstjänstförbundet Söder": what such a name holds is seen only where it stands alone. */
const unionAlone = new RegExp(
  `^\\s*(?:Landstinget|(?:Kommunal|Region|Samordnings|\\p{Lu}\\p{Ll}+tjänst)förbundet)\\s${word}(?:\\s${word})?\\s*$`,
  'u',
)

interface Candidate {
  name: string
  weight: number
}

/**
 * The organisation whose document it is, as the text names itself: the name said most often, where the page heads
 * and the top of the document count more. Null when no organisation is named.
 */
export function readOrganisation(layout: Layout): string | null {
  const furniture = findFurniture(layout)
  const heads = [...furniture.keys()].flatMap((index) => cellsOf(layout, index))
  const top = layout.lines
    .slice(0, 12)
    .flatMap((_, index) => cellsOf(layout, index))
    .filter(isNameAlone)
  const pieces = [...top, ...heads, ...readProse(layout).map((passage) => passage.text)]
  const text = pieces.join('\n')
  const counted = new Map<string, number>()
  pieces.forEach((piece, rank) => {
    const weight = rank < top.length + heads.length + 8 ? 3 : 1
    for (const name of namesIn(piece, text)) counted.set(name, (counted.get(name) ?? 0) + weight)
  })
  const candidates = joinGenitives(
    [...counted].map(([name, weight]) => ({ name, weight })),
    text,
  )
  candidates.sort((a, b) => b.weight - a.weight)
  return candidates[0]?.name ?? null
}

function cellsOf(layout: Layout, index: number): string[] {
  return layout.lines[index]?.cells.map(({ start, end }) => layout.text.slice(start, end)) ?? []
}

function isNameAlone(cell: string): boolean {
  return nameAlone(cell) !== null
}

/** The name that has a line or cell to itself: capitals in ordinary letters, and a second word that is its own. */
function nameAlone(cell: string): string | null {
  for (const form of shoutedAlone) {
    const { kind, place, lan } = form.exec(cell)?.groups ?? {}
    if (!kind || !place || isOfForm(place.split(' ').at(-1) ?? '')) continue
    const lower = kind === 'REGION' ? 'Region' : kind.toLowerCase().replace(/^landstinget/u, 'Landstinget')
    const name = titleCase(place)
    return /^(?:region|landstinget)/iu.test(kind)
      ? `${lower} ${name}${lan ? ' län' : ''}`
      : `${name} ${lower}`
  }
  const [first, second, third] = cell.trim().split(/\s+/u)
  if (unionAlone.test(cell) && !third) return `${first} ${second}`
  if (unionAlone.test(cell) && third && !isOfForm(third)) return `${first} ${second} ${third}`
  if (!alone.test(cell) || !third) return null
  return isOfForm(third) ? null : `${first} ${second} ${third}`
}

/** A part of every form: what holds none names no organisation. */
const anyForm = /region|landsting|kommun|stad|förbund/iu

function namesIn(piece: string, whole: string): string[] {
  if (!anyForm.test(piece)) return []
  const own = nameAlone(piece)
  if (own) return [own]
  const text = piece.replace(shouted, (_, place: string) => `Region ${titleCase(place)}`)
  return forms.flatMap((form, index) => [...text.matchAll(form)].map((match) => nameOf(match, index, whole)))
}

function nameOf(match: RegExpExecArray, form: number, whole: string): string {
  const [, first = '', second] = match
  if (form === 3) return first
  if (form === 2) return `${first} ${second}`
  if (form === 4) return first
  const plain = `${form === 0 ? 'Region' : 'Landstinget i'} ${first}`
  return second && belongs(first, second, whole) ? `${plain} ${second}` : plain
}

/**
 * A second word belongs to the name when it nearly always follows the first and is no ordinary word: after the name
 * a page head goes on with "Protokoll" or with a body.
 */
function belongs(first: string, second: string, whole: string): boolean {
  if (second === 'län') return true
  if (second.endsWith('-') || isOfForm(second)) return false
  const times = (words: RegExp) => whole.match(words)?.length ?? 0
  const both = times(new RegExp(`${first}\\s${second}`, 'gu'))
  const ordinary = times(new RegExp(`(?<!\\p{L})${second.toLowerCase()}(?!\\p{L})`, 'gu')) > 0
  return both >= 2 && both >= times(new RegExp(first, 'gu')) * 0.8 && !ordinary
}

/** A body or the name of the form: what a page head goes on with after the organisation. */
function isOfForm(word: string): boolean {
  return readHead(word) !== null || formWords.test(word)
}

const formWords =
  /^(?:protokoll|sammanträdesprotokoll|tjänsteskrivelse|skrivelse|delegationsordning|reglemente|taxa|kallelse|föredragningslista|sida|datum|dnr|plan|rapport|budget|yttrande|direktiv|uppdrag)|(?:rapport|berättelse|redovisning|uppföljning|skrivelse|budget)(?:en)?$/iu

/** "Region Fjällmarks" counts for "Region Fjällmark"; alone it loses its -s unless the place ends so. */
function joinGenitives(candidates: Candidate[], text: string): Candidate[] {
  const byName = new Map(candidates.map((candidate) => [candidate.name, candidate.weight]))
  for (const { name, weight } of candidates) {
    const bare = name.replace(/s$/u, '')
    if (bare === name || (!byName.has(bare) && endsSo(name, text))) continue
    byName.delete(name)
    byName.set(bare, (byName.get(bare) ?? 0) + weight)
  }
  return [...byName].map(([name, weight]) => ({ name, weight }))
}

/** Places end in "-fors", "-ås" and "-näs"; and what ends a line or a sentence is no genitive, for nothing follows. */
function endsSo(name: string, text: string): boolean {
  return /(?:[åäöiuy]|for)s$/u.test(name) || new RegExp(`${name}(?=[.,;:)]|\\s*$)`, 'mu').test(text)
}

function titleCase(place: string): string {
  return place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}
