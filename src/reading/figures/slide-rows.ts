import { findFurniture } from '../furniture.ts'
import type { Layout } from '../layout.ts'
import { type Passage, readProse } from '../prose.ts'
import { readCaption } from './captions.ts'
import { readLoneValue } from './labelled-value.ts'

/**
 * Passages as the rows that they are made of: labels and numbers by turns have no full stops, and would read as one
 * sentence. A caption is parted from the first label below it.
 */
export function inRows(layout: Layout, passages: readonly Passage[]): Passage[] {
  return passages.flatMap((passage, index) => {
    const { firstLine, lastLine } = passage
    const isLone = (line: number) => readLoneValue(layout.lines[line]?.text.trim() ?? '') !== null
    const lines = Array.from({ length: lastLine - firstLine + 1 }, (_, rank) => firstLine + rank)
    if (lines.filter(isLone).length >= 2) return lines.flatMap((line) => linesOf(layout, line, line + 1))
    const next = passages[index + 1]
    if (lines.length < 2 || !next || readLoneValue(next.text) === null) return [passage]
    const first = linesOf(layout, firstLine, firstLine + 1)
    return readCaption(first[0]) ? [...first, ...linesOf(layout, firstLine + 1, lastLine + 1)] : [passage]
  })
}

function linesOf(layout: Layout, from: number, to: number): Passage[] {
  return readProse(layout, { from, to, furniture: findFurniture(layout) })
}
