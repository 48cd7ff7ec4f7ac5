import { layoutOfText } from '../formats/text.ts'
import { findFurniture } from '../furniture.ts'
import type { Names } from './names.ts'
import { type Region, regionsOf } from './region.ts'

export const noNames: Names = { own: null, named: [], organisation: null }

/** A document without items as one region, with clauses that it is said to have decided. */
export function regionIn(
  text: string,
  more: Partial<Pick<Region, 'decisions' | 'title' | 'item'>> = {},
): Region {
  const layout = layoutOfText(text)
  const [region] = regionsOf(layout, [], findFurniture(layout))
  if (!region) throw new Error('a document is one region at least')
  return { ...region, ...more }
}

/** The words with every blank doubled, as columns and justified lines leave them. */
export function spaced(text: string): string {
  return text.replaceAll(' ', '  ')
}
