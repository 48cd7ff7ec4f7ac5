export interface PersonMention {
  /** Without party and genitive: "Anna-Lena Berg Åkerlund". */
  name: string
  party: string | null
  /** As it is usually shown: "Anna-Lena Berg Åkerlund (C)". */
  shown: string
  raw: string
  start: number
  end: number
}

const namePart =
  "\\p{Lu}(?:\\p{Ll}|['’]\\p{Lu}|(?<=\\p{Ll})\\p{Lu}(?=\\p{Ll}))+(?:-\\p{Lu}?\\p{Ll}+)*|\\p{Lu}\\.?(?=\\s\\p{Lu}\\p{Ll})"
const particle = 'von|af|av|de|van|der|den|la|le|da|al|el|bin|ben|ibn'
const fullName = `(?:${namePart})(?:\\s(?:(?:${particle})\\s){0,2}(?:${namePart}|\\p{Lu}{2,3}(?=\\s\\p{Lu}\\p{Ll}))){1,4}`
/** Party letters are short and mostly capitals; local parties have longer ones ("(ÖV)", "(Kd)", "(opol.)"). */
const party =
  '\\((?:(?:båda|alla|samtliga)\\s)?(?<party>\\p{Lu}[\\p{L}]{0,5}|[smcvlo]|fp|kd|mp|sd|fi|kv|nyd|spi|-|opol(?:itisk)?\\.?|oberoende)\\)'

/** Parties and bodies carry letters in brackets, too: "Från Centerpartiet (C)". */
const organisations = /(?:partiet|erna|nämnden|styrelsen|utskottet|förvaltningen|beredningen|fullmäktige)$/u

/** What someone is, before the name: "Ledamoten Anna Ek (C)". Two names must be left. */
const office =
  /^(?:(?:Leda(?:moten|mot)|Ersättar(?:en|e)|Ordförande[nt]?|Mötesordföranden?|Gruppledaren?|\p{L}+rådet|Interpellanten|Motionären|Frågeställaren|Förslagsställaren|Politiska|Vice|Herr|Fru)\s)+(?=\p{Lu}\S+\s\p{Lu})/u

const notBefore = '(?<![\\p{L}-])'
const withParty = new RegExp(`${notBefore}(?<name>${fullName})\\s?${party}`, 'gu')
const onlyName = new RegExp(`^(?<name>${fullName})$`, 'u')

/** Everyone a text names with party letters, and those listed before them who share them ("A B och C D (S)"). */
export function findPeople(text: string): PersonMention[] {
  const found: PersonMention[] = []
  for (const match of text.matchAll(withParty)) {
    const { name: whole = '', party: letters = '' } = match.groups ?? {}
    if (organisations.test(whole)) continue
    const skipped = office.exec(whole)?.[0].length ?? 0
    const start = match.index + skipped
    const sharing = sharersBefore(text, start, found.at(-1)?.end ?? 0)
    for (const other of sharing) found.push(person(other.raw, letters, other.raw, other.start))
    found.push(person(whole.slice(skipped), letters, match[0].slice(skipped), start))
  }
  return found
}

/**
 * The people of a list such as "A B (C), D E (M) och F G": a name without party letters counts, too. Null when
 * anything in the text is neither name nor comma, "och" or "samt", so that a sentence is never read as a list.
 */
export function readPeopleList(text: string): PersonMention[] | null {
  const people: PersonMention[] = []
  let at = 0
  for (const piece of text.split(/(,\s*(?:(?:och|samt)\s)?|;\s*|\s(?:och|samt|&)\s)/u)) {
    const words = piece.trim()
    const start = at + piece.indexOf(words)
    at += piece.length
    if (/^(?:[,;]|,?\s*(?:och|samt|&))?$/u.test(words)) continue
    const one = readPerson(words, start)
    if (!one) return null
    people.push(one)
  }
  return people.length > 0 ? people : null
}

/** The name that a text begins with, with or without party letters ("Karin Ek deltar ej …"), or null. */
export function leadingPerson(text: string): PersonMention | null {
  const match = new RegExp(`^\\s*(?<name>${fullName})(?:\\s?${party})?(?!\\p{L})`, 'u').exec(text)
  const { name, party: letters } = match?.groups ?? {}
  if (!match || !name) return null
  const start = match[0].length - match[0].trimStart().length
  return person(name, letters ?? null, match[0].trim(), start)
}

/**
 * A name without the -s of the genitive, where the same document names the person without it ("Karin Eks (C)
 * yrkande"): a name that ends in s by itself is left alone.
 */
export function withoutGenitive(name: string, known: readonly string[]): string {
  const bare = name.replace(/s$/u, '')
  return bare !== name && known.includes(bare) ? bare : name
}

function readPerson(words: string, start: number): PersonMention | null {
  const [only] = findPeople(words)
  if (only && only.raw.length === words.length) return { ...only, start, end: start + words.length }
  const name = onlyName.exec(words)?.groups?.name
  return name ? person(name, null, words, start) : null
}

/** Names directly before, joined by commas or "och", that have no letters of their own. */
function sharersBefore(text: string, start: number, from: number): { raw: string; start: number }[] {
  const before = text.slice(Math.max(from, start - 200), start)
  const offset = start - before.length
  const list = new RegExp(`${notBefore}(?:${fullName})(?:,\\s(?:${fullName}))*\\s(?:och|samt)\\s$`, 'u').exec(
    before,
  )
  if (!list) return []
  return [...list[0].matchAll(new RegExp(fullName, 'gu'))].map((name) => ({
    raw: name[0],
    start: offset + list.index + name.index,
  }))
}

function person(name: string, letters: string | null, raw: string, start: number): PersonMention {
  const tidy = name.replace(/\s+/gu, ' ')
  const shown = letters ? `${tidy} (${letters})` : tidy
  return { name: tidy, party: letters, shown, raw, start, end: start + raw.length }
}
