import type { Layout } from '../layout.ts'
import { fullName } from '../minutes/known-bodies.ts'
import { readOrganisation } from '../organisation.ts'
import { bodyKey, findBodies } from '../words/bodies.ts'
import { remembered } from '../words/remembered.ts'

/** What names of bodies in a document can stand for. */
export interface Names {
  /** The body whose document it is, when known. */
  own: string | null
  /** Full names in the document. */
  named: readonly string[]
  organisation: string | null
}

/** The names that the rules of assignments need: the document's own body and every body it names in full. */
export function namesIn(layout: Layout, own: string | null): Names {
  return { own, named: namesInText(layout.text), organisation: readOrganisation(layout) }
}

/** Every body that a text names in full, each once. Rules ask it of each of a paragraph's assignments. */
const namesInText = remembered((text: string): readonly string[] => {
  // A capital on a new line begins a name: what stands above it is another line of the head.
  const parted = text.replace(/\n\s*(?=\p{Lu})/gu, ' · ')
  const full = findBodies(parted).filter((body) => !body.bare && !endsInActivity(body.raw))
  return [...new Map(full.map(({ name }) => [bodyKey(name), name])).values()]
})

/** "beredning av ärenden" and the like are no names. */
function endsInActivity(raw: string): boolean {
  return /\sav$/iu.test(raw)
}

/**
 * The full name that a name in a document stands for: "nämnden" is the document's own board or the only one that
 * `near` or the document names; "fullmäktige" is the region's or the municipality's.
 */
export function nameOf(name: string, names: Names, near = ''): string {
  const grounds = [namesInText(near), names.named]
  const found = fullName(name, { own: names.own, grounds })
  return bodyKey(found) === council ? councilOf(names, found) : found
}

const council = 'fullmäktige'

/**
 * The council of a region is called regionfullmäktige, that of a municipality kommunfullmäktige: by the name of the
 * organisation, else by that of the board the document names.
 */
function councilOf({ organisation, own, named }: Names, name: string): string {
  const of = organisation ?? ''
  const kinds = ['Region', 'Kommun', 'Landstings'].filter((kind) =>
    [own, ...named].some((body) => body?.startsWith(`${kind}styrelsen`)),
  )
  if (/^region\s|regionen$/iu.test(of)) return `Region${council}`
  if (/\s(?:kommun|stad)$/iu.test(of)) return `Kommun${council}`
  if (/^landstinget\s|\slandsting$/iu.test(of)) return `Landstings${council}`
  return organisation === null && kinds.length === 1 ? `${kinds[0]}${council}` : name
}
