import { type Setting, splitEntries } from './entries.ts'
import type { Section } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { yrkandeIn } from './yrkande-words.ts'

/**
 * "Förslag" heads what the administration proposes in some minutes, and in others what was moved at the meeting:
 * then the first thing it tells is who moves ("Anna Ek (S) föreslår …").
 */
export function withFloorProposals(sections: readonly Section[], setting: Setting): Section[] {
  return sections.map((section) => (isFromFloor(section, setting) ? { ...section, role: 'claims' } : section))
}

function isFromFloor({ role, body, receiver, rows }: Section, setting: Setting): boolean {
  if (role !== 'proposal' || body !== null || receiver !== null) return false
  const [first] = splitEntries(rows, setting, 'passages')
  const moved = yrkandeIn(sentencesOf(first?.text ?? '')[0] ?? '')
  return moved?.by.some((name) => name.endsWith(')')) ?? false
}
