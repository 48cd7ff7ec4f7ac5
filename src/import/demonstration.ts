import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureOrganisation } from '../domain/organisation/actions.ts'
import type { Viewer } from '../domain/organisation/viewer.ts'
import type { Door } from '../platform/door.ts'
import type { FileToImport } from './actions.ts'
import type { Reader } from './import.ts'
import { readWaitingFiles, runImport, type TellProgress } from './run-import.ts'
import { findHeldDocument } from './store.ts'

const name = 'Region Fjällmark'
const loader: Viewer = { kind: 'loader' }

/**
 * Reads the demonstration region's documents in by the same import as any other, those that are not held yet:
 * the first start loads them all, one that was killed goes on, any other does nothing.
 */
export async function loadDemonstration(
  door: Door,
  folder: string,
  read: Reader,
  tell: TellProgress,
): Promise<void> {
  const wanted = { id: randomUUID(), name, demonstration: true }
  const organisation = await ensureOrganisation(door, loader, wanted)
  if ('refused' in organisation)
    throw new Error(`The demonstration could not be made: ${organisation.reasons}`)
  const desk = { door, organisation, viewer: loader }
  await readWaitingFiles(desk, read)
  const missing = await notHeld(door, organisation.id, folder)
  if (missing.length === 0) return
  await runImport(desk, missing, read, { accept: true, tell })
}

async function notHeld(door: Door, organisation: string, folder: string): Promise<FileToImport[]> {
  const missing: FileToImport[] = []
  for (const file of (await readdir(folder)).toSorted()) {
    const bytes = await readFile(join(folder, file))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const held = await door.reading(organisation, 'demonstration', (tx) => findHeldDocument(tx.db, sha256))
    if (!held) missing.push({ name: file, load: async () => bytes })
  }
  return missing
}
