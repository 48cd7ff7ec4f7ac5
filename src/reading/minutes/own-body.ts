import { bodyKey, findBodies, resolveBody } from '../words/bodies.ts'
import { clauseEntries } from './clause-entries.ts'
import type { Setting } from './entries.ts'
import { type LeadIn, readLeadIn } from './lead-in.ts'
import type { Section } from './sections.ts'

/**
 * Whose minutes these are, inferred from who decides and proposes in them: "Kulturnämnden beslutar" says it,
 * "Arbetsutskottet föreslår att kulturnämnden beslutar" makes it the committee of that board. Null when no
 * decision names a body.
 */
export function inferOwnBody(
  sections: readonly Section[],
  setting: Setting,
  named: readonly string[],
): string | null {
  const votes = new Map<string, { name: string; count: number }>()
  for (const section of sections) {
    if (section.role !== 'decision') continue
    const name = bodyOfSection(section, setting, named)
    if (!name) continue
    const key = bodyKey(name)
    votes.set(key, { name: votes.get(key)?.name ?? name, count: (votes.get(key)?.count ?? 0) + 1 })
  }
  const [best] = [...votes.values()].sort((a, b) => b.count - a.count)
  return best?.name ?? null
}

function bodyOfSection(section: Section, setting: Setting, named: readonly string[]): string | null {
  if (section.body) return isShort(section.body) ? full(section.body, named) : section.body
  for (const { text } of clauseEntries(section.rows, setting)) {
    const leadIn = readLeadIn(text)
    if (!leadIn?.subject) continue
    return isShort(leadIn.subject) ? committeeOf(leadIn, named) : leadIn.subject
  }
  return null
}

/** "Arbetsutskottet" that proposes to a board is that board's committee; other short names need one fitting full one. */
function committeeOf({ subject, verb, receivers }: LeadIn, named: readonly string[]): string | null {
  const [nearest] = receivers
  const kind = indefinite(subject ?? '')
  if (verb === 'propose' && nearest && kind && !isShort(nearest)) return `${nearest}s ${kind}`
  return full(subject ?? '', named)
}

function indefinite(name: string): string | null {
  const match = /^(?<stem>\p{L}*utskott|presidi)(?:et)$/iu.exec(name)
  const stem = match?.groups?.stem?.toLowerCase()
  return stem ? stem.replace(/presidi$/u, 'presidium') : null
}

function isShort(name: string): boolean {
  return findBodies(name)[0]?.bare !== false
}

/** The board of a federation of municipalities is called no more than "Direktionen". */
function full(name: string, named: readonly string[]): string | null {
  const found = resolveBody(name, named)
  return found === name && !/^direktionen$/iu.test(name) ? null : found
}
