import { findFurniture } from './furniture.ts'
import type { Furniture } from './furniture-reasons.ts'
import type { Layout, LayoutLine, Span } from './layout.ts'
import { goesOn, goesOnAfterGap, type WrapHabits, wrapHabits } from './line-joins.ts'
import { spanOf } from './span.ts'
import { bulletLength } from './words/bullets.ts'
import { type Folded, foldPieces, sourceRange } from './words/fold.ts'

/** One paragraph, list entry, heading or table row: running text with the place of each character. */
export interface Passage extends Folded {
  /** Index of the first and last line it is taken from; furniture between them is left out of `text`. */
  firstLine: number
  lastLine: number
  /** It began with a bullet, which `text` leaves out. */
  bullet: boolean
  span: Span
}

export interface ProseRange {
  /** First line and the line after the last; the whole document without. */
  from?: number
  to?: number
  furniture?: Furniture
}

/** Many rules read the whole of one layout: it is folded once. */
const wholes = new WeakMap<Layout, Passage[]>()

/** Folds the lines of a layout to passages: furniture left out, bullets stripped, broken sentences rejoined. */
export function readProse(layout: Layout, range?: ProseRange): Passage[] {
  if (range) return proseIn(layout, range)
  const whole = wholes.get(layout) ?? proseIn(layout, {})
  wholes.set(layout, whole)
  return whole
}

function proseIn(layout: Layout, range: ProseRange): Passage[] {
  const furniture = range.furniture ?? findFurniture(layout)
  const from = range.from ?? 0
  const to = Math.min(range.to ?? layout.lines.length, layout.lines.length)
  const habits = wrapHabits(layout.lines)
  const groups = joinAcrossGaps(
    layout,
    blocksOf(layout, from, to, furniture).flatMap((block) => split(layout, block, habits)),
  )
  return groups.map((lines) => passageOf(layout, lines)).filter((passage) => passage.text !== '')
}

/** Where a part of a passage stands in the document. */
export function spanWithin(layout: Layout, passage: Passage, from: number, to: number): Span {
  const { start, end } = sourceRange(passage, from, to)
  return spanOf(layout, start, end)
}

/** Runs of lines with text; blank lines end one, furniture is passed over. */
function blocksOf(layout: Layout, from: number, to: number, furniture: Furniture): number[][] {
  const blocks: number[][] = []
  let open: number[] = []
  for (let index = from; index < to; index++) {
    if (furniture.has(index)) continue
    if (layout.lines[index]?.text.trim() !== '') open.push(index)
    else if (open.length > 0) {
      blocks.push(open)
      open = []
    }
  }
  if (open.length > 0) blocks.push(open)
  return blocks
}

function split(layout: Layout, block: number[], habits: WrapHabits): number[][] {
  const width = Math.max(45, ...block.map((index) => lineAt(layout, index).text.trimEnd().length))
  const groups: number[][] = []
  for (const index of block) {
    const open = groups.at(-1)
    const previous = open?.at(-1)
    if (open && previous !== undefined && isSameSentence(layout, previous, index, width, habits))
      open.push(index)
    else groups.push([index])
  }
  return groups
}

function isSameSentence(
  layout: Layout,
  previous: number,
  index: number,
  width: number,
  habits: WrapHabits,
): boolean {
  const line = lineAt(layout, previous)
  const next = lineAt(layout, index)
  if (bulletLength(next.text) > 0) return false
  return index === previous + 1 ? goesOn(line, next, width, habits) : goesOnAfterGap(line, next)
}

/** A blank line or a page break in the middle of a sentence does not end it. */
function joinAcrossGaps(layout: Layout, groups: number[][]): number[][] {
  const joined: number[][] = []
  for (const group of groups) {
    const open = joined.at(-1)
    const previous = open?.at(-1)
    const first = group[0]
    const adjacent = previous !== undefined && first === previous + 1
    if (
      open &&
      previous !== undefined &&
      first !== undefined &&
      !adjacent &&
      continues(layout, previous, first)
    )
      open.push(...group)
    else joined.push([...group])
  }
  return joined
}

function continues(layout: Layout, previous: number, first: number): boolean {
  const next = lineAt(layout, first)
  return bulletLength(next.text) === 0 && goesOnAfterGap(lineAt(layout, previous), next)
}

function passageOf(layout: Layout, lines: number[]): Passage {
  const firstLine = lines[0] ?? 0
  const lastLine = lines.at(-1) ?? firstLine
  const skipped = bulletLength(lineAt(layout, firstLine).text)
  const folded = foldPieces(
    lines.map((index, rank) => {
      const { text, start } = lineAt(layout, index)
      return rank === 0 ? { text: text.slice(skipped), start: start + skipped } : { text, start }
    }),
  )
  const { start, end } = sourceRange(folded, 0, folded.text.length)
  return { ...folded, firstLine, lastLine, bullet: skipped > 0, span: spanOf(layout, start, end) }
}

function lineAt(layout: Layout, index: number): LayoutLine {
  const line = layout.lines[index]
  if (!line) throw new RangeError(`The layout has no line ${index}`)
  return line
}
