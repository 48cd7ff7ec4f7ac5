import type { AssignmentDetail, Thread } from '../domain/assignments/assignment.ts'
import type { PassageRef, SourceDocument } from '../domain/documents/document.ts'
import type { Here } from '../ui/here.ts'
import type { SourceOf } from './thread-parts.ts'

/** The open source beside a thread. */
export interface OpenSource {
  document: SourceDocument
  passage: PassageRef
}

export interface ThreadView {
  here: Here
  thread: Thread
  /** The assignment whose address it is; its slug stays in the addresses of § marks. */
  assignment: AssignmentDetail
  open: OpenSource | null
  sourceOf: SourceOf
}
