import { bodyKey } from '../words/bodies.ts'
import { parentOf } from './known-bodies.ts'
import type { Section } from './sections.ts'

/**
 * In a committee's own minutes "Arbetsutskottets förslag till beslut" is what it decided to propose, where no
 * other decision stands; so is "Styrelsens förslag till fullmäktige" beside a decision of its own. In the minutes
 * of another body both are only what it had before it.
 */
export function withOwnProposals(sections: readonly Section[], own: string | null): Section[] {
  const decided = sections.some(({ role }) => role === 'decision')
  return sections.map((section) => {
    const isOwn = isOwnProposal(section, own) && (!decided || section.receiver !== null)
    return isOwn || (!decided && isToParent(section, own))
      ? { ...section, role: 'decision', proposes: true }
      : section
  })
}

/** "Förslag till kommunstyrelsen" in the minutes of its committee, with no decision beside it, is the committee's. */
function isToParent({ role, body, receiver }: Section, own: string | null): boolean {
  const parent = own === null ? null : parentOf(own)
  return role === 'proposal' && body === null && parent !== null && isBy(receiver, parent)
}

/** Whether a section is what the body whose minutes these are proposes itself. */
export function isOwnProposal({ role, body }: Section, own: string | null): boolean {
  return role === 'proposal' && isBy(body, own)
}

/** Whether a name, full or short, is that of the body whose minutes these are. */
export function isBy(body: string | null, own: string | null): boolean {
  return body !== null && own !== null && bodyKey(own).endsWith(bodyKey(body))
}
