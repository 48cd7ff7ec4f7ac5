import type { ExtractedClause } from '../extraction.ts'
import type { Layout } from '../layout.ts'
import { spanOf } from '../span.ts'
import { bodyKey, findBodies } from '../words/bodies.ts'
import { type Folded, sourceRange } from '../words/fold.ts'
import { type ClauseEntry, clauseEntries, splitThatClauses, trimClause } from './clause-entries.ts'
import { handedOver, isNoting } from './clause-kind.ts'
import type { Setting } from './entries.ts'
import { sliceFolded } from './folded-parts.ts'
import { fullName, isOffice, type KnownBodies, parentOf } from './known-bodies.ts'
import { type LeadIn, readLeadIn } from './lead-in.ts'
import { afterFurtherProposal, maskBodies } from './lead-in-steps.ts'
import type { Section } from './sections.ts'

/** Under which lead-in a clause stands: the bodies it is a proposal to; `proposed` may be true with none named. */
interface Chain {
  proposed: boolean
  to: string[]
}

interface ClausePart {
  part: ClauseEntry
  leadIn: LeadIn | null
}

/** Reads the clauses of a decision: each without its lead-in, with its kind and the bodies it is a proposal to. */
export function readClauses(
  layout: Layout,
  section: Section,
  setting: Setting,
  known: KnownBodies,
): ExtractedClause[] {
  let chain = chainOfHeading(section, known)
  return partsOf(section, setting).flatMap((entry) => {
    const { part, leadIn } = entry
    const under = leadIn ? follow(chain, leadIn, known) : chain
    // A point of a list that has a lead-in of its own says nothing of the points after it.
    if (!(part.marked && leadIn?.contentStart !== null)) chain = under
    return contents(entry).map((content) => {
      const { clause, chain } = withFurtherProposal(content, under, known)
      const { start, end } = sourceRange(clause, 0, clause.text.length)
      return { ...judge(clause.text, chain, known), span: spanOf(layout, start, end) }
    })
  })
}

/** "föreslå fullmäktige att anta taxan" as a clause is no other than under a lead-in that says so. */
function withFurtherProposal(
  clause: Folded,
  chain: Chain,
  known: KnownBodies,
): { clause: Folded; chain: Chain } {
  const step = afterFurtherProposal(maskBodies(clause.text))
  if (!step?.contentStart || step.receivers.some(isOffice)) return { clause, chain }
  const to = step.receivers.map((name) => fullName(name, known))
  return {
    clause: sliceFolded(clause, step.contentStart),
    chain: { proposed: true, to: [...chain.to, ...to] },
  }
}

/** The clauses of a proposed decision as text, without their lead-ins. */
export function readProposals(section: Section, setting: Setting): string[] {
  return partsOf(section, setting).flatMap((part) => contents(part).map(({ text }) => text))
}

/** The entries with their lead-ins; one that says no more than on what ground ("enligt förslaget") opens a list of "att". */
function partsOf(section: Section, setting: Setting): ClausePart[] {
  const entries = clauseEntries(section.rows, setting)
  return entries.map((part, index) => {
    const leadIn = readLeadIn(part.text)
    const opensList = leadIn?.contentStart === 0 && /^att\s/iu.test(entries[index + 1]?.text ?? '')
    return { part, leadIn: leadIn && opensList ? { ...leadIn, contentStart: null } : leadIn }
  })
}

/** What an entry decides, without its lead-in; several clauses where "att" follows upon "att". */
function contents({ part, leadIn }: ClausePart): Folded[] {
  const from = leadIn ? leadIn.contentStart : 0
  if (from === null) return []
  const content = sliceFolded(part, from)
  const afterThat = /att[:,]?\s*$/u.test(part.text.slice(0, from)) || /^att\s/iu.test(content.text)
  const parts = afterThat ? splitThatClauses(content) : [trimClause(content)]
  return parts.filter(({ text }) => text !== '')
}

function chainOfHeading(section: Section, known: KnownBodies): Chain {
  if (section.receiver) return { proposed: true, to: [fullName(section.receiver, known)] }
  if (!section.proposes) return { proposed: false, to: [] }
  const parent = known.own && parentOf(known.own)
  return { proposed: true, to: parent ? [parent] : [] }
}

/** A lead-in whose subject is in the chain goes on from there; any other begins anew. */
function follow(chain: Chain, leadIn: LeadIn, known: KnownBodies): Chain {
  const subject = leadIn.subject === null ? null : fullName(leadIn.subject, known)
  const receivers = leadIn.receivers.filter((name) => !isOffice(name)).map((name) => fullName(name, known))
  const at = subject === null ? -1 : chain.to.findIndex((name) => isSame(name, subject))
  const before = chain.to.slice(0, at + 1)
  if (leadIn.verb === 'decide') {
    if (subject === null) return chain
    if (at >= 0) return { proposed: true, to: before }
    return isForeign(subject, known) ? { proposed: true, to: [subject] } : { proposed: false, to: [] }
  }
  const parent = known.own && subject && isSame(known.own, subject) ? parentOf(known.own) : null
  const to = receivers.length > 0 ? receivers : parent ? [parent] : []
  return { proposed: true, to: [...before, ...to] }
}

/** A body other than the one whose minutes these are cannot decide in them: it is what is proposed to it. */
function isForeign(subject: string, { own }: KnownBodies): boolean {
  if (!own || isSame(own, subject) || isOffice(subject)) return false
  return (
    /(?:nämnden|styrelsen|fullmäktige|utskottet)$/iu.test(subject) && !bodyKey(own).endsWith(bodyKey(subject))
  )
}

/** "föreslå att fullmäktige fastställer taxan": what is decided is to propose it. */
function proposedTo(text: string): string[] {
  const verb = /^(?:att\s)?(?:föreslå|hemställa\s(?:hos|till)|rekommendera)\s(?:att\s)?/iu.exec(text)
  if (!verb) return []
  const [body] = findBodies(text.slice(verb[0].length))
  return body?.start === 0 && !isOffice(body.raw) ? [body.name] : []
}

function isSame(a: string, b: string): boolean {
  return bodyKey(a) === bodyKey(b)
}

function judge(text: string, chain: Chain, known: KnownBodies): ExtractedClause {
  const proposed = chain.proposed ? [] : proposedTo(text).map((name) => fullName(name, known))
  if (proposed.length > 0) return { text, kind: 'recommendation', recommendedTo: proposed }
  const to = handedOver(text)
  const receiver = to && fullName(to, known)
  const [nearest] = chain.to
  if (receiver && (!chain.proposed || (nearest && isSame(nearest, receiver)))) {
    return { text, kind: 'handed over', recommendedTo: [], handedOverTo: receiver }
  }
  if (chain.proposed) return { text, kind: 'recommendation', recommendedTo: chain.to }
  return { text, kind: isNoting(text) ? 'noted' : 'own', recommendedTo: [] }
}
