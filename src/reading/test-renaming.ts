import { findPeople } from './words/people.ts'

/** How far §, the serials of case numbers and years are moved: all the same everywhere, so that order stays. */
const moved = { paragraph: 37, serial: 111, year: 3 }

/** Word parts of the bodies, each for another that Swedish bodies have, in both cases. */
const bodies: [part: string, other: string][] = [
  ['hälso', 'kultur'],
  ['sjukvård', 'äldrevård'],
  ['regionala', 'lokala'],
  ['utvecklingsnämnd', 'tillväxtnämnd'],
  ['folkhälsa', 'landsbygd'],
]

export interface Renaming {
  text(text: string): string
  /** The paragraph's number alone, as the contract has it. */
  paragraph(number: string | null): string | null
  year(year: number | null | undefined): number | null | undefined
}

/**
 * Another region's documents out of these: bodies, places and people get other names, §, case numbers and years are
 * moved by a constant. What is read of them must be the same, renamed. The names are taken out of the texts
 * themselves, so none stands here.
 */
export function renamingFor(texts: readonly string[]): Renaming {
  const whole = texts.join('\n')
  const names = namesIn(whole)
  const nameWords = new RegExp(
    `(?<!\\p{L})(?:${[...names].sort((a, b) => b.length - a.length).join('|')})(?=s?(?!\\p{L}))`,
    'gu',
  )
  return {
    text: (text) => moveNumbers(renameBodies(names.size > 0 ? text.replace(nameWords, turned) : text)),
    paragraph: (number) =>
      number === null ? null : number.replace(/\d+/u, (digits) => String(Number(digits) + moved.paragraph)),
    year: (year) => (typeof year === 'number' ? year + moved.year : year),
  }
}

/** The words of people's names and of places: after "Region", or after a preposition and never in small letters. */
function namesIn(text: string): Set<string> {
  const words = findPeople(text).flatMap(({ name }) => name.split(/[\s-]/u))
  for (const [, place] of text.matchAll(/(?<!\p{L})[Rr]egion\s+(\p{Lu}\p{Ll}+?)s?(?!\p{L})/gu))
    words.push(place ?? '')
  for (const [, place] of text.matchAll(/\s(?:i|vid|från|södra)\s+(\p{Lu}\p{Ll}{3,})(?!\p{L})/gu))
    words.push(place ?? '')
  const lower = new Set(text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu))
  return new Set(words.filter((word) => word.length > 2 && !lower.has(word.toLowerCase())))
}

/** Each letter is turned to another of its kind, so that a name stays a name that can be spoken, and as long. */
function turned(name: string): string {
  const kinds = ['aeiouåäö', 'bdfgklmnprtv']
  return name.replace(/\p{L}/gu, (letter) => {
    const kind = kinds.find((letters) => letters.includes(letter.toLowerCase()))
    if (!kind) return letter
    const other = kind[(kind.indexOf(letter.toLowerCase()) + 3) % kind.length] ?? letter
    return letter === letter.toLowerCase() ? other : other.toUpperCase()
  })
}

function renameBodies(text: string): string {
  let renamed = text.replace(/(?<!\p{L})HSN/gu, 'KBN').replace(/(?<!\p{L})HSF/gu, 'KBF')
  for (const [part, other] of bodies) {
    renamed = renamed.replace(new RegExp(part, 'giu'), (found) =>
      found.charAt(0) === found.charAt(0).toLowerCase()
        ? other
        : other.charAt(0).toUpperCase() + other.slice(1),
    )
  }
  return renamed
}

function moveNumbers(text: string): string {
  return text
    .replace(/(§\s*)(\d+)/gu, (_, sign: string, number: string) => sign + (Number(number) + moved.paragraph))
    .replace(
      /((?:KBN|RS)\s{0,2})(\d+)(?=-\s?(?:19|20)\d\d)/gu,
      (_, prefix: string, serial: string) => prefix + (Number(serial) + moved.serial),
    )
    .replace(/(?<![\d.,]|\d[ \u00a0])20[1-3]\d(?!\d|[ \u00a0]\d{3})/gu, (year) =>
      String(Number(year) + moved.year),
    )
}
