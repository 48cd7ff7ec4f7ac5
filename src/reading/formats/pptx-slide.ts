import type { Row } from './build-layout.ts'
import { headingSize, rowsOfGrid, textRow } from './grid-rows.ts'
import { gridOfChart } from './office-chart.ts'
import { type Box, type Placeholders, placeholderOf, placeOf } from './pptx-placeholders.ts'
import { linesOf, type TextLine } from './pptx-text.ts'
import { allNamed, at, childrenOf, type XmlElement } from './xml.ts'

export interface SlideSurroundings {
  width: number
  placeholders: Placeholders
  /** Charts and diagrams by the identifier that the slide uses for them. */
  parts: ReadonlyMap<string, XmlElement>
}

/** Something on a slide that is read as one. */
interface Block {
  box: Box | null
  rows: Row[]
  isTitle: boolean
}

const furniturePlaces = new Set(['sldNum', 'ftr', 'dt', 'hdr'])
const titlePlaces = new Set(['title', 'ctrTitle'])

/** What stands on a slide: the title first, then as it is seen, row by row and from left to right. */
export function rowsOfSlide(slide: XmlElement, around: SlideSurroundings): Row[] {
  const tree = at(slide, 'p:sld', 'p:cSld', 'p:spTree')
  const blocks = blocksOf(tree, around).filter(({ rows }) => rows.length > 0)
  return inSight(blocks).flatMap(({ rows }) => rows)
}

/** The speaker's notes: they lie beside the slide, so they are kept apart from its text. */
export function notesOf(notes: XmlElement | null): Row[] {
  const shapes = allNamed(notes ?? undefined, 'p:sp').filter((shape) => placeholderOf(shape)?.type === 'body')
  const lines = shapes.flatMap((shape) => linesOf(at(shape, 'p:txBody')))
  return lines.map(({ text }, index) => textRow(text, { furniture: true, gapBefore: index === 0 }))
}

function blocksOf(tree: XmlElement | undefined, around: SlideSurroundings): Block[] {
  return childrenOf(tree).flatMap((shape) => {
    if (shape.name === 'p:grpSp') return groupOf(shape, around)
    if (shape.name === 'mc:AlternateContent') return blocksOf(at(shape, 'mc:Choice'), around)
    if (shape.name === 'p:graphicFrame') return [frameOf(shape, around)]
    return shape.name === 'p:sp' ? [textBlockOf(shape, around)] : []
  })
}

/** A group is read as one where it stands: its parts have places in a measure of their own. */
function groupOf(group: XmlElement, around: SlideSurroundings): Block[] {
  const rows = inSight(blocksOf(group, around)).flatMap((block) => block.rows)
  return [{ box: placeOf(group, []), rows, isTitle: false }]
}

function textBlockOf(shape: XmlElement, around: SlideSurroundings): Block {
  const type = placeholderOf(shape)?.type ?? ''
  const box = placeOf(shape, around.placeholders)
  const isTitle = titlePlaces.has(type)
  const left = box ? Math.max(0, Math.round((box.left / around.width) * 1000) / 1000) : null
  const rows = linesOf(at(shape, 'p:txBody')).map((line, index) =>
    rowOf(line, {
      left,
      isTitle,
      isSubtitle: type === 'subTitle',
      furniture: furniturePlaces.has(type),
      index,
    }),
  )
  return { box, rows, isTitle }
}

interface LinePlace {
  left: number | null
  isTitle: boolean
  isSubtitle: boolean
  furniture: boolean
  index: number
}

function rowOf(line: TextLine, { left, isTitle, isSubtitle, furniture, index }: LinePlace): Row {
  const own = line.points !== null && line.points >= 28 ? 1.2 : 1
  return {
    cells: line.cells.map((text, rank) => ({ text, left: rank === 0 ? left : null })),
    size: isTitle ? headingSize(1) : isSubtitle ? headingSize(3) : own,
    bold: line.bold,
    furniture,
    gapBefore: index === 0,
  }
}

function frameOf(frame: XmlElement, around: SlideSurroundings): Block {
  const data = at(frame, 'a:graphic', 'a:graphicData')
  const box = placeOf(frame, around.placeholders)
  const table = at(data, 'a:tbl')
  if (table) return { box, rows: tableRows(table), isTitle: false }
  const link = at(data, 'c:chart')?.attributes['r:id'] ?? at(data, 'dgm:relIds')?.attributes['r:dm'] ?? ''
  const part = around.parts.get(link)
  const diagram = allNamed(part, 'dgm:pt').flatMap((point) => linesOf(at(point, 'dgm:t')))
  const rows = diagram.map(({ text }, index) => textRow(text, { gapBefore: index === 0 }))
  return { box, rows: [...rows, ...rowsOfGrid(gridOfChart(part))], isTitle: false }
}

function tableRows(table: XmlElement): Row[] {
  return rowsOfGrid(
    childrenOf(table, 'a:tr').map((row) =>
      childrenOf(row, 'a:tc').flatMap((cell, column) => {
        const lines = linesOf(at(cell, 'a:txBody'))
        const isMerged = cell.attributes.hMerge === '1' || cell.attributes.vMerge === '1'
        if (isMerged || lines.length === 0) return []
        return [{ lines: lines.map(({ text }) => text), column, bold: lines.every(({ bold }) => bold) }]
      }),
    ),
  )
}

/** Title first; then from top to bottom, and side by side what stands at one height. */
function inSight(blocks: readonly Block[]): Block[] {
  const rank = ({ isTitle }: Block) => (isTitle ? 0 : 1)
  const placed = blocks.map((block, order) => ({ block, order }))
  placed.sort(
    (a, b) => rank(a.block) - rank(b.block) || byPlace(a.block.box, b.block.box) || a.order - b.order,
  )
  return placed.map(({ block }) => block)
}

function byPlace(a: Box | null, b: Box | null): number {
  if (!a || !b) return 0
  const overlap = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top)
  const sideBySide = overlap > Math.min(a.height, b.height) * 0.5
  return sideBySide ? a.left - b.left : a.top - b.top
}
