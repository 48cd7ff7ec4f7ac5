import type { Layout, LayoutLine } from './layout.ts'
import { headingWording } from './minutes/section-heading.ts'
import { bulletLength } from './words/bullets.ts'
import { findCaseNumbers } from './words/case-numbers.ts'

/** How many lines at each end of a page may be a running head or foot. */
const edge = 4

interface FilledLine {
  index: number
  line: LayoutLine
}

interface EdgeLine {
  index: number
  /** The line with its digits levelled, so that "Sida 3" and "Sida 4" are the same head. */
  key: string
}

/**
 * Lines that repeat at the top or the bottom of most pages. A repeated line further in is never one: sub-headings
 * such as "Beslut" repeat in every paragraph, too, so between a head and its edge only other heads may stand.
 */
export function findRunningHeads(layout: Layout): number[] {
  if (layout.pages.length < 2) return []
  const pages = filledLinesByPage(layout)
  // Two pages may begin alike by chance: there only a line of several cells is a head.
  if (layout.pages.length === 2) return headsOfTwo(pages)
  const needed = Math.max(3, Math.ceil(layout.pages.length * 0.6))
  const tops = pages.map((lines) => lines.slice(0, edge).map(keyed))
  const bottoms = pages.map((lines) => lines.slice(-edge).reverse().map(keyed))
  return [...repeatedFromEdge(tops, needed), ...repeatedFromEdge(bottoms, needed)]
}

function headsOfTwo(pages: FilledLine[][]): number[] {
  const tops = pages.map((lines) => lines.slice(0, 1).filter(({ line }) => line.cells.length > 1))
  return repeatedFromEdge(
    tops.map((lines) => lines.map(keyed)),
    2,
  )
}

function repeatedFromEdge(pages: EdgeLine[][], needed: number): number[] {
  const heads: number[] = []
  let open = pages
  for (let rank = 0; rank < edge; rank++) {
    const here = open.flatMap((lines) => {
      const line = lines[rank]
      return line ? [{ lines, ...line }] : []
    })
    const counts = new Map<string, number>()
    for (const { key } of here) counts.set(key, (counts.get(key) ?? 0) + 1)
    const repeated = here.filter(({ key }) => (counts.get(key) ?? 0) >= needed)
    heads.push(...repeated.map(({ index }) => index))
    open = repeated.map(({ lines }) => lines)
  }
  return heads
}

function filledLinesByPage(layout: Layout): FilledLine[][] {
  const filled = layout.lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.text.trim() !== '')
  return [...Map.groupBy(filled, ({ line }) => line.page).values()]
}

function keyed({ line, index }: FilledLine): EdgeLine {
  return { index, key: keyOf(line, index) }
}

/**
 * A paragraph's heading, that of a section, a line without letters, a list entry and a whole sentence ("Informationen är delgiven.", which ends
 * every page where each has one matter) repeat by chance; each keeps a key of its own.
 */
function keyOf(line: LayoutLine, index: number): string {
  const words = line.text.trim()
  if (/^§|^\d+\s*§/u.test(words) || !/\p{L}/u.test(words)) return `line ${index}`
  const isText = bulletLength(line.text) > 0 || isSentence(words) || headingWording(words) !== null
  if (isText) return `line ${index}`
  return levelled(words).replace(/\s+/gu, ' ')
}

/** Page numbers and dates differ from page to page; a case number is the document's own or none of its head. */
function levelled(words: string): string {
  const cases = findCaseNumbers(words)
  return words.replace(/\d+/gu, (digits, at: number) =>
    cases.some(({ start, end }) => at >= start && at < end) ? digits : '#',
  )
}

function isSentence(words: string): boolean {
  return /\s/u.test(words) && /\p{Ll}{3}\.$/u.test(words.slice(-4))
}
