import type { Layout } from '../layout.ts'
import type { Row } from './build-layout.ts'
import { layoutOfRows } from './layout-of-rows.ts'
import { readingLimits } from './limits.ts'
import { linksOf } from './part-links.ts'
import { type Placeholders, placeholdersOf } from './pptx-placeholders.ts'
import { notesOf, rowsOfSlide } from './pptx-slide.ts'
import { Refused } from './refused.ts'
import { allNamed, at, parseXml, type XmlElement } from './xml.ts'
import { openZipParts, type ZipParts } from './zip-parts.ts'

const format = 'PPTX'
const presentation = 'ppt/presentation.xml'

/** A presentation as a layout, a page for each slide, in the order they are shown; throws `Refused`. */
export function layoutOfPptx(bytes: Uint8Array): Layout {
  const parts = openZipParts(bytes, format)
  const root = partOf(parts, presentation)
  if (!root) throw new Refused('damaged', format)
  const paths = new Map(linksOf(parts, presentation, format).map(({ id, path }) => [id, path]))
  const slides = allNamed(root, 'p:sldId').flatMap(
    ({ attributes }) => paths.get(attributes['r:id'] ?? '') ?? [],
  )
  if (slides.length > readingLimits.pages) throw new Refused('too-large', `${slides.length} s.`)
  const size = at(root, 'p:presentation', 'p:sldSz')?.attributes
  const width = Number(size?.cx ?? 0) || 12_192_000
  const known = new Map<string, Placeholders>()
  return layoutOfRows(slides.map((path) => slideRows(parts, path, width, known)))
}

function slideRows(parts: ZipParts, path: string, width: number, known: Map<string, Placeholders>): Row[] {
  const slide = partOf(parts, path)
  if (!slide) throw new Refused('damaged', format)
  const links = linksOf(parts, path, format)
  const linked = (kind: string) => links.find((link) => link.kind === kind)?.path
  const layoutPath = linked('slideLayout')
  const placeholders = layoutPath ? (known.get(layoutPath) ?? placeholdersOf(parts, layoutPath, format)) : []
  if (layoutPath) known.set(layoutPath, placeholders)
  const notes = linked('notesSlide')
  const charts = new Map(
    links.flatMap(({ id, path: part }) => {
      const tree =
        /chart|diagramData/u.test(part) || /\/(?:charts\/chart|diagrams\/data)\d*\.xml$/u.test(part)
          ? partOf(parts, part)
          : null
      return tree ? [[id, tree] as const] : []
    }),
  )
  return [
    ...rowsOfSlide(slide, { width, placeholders, parts: charts }),
    ...(notes ? notesOf(partOf(parts, notes)) : []),
  ]
}

function partOf(parts: ZipParts, path: string): XmlElement | null {
  const text = parts.text(path)
  return text === null ? null : parseXml(text, format)
}
