import { actorName, mayImportInto, type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import { emptyTemplate, type ReadingTemplate } from '../reading/template/template.ts'
import type { ImportDesk } from './actions.ts'
import { changeTemplate, type TemplateChange } from './template.ts'
import { insertTemplate, listTemplates, loadTemplate } from './template-store.ts'

/**
 * Teaches the organisation's template something, or makes it forget: a new version, with who, when and what. Files
 * that are read from now on are read with it.
 */
export async function teach(desk: ImportDesk, change: TemplateChange): Promise<Taught | Refusal> {
  return teaching(desk, async (tx) => {
    const held = await loadTemplate(tx.db)
    const changed = changeTemplate(held.settings, change)
    return 'wrong' in changed ? refuse(changed.wrong) : keepVersion(tx, held.version + 1, changed)
  })
}

/** Lets an earlier version hold again, as a new version: what was taught after it is undone, and stays told. */
export async function restoreTemplate(desk: ImportDesk, version: number): Promise<Taught | Refusal> {
  return teaching(desk, async (tx) => {
    const versions = await listTemplates(tx)
    const wanted = version === 0 ? emptyTemplate : versions.find((one) => one.version === version)?.settings
    const latest = versions[0]?.version ?? 0
    if (!wanted || version === latest) return refuse('no-setting')
    return keepVersion(tx, latest + 1, { template: wanted, said: `↶ ${version}` })
  })
}

interface Taught {
  refused: false
  version: number
}

async function teaching(
  desk: ImportDesk,
  work: (tx: OrganisationTransaction) => Promise<Taught | Refusal>,
): Promise<Taught | Refusal> {
  const permission = mayImportInto(desk.viewer, desk.organisation)
  if ('refused' in permission) return permission
  return desk.door.inOrganisation(desk.organisation.id, actorName(desk.viewer), work)
}

async function keepVersion(
  tx: OrganisationTransaction,
  version: number,
  changed: { template: ReadingTemplate; said: string },
): Promise<Taught> {
  const made = { change: changed.said, changedBy: tx.actor, changedAt: tx.now }
  await insertTemplate(tx.db, { version, settings: changed.template, ...made })
  tx.note({ verb: 'import.teach', subject: `template:${version}`, payload: changed })
  return { refused: false, version }
}
