import type { Setting } from './entries.ts'
import { proseOf } from './prose-section.ts'
import type { Section } from './sections.ts'

/** From the most telling description to the least: the first kind that a paragraph has is its summary. */
const kinds: Section['role'][][] = [['summary'], ['background', 'aside'], ['preamble'], ['handling']]

/** What the matter is about: the text under "Sammanfattning" or the nearest thing to it; null when there is none. */
export function readSummary(sections: readonly Section[], setting: Setting): string | null {
  for (const roles of kinds) {
    const texts = sections
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ rows }) => proseOf(rows, setting) ?? [])
    if (texts.length > 0) return texts.join('\n\n')
  }
  return null
}
