import type { Refusal } from '../domain/organisation/viewer.ts'
import { type ImportDesk, stageFile, startImport } from './actions.ts'
import type { FileState, Reader } from './import.ts'
import { acceptCandidates } from './review-actions.ts'

/** A file to read in; loaded when its turn comes, so that hundreds do not lie in memory at once. */
export interface FileToImport {
  name: string
  load(): Promise<Uint8Array>
}

export interface ImportedFile {
  name: string
  fileId: string
  state: FileState
  /** What was found in it, and how much of that was placed now. */
  candidates: number
  accepted: number
  unplaced: number
}

/** Told before each step, so that one who waits sees what is going on. */
export type TellProgress = (step: {
  file: string
  position: number
  of: number
  step: 'reading' | 'placing'
}) => void

export interface ImportRun {
  refused: false
  importId: string
  files: ImportedFile[]
}

/**
 * Reads files in one after the other and, with `accept`, places all that was found. Each file is whole or not
 * there at all: a stop in the middle leaves the files before it placed, and the same call again goes on.
 */
export async function runImport(
  desk: ImportDesk,
  files: readonly FileToImport[],
  read: Reader,
  options: { accept: boolean; tell: TellProgress },
): Promise<ImportRun | Refusal> {
  const started = await startImport(desk)
  if (started.refused) return started
  const imported: ImportedFile[] = []
  for (const [position, file] of files.entries()) {
    const tell = (step: 'reading' | 'placing') =>
      options.tell({ file: file.name, position, of: files.length, step })
    tell('reading')
    const incoming = { name: file.name, bytes: await file.load(), position }
    const staged = await stageFile(desk, started.importId, incoming, read)
    if (staged.refused) return staged
    const outcome = { name: file.name, ...staged, accepted: 0, unplaced: 0 }
    if (options.accept && staged.state === 'read') {
      tell('placing')
      const accepted = await acceptCandidates(desk, staged.fileId, 'all')
      if (accepted.refused) return accepted
      outcome.accepted = accepted.accepted
      outcome.unplaced = accepted.unplaced.length
      outcome.state = accepted.unplaced.length > 0 ? 'read' : 'placed'
    }
    imported.push(outcome)
  }
  return { refused: false, importId: started.importId, files: imported }
}
