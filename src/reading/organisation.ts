import type { Layout } from './layout.ts'

const word = '\\p{Lu}\\p{Ll}[\\p{L}-]*'
/** How regions, municipalities and county councils name themselves; a second word is judged by how often it follows. */
const forms = [
  new RegExp(`(?<!\\p{L})[Rr]egion\\s(${word})(?:\\s(${word}|län(?!\\p{L})))?`, 'gu'),
  new RegExp(`(?<!\\p{L})[Ll]andstinget\\si\\s(${word})(?:\\s(län)(?!\\p{L}))?`, 'gu'),
  new RegExp(
    `(?<!\\p{L})((?:${word}\\s)?${word})\\s(kommun|stad|Stad|läns\\slandsting)(?=s?(?!\\p{L}))`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}+[aeo]\\s${word}sregionen)(?!\\p{L})`, 'gu'),
]
const shouted = /(?<!\p{L})REGION\s(\p{Lu}[\p{Lu}-]+)/gu

interface Candidate {
  name: string
  weight: number
}

/**
 * The organisation whose document it is, as the text names itself: the name said most often, where the top of the
 * document counts more. Null when no organisation is named.
 */
export function readOrganisation(layout: Layout): string | null {
  const text = layout.text
    .replace(/\s+/gu, ' ')
    .replace(shouted, (_, place: string) => `Region ${titleCase(place)}`)
  const said = forms.flatMap((form, index) => [...text.matchAll(form)].map((match) => ({ match, index })))
  const counted = new Map<string, number>()
  for (const { match, index } of said) {
    const name = nameOf(match, index, text)
    if (name) counted.set(name, (counted.get(name) ?? 0) + (match.index < 600 ? 3 : 1))
  }
  const candidates = joinGenitives([...counted].map(([name, weight]) => ({ name, weight })))
  candidates.sort((a, b) => b.weight - a.weight)
  return candidates[0]?.name ?? null
}

function nameOf(match: RegExpExecArray, form: number, text: string): string | null {
  const [, first = '', second] = match
  if (form === 3) return first
  if (form === 2) return `${first} ${second}`
  const head = form === 0 ? 'Region' : 'Landstinget i'
  const plain = `${head} ${first}`
  return second && belongs(`${first} ${second}`, first, text) ? `${plain} ${second}` : plain
}

/** A second word belongs to the name when it nearly always follows the first: a heading after it is chance. */
function belongs(both: string, first: string, text: string): boolean {
  if (both.endsWith(' län')) return true
  const times = (words: string) => text.split(words).length - 1
  return times(both) >= 2 && times(both) >= times(first) * 0.8
}

/** "Region Fjällmarks" counts for "Region Fjällmark"; alone it loses its -s unless the place may end so. */
function joinGenitives(candidates: Candidate[]): Candidate[] {
  const byName = new Map(candidates.map((candidate) => [candidate.name, candidate.weight]))
  for (const { name, weight } of candidates) {
    const bare = name.replace(/s$/u, '')
    if (bare === name || (!byName.has(bare) && /[åäöiuy]s$/u.test(name))) continue
    byName.delete(name)
    byName.set(bare, (byName.get(bare) ?? 0) + weight)
  }
  return [...byName].map(([name, weight]) => ({ name, weight }))
}

function titleCase(place: string): string {
  return place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}
