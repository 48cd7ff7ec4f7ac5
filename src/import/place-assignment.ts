import {
  type AssignmentFacts,
  type NewMention,
  recordMention,
  recordStatusReport,
} from '../domain/assignments/actions.ts'
import { aimOf } from '../reading/assignments/aim.ts'
import type { ExtractedAssignment } from '../reading/extraction.ts'
import { mark, type Placing, partAt } from './placing.ts'
import { assignmentToldAgain, yearOfList } from './relate.ts'

/** Records that the document states an assignment, and what it reports of it; gives the assignment's id. */
export async function placeAssignment(placing: Placing, index: number): Promise<string> {
  const { tx, document, versionId } = placing
  const assignment = partAt(document.assignments, index)
  const passageId = await mark(placing, assignment.span)
  const year = assignment.year ?? (await yearOfList(placing))
  const mention: NewMention = {
    versionId,
    position: index,
    title: assignment.title,
    number: assignment.number,
    giver: assignment.from,
    receivers: assignment.to,
    year,
    target: assignment.target,
    reporting: assignment.reporting,
    passageId,
    confidence: assignment.confidence,
  }
  const known = await assignmentToldAgain(tx, mention)
  const id = await recordMention(
    tx,
    known,
    mention,
    await factsOf(placing, { ...assignment, year }, passageId),
  )
  const { status } = assignment
  if (status)
    await recordStatusReport(tx, id, {
      versionId,
      position: index,
      text: status.text,
      period: status.period,
      passageId: await mark(placing, status.span),
    })
  return id
}

async function factsOf(
  placing: Placing,
  assignment: ExtractedAssignment,
  passageId: string,
): Promise<AssignmentFacts> {
  const { target, targetSpan, decided, year } = assignment
  const aim = target ? aimOf(target) : null
  return {
    giver: assignment.from,
    year,
    number: assignment.number,
    target,
    targetPassageId: target ? (targetSpan ? await mark(placing, targetSpan) : passageId) : null,
    aim: aim?.value ?? null,
    aimUnit: aim?.unit ?? null,
    impliedBaseline: aim?.impliedBaseline ?? null,
    reporting: assignment.reporting,
    decidedBy: decided?.by ?? null,
    decidedOn: decided?.date ?? null,
    decidedPassageId: decided ? await mark(placing, decided.span) : null,
  }
}
