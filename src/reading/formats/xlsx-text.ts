import { mendCharacters } from './mend-characters.ts'
import { at, childrenOf, textOf, type XmlElement } from './xml.ts'

/** A cell's text, which may be set in several types; how it is pronounced (`rPh`) is no part of it. */
export function richText(element: XmlElement): string {
  const pieces = childrenOf(element).map((child) => {
    if (child.name === 't') return textOf(child)
    return child.name === 'r' ? textOf(at(child, 't')) : ''
  })
  return mendCharacters(pieces.join(''))
}
