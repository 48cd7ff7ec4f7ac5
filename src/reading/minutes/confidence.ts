import type { Paragraph } from './paragraphs.ts'
import type { ReadItem } from './read-item.ts'

/**
 * How surely a paragraph was read: what was found of it, weighed. A number with its sign in an unbroken order, a
 * title, a case number, a decision under its own heading; less for an inferred number or votes that do not add up.
 */
export function confidenceOf(paragraph: Paragraph, { item, mismatches }: ReadItem, inOrder: boolean): number {
  const grounds: [boolean, number][] = [
    [paragraph.number !== null, 0.2],
    [paragraph.number !== null && !paragraph.inferred, 0.15],
    [inOrder, 0.1],
    [item.title !== '', 0.15],
    [item.caseNumber !== null, 0.1],
    [item.decisions.length > 0, 0.2],
    [item.summary !== null || item.proposals.length > 0, 0.1],
    [mismatches.length > 0, -0.1],
  ]
  const sum = grounds.reduce((total, [holds, weight]) => total + (holds ? weight : 0), 0)
  return Math.round(Math.max(0, Math.min(1, sum)) * 100) / 100
}
