import type { Layout } from '../layout.ts'

/** Headings that a plan goes on with after its goals. */
export const otherSection =
  /^\s*(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:(?:riktade|övriga|särskilda)\s+)?uppdrag(?=\s*$|\s+(?:från|till|i|enligt|ur)\s)|(?:nämndens|styrelsens)\s+(?:egna\s+)?uppdrag|ekonomi(?:ska\s+förutsättningar)?|budget|bilaga|intern\s?kontroll|uppföljning|sammanfattning|riskanalys|investeringar)(?!\p{L})/iu

const assignmentField = /^\s*uppdrag(?:sgivare|stagare)?(?:\s+\d{1,2})?\s*[:.–-]\s*\p{L}/iu

/** "Mål: …" among the labels under "Uppdrag 1: …" is the aim of that assignment, no goal of the plan. */
export function isFieldOfAssignment(layout: Layout, index: number): boolean {
  const above = layout.lines.slice(Math.max(0, index - 5), index).toReversed()
  const labels = above.filter(({ text }) => text.trim() !== '')
  const end = labels.findIndex(({ text }) => !/^\s*\p{Lu}[^:]{2,40}:/u.test(text))
  return (end < 0 ? labels : labels.slice(0, end)).some(({ text }) => assignmentField.test(text))
}
