import type { Refusal, Viewer } from '../domain/organisation/viewer.ts'
import type { Door } from '../platform/door.ts'
import { type FileToImport, type ImportDesk, type ReceivedFile, receiveFiles } from './actions.ts'
import type { Reader } from './import.ts'
import { type ReadIn, readNextFile } from './read-actions.ts'
import { doTasks } from './task-actions.ts'

/** Told before each file, so that one who waits sees what is going on. */
export type TellProgress = (step: { file: string; position: number; of: number }) => void

export interface ImportRun {
  refused: false
  importId: string
  files: ReadIn[]
}

/**
 * Takes files in and reads them one after the other. Each file is whole or not there at all: a stop in the
 * middle leaves the files before it placed and the others waiting, for the server or the next run to go on.
 */
export async function runImport(
  desk: ImportDesk,
  files: readonly FileToImport[],
  read: Reader,
  options: { accept: boolean; tell: TellProgress },
): Promise<ImportRun | Refusal> {
  const received = await receiveFiles(desk, files, options.accept)
  if (received.refused) return received
  const outcomes = new Map<string, ReadIn>()
  const waiting = received.files.filter((file) => file.state === 'waiting')
  for (const [position, file] of waiting.entries()) {
    options.tell({ file: file.name, position, of: waiting.length })
    const outcome = await readNextFile(desk, read, received.importId)
    if (outcome) outcomes.set(outcome.fileId, outcome)
  }
  const told = received.files.map((file) => outcomes.get(file.id) ?? notRead(file))
  return { refused: false, importId: received.importId, files: told }
}

function notRead({ id: fileId, name, state }: ReceivedFile): ReadIn {
  return { fileId, name, state, candidates: 0, accepted: 0, unplaced: 0, names: null, error: null }
}

/** Reads every file that waits, of whatever import: after a form was posted, and at start after a kill. */
export async function readWaitingFiles(desk: ImportDesk, read: Reader): Promise<number> {
  let count = 0
  while (await readNextFile(desk, read)) count += 1
  return count
}

/** Goes on with what waits to be read, and with what else was asked for, in every organisation but the demonstration, which its own loader fills. */
export async function resumeImports(door: Door, read: Reader): Promise<void> {
  const viewer: Viewer = { kind: 'administrator', name: 'administrator' }
  for (const organisation of await door.openOrganisations())
    if (!organisation.demonstration) {
      const desk = { door, organisation, viewer }
      await readWaitingFiles(desk, read)
      await doTasks(desk, read)
    }
}
