import { baseForm } from '../words/bodies.ts'
import type { ToldTask } from './draft.ts'
import type { Names } from './names.ts'
import { isReceivers, receiversAndOffices } from './receivers.ts'
import type { Entry, Region } from './region.ts'

const frame =
  /^(?<to>\p{Lu}[^.:;,]{3,120}?)\s(?:(?:får|ges|har)\s(?:\p{Ll}+\s)?i\suppdrag|uppdras(?:\s\p{Ll}+)?)\satt\s/u
const proposing = /^(?:\d+(?:\.\d+)*\.?\s)?(?:\p{L}+\s)?förslag(?:et)?\still\s(?:\p{L}+\s)?beslut/iu
/** Whom a board gives tasks: those who work for it, never another board. */
const ownStaff = /förvaltning|direktör|chef|kontoret|avdelning|enhet|ledning/iu

/**
 * "Skolnämnden får i uppdrag att …" in the paper of the body that gives: a council's budget, a board's plan for its
 * administration. What stands under "Förslag till beslut" was not given yet.
 */
export function receivedHere(sentence: string, region: Region, names: Names, entry: Entry): ToldTask | null {
  const match = frame.exec(sentence)
  const to = match?.groups?.to ?? ''
  const { own } = names
  if (!match || own === null || !isReceivers(to)) return null
  const above = region.entries.slice(0, region.entries.indexOf(entry)).toReversed()
  if (above.some(({ text }) => proposing.test(text))) return null
  const near = bodyAbove(above) ?? region.text
  const receivers = receiversAndOffices(to, names, near)
  const gives = /fullmäktige$/iu.test(own) || receivers.every((name) => ownStaff.test(name))
  if (!gives || receivers.includes(own)) return null
  return { from: own, to: receivers, at: match[0].length, confidence: 0.7, retold: false }
}

/** The heading right above that is nothing but a body says whom "nämnden" means beneath it. */
function bodyAbove(above: readonly Entry[]): string | null {
  for (const { text } of above) {
    const name = baseForm(text.replace(/^\d+(?:\.\d+)*\.?\s/u, ''))
    if (name) return name
  }
  return null
}
