import { type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import type { ReadingError } from './import.ts'
import { reviewing } from './review-actions.ts'
import { failFile } from './store.ts'

const letGoOf: ReadingError = {
  code: 'let-go',
  sv: 'Inget hittades i filen, och den behölls inte som källa. Läs in den igen om den ska finnas här.',
  en: 'Nothing was found in the file, and it was not kept as a source. Read it in again if it is to be held.',
}

/** Lets go of a file in which nothing was found; refused when something was, or when it is a source already. */
export function letGo(desk: ImportDesk, fileId: string): Promise<{ refused: false } | Refusal> {
  return reviewing<{ refused: false }>(desk, fileId, async ({ tx, file, candidates }) => {
    if (candidates.length > 0 || file.documentId !== null) return refuse('already-placed')
    await failFile(tx.db, fileId, letGoOf)
    tx.note({ verb: 'import.letGo', subject: `import_file:${fileId}`, payload: {} })
    return { refused: false }
  })
}
