import { linksOf } from './part-links.ts'
import { allNamed, at, parseXml, type XmlElement } from './xml.ts'
import type { ZipParts } from './zip-parts.ts'

/** Where something stands on a slide, in the file's own units. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

interface Placeholder {
  type: string
  index: string | null
  box: Box | null
}

/** The places that a slide's layout, and behind it the master, keep for titles and texts; nearest first. */
export type Placeholders = readonly Placeholder[]

/** The places of a slide layout and of its master. */
export function placeholdersOf(parts: ZipParts, layoutPath: string, format: string): Placeholders {
  const master = linksOf(parts, layoutPath, format).find(({ kind }) => kind === 'slideMaster')
  return [layoutPath, master?.path ?? ''].flatMap((path) => {
    const text = parts.text(path)
    if (text === null) return []
    return allNamed(parseXml(text, format), 'p:sp').flatMap((shape) => {
      const own = placeholderOf(shape)
      return own ? [{ ...own, box: boxOf(at(shape, 'p:spPr')) }] : []
    })
  })
}

/** What place a shape fills, or null when it stands on its own. */
export function placeholderOf(shape: XmlElement): { type: string; index: string | null } | null {
  const place = at(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph') ?? at(shape, 'p:nvGraphicFramePr', 'p:nvPr', 'p:ph')
  return place ? { type: place.attributes.type ?? 'body', index: place.attributes.idx ?? null } : null
}

/** Where a shape stands: as it says itself, else where the place that it fills stands. */
export function placeOf(shape: XmlElement, placeholders: Placeholders): Box | null {
  const own = boxOf(at(shape, 'p:spPr') ?? at(shape, 'p:grpSpPr')) ?? boxOf(shape)
  const fills = placeholderOf(shape)
  if (own || !fills) return own
  const sameIndex = placeholders.find(({ index, box }) => box && index !== null && index === fills.index)
  return (sameIndex ?? placeholders.find(({ type, box }) => box && type === fills.type))?.box ?? null
}

function boxOf(properties: XmlElement | undefined): Box | null {
  const transform = at(properties, 'a:xfrm') ?? at(properties, 'p:xfrm')
  const offset = at(transform, 'a:off')?.attributes
  const extent = at(transform, 'a:ext')?.attributes
  if (!offset) return null
  const [left, top] = [Number(offset.x ?? 0), Number(offset.y ?? 0)]
  return { left, top, width: Number(extent?.cx ?? 0), height: Number(extent?.cy ?? 0) }
}
