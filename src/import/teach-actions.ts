import { actorName, mayImportInto, type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import { changeTemplate, type TemplateChange } from './template.ts'
import { insertTemplate, loadTemplate } from './template-store.ts'

/**
 * Teaches the organisation's template something, or makes it forget: a new version, with who, when and what. Files
 * that are read from now on are read with it.
 */
export async function teach(
  desk: ImportDesk,
  change: TemplateChange,
): Promise<{ refused: false; version: number } | Refusal> {
  const permission = mayImportInto(desk.viewer, desk.organisation)
  if ('refused' in permission) return permission
  return desk.door.inOrganisation(desk.organisation.id, actorName(desk.viewer), async (tx) => {
    const held = await loadTemplate(tx.db)
    const changed = changeTemplate(held.settings, change)
    if ('wrong' in changed) return refuse(changed.wrong)
    const version = held.version + 1
    const made = { change: changed.said, changedBy: tx.actor, changedAt: tx.now }
    await insertTemplate(tx.db, { version, settings: changed.template, ...made })
    tx.note({ verb: 'import.teach', subject: `template:${version}`, payload: changed })
    return { refused: false, version }
  })
}
