import { usedNumbers } from '../domain/meetings/views.ts'
import { unnamedBody } from '../domain/organisation/body.ts'
import { publicViewer, type RefusalReason } from '../domain/organisation/viewer.ts'
import type { ReadTransaction } from '../platform/door.ts'
import type { ExtractedDocument } from '../reading/extraction.ts'
import { isToldElsewhere, type StagedCandidate } from './candidate-store.ts'
import { correctedDocument } from './corrections.ts'
import { clashesOf, isSameBelonging } from './head.ts'
import { yearOfItem } from './place-item.ts'
import type { StagedFile } from './staged-store.ts'
import { loadTemplate } from './template-store.ts'

type Database = Pick<ReadTransaction, 'db'>

/** Every reason why a document's head cannot become this; none when nothing that is accepted would move by it. */
export async function whyHeadStands(
  tx: Database,
  file: Pick<StagedFile, 'reading' | 'head'>,
  candidates: readonly StagedCandidate[],
  document: ExtractedDocument,
): Promise<RefusalReason[]> {
  const was = correctedDocument(file.reading.document, candidates, file.head)
  if (isSameBelonging(was, document)) return []
  const placed = candidates.filter(({ state, kind }) => state === 'accepted' && kind === 'item')
  const caseForms = (await loadTemplate(tx.db)).settings.caseNumbers
  const undated = placed.some(({ kindIndex }) => yearOfItem({ document, caseForms }, kindIndex) === null)
  const reasons: RefusalReason[] = undated ? ['no-year'] : []
  if (await isAnyToldElsewhere(tx, placed)) reasons.push('told-elsewhere')
  const clashes = await clashesElsewhere(tx, document, caseForms, placed)
  return clashes.length > 0 ? [...reasons, 'number-taken'] : reasons
}

async function isAnyToldElsewhere(tx: Database, placed: readonly StagedCandidate[]): Promise<boolean> {
  for (const { id, recordId } of placed)
    if (recordId && (await isToldElsewhere(tx.db, recordId, id))) return true
  return false
}

/** What the document's own paragraphs hold today is no hindrance: they move. */
async function clashesElsewhere(
  tx: Database,
  document: ExtractedDocument,
  caseForms: Parameters<typeof clashesOf>[1],
  placed: readonly StagedCandidate[],
): Promise<string[]> {
  const own = new Set(placed.map(({ recordId }) => recordId))
  const held = await usedNumbers(tx, publicViewer, document.body ?? unnamedBody)
  const others = held.filter(({ id }) => !own.has(id))
  const items = placed.map(({ kindIndex }) => kindIndex)
  return clashesOf(document, caseForms, items, others)
}
