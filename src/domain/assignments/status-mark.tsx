import type { Language } from '../../platform/http-address.ts'
import { Status } from '../../ui/marks.tsx'
import type { ThreadStatus } from './assignment.ts'
import { tellStatus } from './tell-pages.ts'

/** Where a thread stands, as word, shape and colour. */
export function ThreadStatusMark({ status, language }: { status: ThreadStatus; language: Language }) {
  return <Status {...tellStatus(status, language)} />
}
