import { nbsp } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { SourceMark, type SourceMarkProps, Status } from '../../ui/marks.tsx'
import type { ThreadStatus } from './assignment.ts'
import { tellStatus } from './tell-pages.ts'

interface ThreadStatusProps {
  here: Here
  status: ThreadStatus
  /** The passage it rests on, and where its mark leads; null when it rests on none. */
  grounds: Omit<SourceMarkProps, 'here'> | null
}

/** Where a thread stands, as word, shape and colour, with the way to what says so. */
export function ThreadStatusMark({ here, status, grounds }: ThreadStatusProps) {
  return (
    <span class="nowrap">
      <Status {...tellStatus(status, here.language)} />
      {grounds && nbsp}
      {grounds && <SourceMark here={here} {...grounds} />}
    </span>
  )
}
