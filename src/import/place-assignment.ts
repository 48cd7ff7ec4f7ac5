import {
  type AssignmentFacts,
  type NewMention,
  recordMention,
  recordStatusReport,
} from '../domain/assignments/actions.ts'
import { aimOf } from '../reading/assignments/aim.ts'
import type { ExtractedAssignment } from '../reading/extraction.ts'
import { bodiesAgree } from '../reading/threads/bodies-agree.ts'
import { mark, type Placing, partAt } from './placing.ts'
import { assignmentToldAgain, yearOfList } from './relate.ts'

/**
 * Records that the document states an assignment, and what it reports of it: the kept one, else the one that it
 * tells again, else a new one. Gives the assignment's id.
 */
export async function placeAssignment(
  placing: Placing,
  index: number,
  keptId: string | null,
): Promise<string> {
  const { tx, versionId } = placing
  const read = partAt(placing.document.assignments, index)
  const assignment = { ...read, year: read.year ?? (await yearOfList(placing, read.from)) }
  const passageId = await mark(placing, assignment.span)
  const mention = { ...mentionOf(assignment), versionId, position: index, passageId }
  const known = keptId ?? (await assignmentToldAgain(tx, mention, isRetold(placing, assignment)))
  const id = await recordMention(tx, known, mention, await factsOf(placing, assignment, passageId))
  await placeStatus(placing, index, id)
  return id
}

/** A letter or report of another body than the giver tells of what was given before. */
function isRetold({ document }: Placing, { from, year }: ExtractedAssignment): boolean {
  const looksBack = document.kind === 'letter' || document.kind === 'report'
  const isOwn = from !== null && document.body !== null && bodiesAgree(from, document.body)
  return (
    looksBack && from !== null && !isOwn && year !== null && document.date?.startsWith(String(year)) === true
  )
}

function mentionOf(
  assignment: ExtractedAssignment,
): Omit<NewMention, 'versionId' | 'position' | 'passageId'> {
  const { title, number, from: giver, to: receivers, year, target, reporting, confidence } = assignment
  return { title, number, giver, receivers, year, target, reporting, confidence }
}

async function placeStatus(placing: Placing, index: number, assignmentId: string): Promise<void> {
  const { status } = partAt(placing.document.assignments, index)
  if (!status) return
  const { text, period } = status
  const passageId = await mark(placing, status.span)
  const report = { versionId: placing.versionId, position: index, text, period, passageId }
  await recordStatusReport(placing.tx, assignmentId, report)
}

async function factsOf(
  placing: Placing,
  assignment: ExtractedAssignment,
  passageId: string,
): Promise<AssignmentFacts> {
  const { from: giver, year, number, reporting, target, targetSpan, decided } = assignment
  const statedAt = targetSpan ? await mark(placing, targetSpan) : passageId
  return {
    ...{ giver, year, number, reporting, target },
    ...aimFacts(target),
    targetPassageId: target ? statedAt : null,
    decidedBy: decided?.by ?? null,
    decidedOn: decided?.date ?? null,
    decidedPassageId: decided ? await mark(placing, decided.span) : null,
  }
}

/** The figure that a target aims at, as the assignment holds it. */
export function aimFacts(
  target: string | null,
): Pick<AssignmentFacts, 'aim' | 'aimUnit' | 'impliedBaseline'> {
  const aim = target ? aimOf(target) : null
  return {
    aim: aim?.value ?? null,
    aimUnit: aim?.unit ?? null,
    impliedBaseline: aim?.impliedBaseline ?? null,
  }
}
