import { actorName, mayImportInto, type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import type { ImportDesk } from './actions.ts'
import type { Reader } from './import.ts'
import { filesToReview, waitingBySureness } from './import-views.ts'
import { readOldFilesAgain } from './reread.ts'
import { acceptCandidates } from './review-actions.ts'
import { countAbove } from './review-choice.ts'
import { saveTrouble } from './staged-store.ts'
import { takeBackTask } from './take-back-actions.ts'
import { finishTask, insertTask, lastAcceptance, type NewTask, openTasks, type Task } from './task-store.ts'
import { failedInTask } from './task-troubles.ts'

export type Asked = { refused: false; taskId: string } | Refusal

/**
 * Asks for everything in an import that waits and is at least so sure to be accepted; refused when it is not as
 * much as was promised. What is asked for is done by `doTasks`, also after a kill.
 */
export function askToAccept(
  desk: ImportDesk,
  importId: string,
  { atLeast, promised }: { atLeast: number; promised: number },
): Promise<Asked> {
  return asking(desk, async (tx) => {
    const waiting = await waitingBySureness(tx, desk.viewer, importId)
    if (countAbove(waiting, atLeast) !== promised) return refuse('other-count')
    const files = await filesToReview(tx, desk.viewer, importId)
    return { kind: 'accept', importId, atLeast, files, undoes: null }
  })
}

/** Asks for the last acceptance of a whole import to be taken back. */
export function askToTakeBack(desk: ImportDesk, importId: string): Promise<Asked> {
  return asking(desk, async (tx) => {
    const last = await lastAcceptance(tx, importId)
    if (!last) return refuse('nothing-to-take-back')
    return { kind: 'takeBack', importId, atLeast: null, files: last.files, undoes: last.id }
  })
}

/** Asks for every file that an older template or engine read to be read again. */
export function askToReadAgain(desk: ImportDesk): Promise<Asked> {
  return asking(desk, async () => ({
    kind: 'readAgain',
    importId: null,
    atLeast: null,
    files: [],
    undoes: null,
  }))
}

async function asking(
  desk: ImportDesk,
  wish: (tx: OrganisationTransaction) => Promise<Omit<NewTask, 'askedBy' | 'askedAt'> | Refusal>,
): Promise<Asked> {
  const permission = mayImportInto(desk.viewer, desk.organisation)
  if ('refused' in permission) return permission
  return desk.door.inOrganisation(desk.organisation.id, actorName(desk.viewer), async (tx) => {
    const wished = await wish(tx)
    if ('refused' in wished) return wished
    const taskId = await insertTask(tx.db, { ...wished, askedBy: tx.actor, askedAt: tx.now })
    const { kind, importId, atLeast } = wished
    tx.note({ verb: 'import.ask', subject: `import_task:${taskId}`, payload: { kind, importId, atLeast } })
    return { refused: false, taskId }
  })
}

/**
 * Does all that is asked for in an organisation and not done, in the name of those who asked. Each file is whole or
 * not touched at all, so that a stop in the middle leaves the rest to be gone on with. Fails after the last with what
 * went wrong, when something did.
 */
export async function doTasks(desk: ImportDesk, read: Reader): Promise<void> {
  const { door, organisation, viewer } = desk
  const tasks = await door.reading(organisation.id, actorName(viewer), (tx) => openTasks(tx))
  const faults: unknown[] = []
  for (const task of tasks) {
    const asker = { ...desk, viewer: { kind: 'administrator', name: task.askedBy } } as const
    faults.push(...(await doTask(asker, task, read)))
    await door.inOrganisation(organisation.id, task.askedBy, (tx) => finishTask(tx.db, task.id, tx.now))
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Some files of a task could not be dealt with')
}

/** One file that fails is left as it was, with the reason told of it: it does not keep the others from being done. */
async function doTask(desk: ImportDesk, task: Task, read: Reader): Promise<unknown[]> {
  if (task.kind === 'readAgain') return faultOf(() => readOldFilesAgain(desk, read))
  const { atLeast, undoes } = task
  if (undoes !== null)
    // The last first: what an earlier file told first stands until the later ones are gone.
    return faultsOf(desk, task.files.toReversed(), (id) => takeBackTask(desk, id, undoes))
  const wanted = atLeast ? { atLeast, promised: null } : 'all'
  return faultsOf(desk, task.files, (id) => acceptCandidates(desk, id, wanted, task.id))
}

async function faultsOf(
  desk: ImportDesk,
  files: readonly string[],
  work: (fileId: string) => Promise<unknown>,
): Promise<unknown[]> {
  const faults: unknown[] = []
  for (const id of files) {
    const fault = await faultOf(() => work(id))
    if (fault.length > 0) await tellFailed(desk, id)
    faults.push(...fault)
  }
  return faults
}

function faultOf(work: () => Promise<unknown>): Promise<unknown[]> {
  return work().then(
    () => [],
    (error: unknown) => [error],
  )
}

function tellFailed({ door, organisation, viewer }: ImportDesk, fileId: string): Promise<void> {
  return door.inOrganisation(organisation.id, actorName(viewer), async (tx) => {
    await saveTrouble(tx.db, fileId, failedInTask)
    tx.note({ verb: 'import.fail', subject: `import_file:${fileId}`, payload: failedInTask })
  })
}
