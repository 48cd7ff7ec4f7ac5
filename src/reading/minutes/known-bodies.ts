import { bodyKey, findBodies, resolveBody } from '../words/bodies.ts'

/** What short names ("nämnden", "utskottet") can stand for in a paragraph: nearest ground first. */
export interface KnownBodies {
  /** Whose minutes they are, when that is known. */
  own: string | null
  /** Lists of full names, each a better ground than the next: its own chain, the paragraph, the document. */
  grounds: readonly (readonly string[])[]
}

/** The full name that a name stands for: the first ground that has exactly one body ending so decides. */
export function fullName(name: string, { own, grounds }: KnownBodies): string {
  for (const names of [ownChain(own), ...grounds]) {
    const found = resolveBody(name, names)
    if (found !== name) return found
  }
  return name
}

/** A committee and the body it belongs to: "Nämndens arbetsutskott" → itself and "Nämnden". */
function ownChain(own: string | null): string[] {
  if (!own) return []
  const parent = parentOf(own)
  return parent ? [own, parent] : [own]
}

/** The body that a committee belongs to, by the genitive in its name; null when the name has none. */
export function parentOf(name: string): string | null {
  const match =
    /^(?<parent>.+?(?:nämnden|styrelsen|fullmäktige|utskottet|beredningen|direktionen))s\s\p{Ll}+/u.exec(name)
  return match?.groups?.parent ?? null
}

/** Full names that a text mentions; short ones are left out. */
export function fullNames(text: string): string[] {
  const names = findBodies(text).filter(({ bare, raw }) => !bare && !isOffice(raw))
  return [...new Map(names.map(({ name }) => [bodyKey(name), name])).values()]
}

/** Administrations and directors carry out; they are no bodies that a clause can be put to. */
export function isOffice(name: string): boolean {
  return /(?:förvaltning(?:en)?s?|direktör(?:en)?s?|ledningsgrupp(?:en)?s?)$/iu.test(name)
}
