import { findBodies } from './words/bodies.ts'

/** The body whose plan or report a document is, by its title: "Trafiknämndens verksamhetsplan 2024". */
export function readOwner(title: string | null): string | null {
  const bodies = findBodies(title ?? '')
  const owner = bodies.find((body) => body.genitive) ?? bodies[0]
  return owner && !owner.bare ? owner.name : null
}
