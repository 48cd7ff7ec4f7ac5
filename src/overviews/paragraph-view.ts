import type { AssignmentRow } from '../domain/assignments/assignment.ts'
import type { DecidedRow, ParagraphDecisions } from '../domain/decisions/clause.ts'
import type { FindingRow } from '../domain/documents/document.ts'
import type { ParagraphDetail, ParagraphRow } from '../domain/meetings/meeting.ts'
import type { Here } from '../ui/here.ts'

export interface ParagraphView {
  here: Here
  paragraph: ParagraphDetail
  decisions: ParagraphDecisions
  /** Every clause of the first case, for the way the proposal took. */
  sameCase: readonly DecidedRow[]
  assignments: readonly AssignmentRow[]
  /** What the reading found in the paragraph. */
  findings: readonly FindingRow[]
  sameMeeting: readonly ParagraphRow[]
}
