import { randomUUID } from 'node:crypto'
import { ensureOrganisation } from '../../domain/organisation/actions.ts'
import type { Viewer } from '../../domain/organisation/viewer.ts'
import type { ReadTransaction } from '../../platform/door.ts'
import { type TestDatabase, testDatabase } from '../../platform/test-database.ts'
import { type ImportDesk, receiveFiles } from '../actions.ts'
import type { CandidateKind, ImportFileDetail, StagedReading } from '../import.ts'
import { readNextFile } from '../read-actions.ts'
import { findImportFile } from '../views.ts'

export interface StagedForTest {
  fileId: string
  detail(): Promise<ImportFileDetail>
  /** The first candidate of a kind. */
  idOf(kind: CandidateKind): Promise<string>
}

export interface ReviewHouse {
  database: TestDatabase
  administrator: Viewer
  /** The desk of an organisation that holds nothing yet. */
  newDesk(): Promise<ImportDesk>
  reading<T>(at: ImportDesk, work: (tx: ReadTransaction) => Promise<T>): Promise<T>
  /** A file that was read as this and waits for review. */
  staged(at: ImportDesk, read: StagedReading, name?: string): Promise<StagedForTest>
  drop(): Promise<void>
}

const administrator: Viewer = { kind: 'administrator', name: 'Ida Prov' }

/** A database of its own in which organisations named after the test are made one after the other. */
export async function reviewHouse(name: string): Promise<ReviewHouse> {
  const database = await testDatabase()
  const { door } = database
  let number = 0
  const reading: ReviewHouse['reading'] = (at, work) => door.reading(at.organisation.id, 'test', work)
  return {
    database,
    administrator,
    reading,
    async newDesk() {
      number += 1
      const wanted = { id: randomUUID(), name: `Region ${name} ${number}`, demonstration: false }
      const organisation = await ensureOrganisation(door, administrator, wanted)
      if ('refused' in organisation) throw new Error(organisation.reasons.join())
      return { door, organisation, viewer: administrator }
    },
    async staged(at, read, fileName = 'a.txt') {
      const load = async () => new TextEncoder().encode(fileName + read.text)
      await receiveFiles(at, [{ name: fileName, load }], false)
      const file = await readNextFile(at, async () => ({ read: true, reading: read }))
      return stagedForTest(reading, at, file?.fileId ?? '')
    },
    drop: () => database.drop(),
  }
}

function stagedForTest(reading: ReviewHouse['reading'], at: ImportDesk, fileId: string): StagedForTest {
  const detail = async () => {
    const found = await reading(at, (tx) => findImportFile(tx, administrator, fileId))
    if (!found) throw new Error('the file is there')
    return found
  }
  const idOf = async (kind: CandidateKind) =>
    (await detail()).candidates.find((one) => one.kind === kind)?.id ?? ''
  return { fileId, detail, idOf }
}
