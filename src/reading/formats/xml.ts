import { Parser } from 'htmlparser2'
import { readingLimits } from './limits.ts'
import { Refused } from './refused.ts'

/** An element of a part, with its names as they are written (`a:t`, `text:p`). */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** Elements that one part may have: more would not fit beside each other. */
const mostElements = 3_000_000

/**
 * A part's elements as a tree. Nothing is expanded, fetched or run: a part that declares names of its own, lies
 * deeper than documents do or is no XML is given up with `Refused`.
 */
export function parseXml(text: string, format: string): XmlElement {
  if (/<!(?:DOCTYPE|ENTITY)/u.test(text.slice(0, 4096))) throw new Refused('unsafe', format)
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let elements = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
        if (open.length > readingLimits.depth) throw new Refused('unsafe', format)
        if (++elements > mostElements) throw new Refused('too-large', format)
      },
      ontext(piece) {
        open.at(-1)?.children.push(piece)
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  )
  parser.write(text)
  const isWhole = open.length === 1
  parser.end()
  if (!isWhole || elements === 0) throw new Refused('damaged', format)
  return root
}

/** The elements right inside, of one name or of all. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const inside = element?.children ?? []
  return inside.flatMap((child) =>
    typeof child !== 'string' && (!name || child.name === name) ? [child] : [],
  )
}

/** The first element of that path, each name right inside the one before. */
export function at(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((inside, name) => childrenOf(inside, name)[0], element)
}

/** All elements of a name, however deep, in the order of the document. */
export function allNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    child.name === name ? [child, ...allNamed(child, name)] : allNamed(child, name),
  )
}

/** Everything that is written inside, in order. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}
