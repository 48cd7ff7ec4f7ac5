import type { ToldTask } from './draft.ts'
import type { Names } from './names.ts'
import { isReceivers, receiversAndOffices, receiversIn } from './receivers.ts'
import type { Region } from './region.ts'

/** What stands before the task: "I maj fick förvaltningen i uppdrag av nämnden att". */
const frame =
  /^[^.:;]{0,160}?(?<!\p{L})(?:fick|gavs|getts|givits|fått|tilldelades)(?!\p{L})[^.:;]{0,120}?(?:i\supp(?:drag|gift)|uppdraget)\s(?:[^.:;]{3,80}?\s)?att\s/iu
/** By whom: a body after "av" or "från". */
const giver =
  /(?<!\p{L})(?:av|från)\s(?<name>[^.:;,]{3,60}?)(?=\s(?:fick|fått|i\supp(?:drag|gift)|uppdraget|att|har|den)(?!\p{L})|$)/giu
const plain = /^(?<to>\p{Lu}[^.:;]{3,80}?)\s(?:fick|gavs|har\sfått|hade\sfått)\s/u

/** "I maj fick direktören i uppdrag av styrelsen att minska ytan": told by who received it. */
export function receivedIn(sentence: string, region: Region, names: Names): ToldTask | null {
  const words = wordsBefore(sentence)
  const by = [...words.matchAll(giver)].find((match) => isReceivers(match.groups?.name ?? ''))
  if (!by) return receivedPlainly(sentence, region, names)
  const [from = null] = receiversIn(by[0], names, region.text)
  const rest = words.slice(0, by.index) + words.slice(by.index + by[0].length)
  const to = receiversAndOffices(withoutOccasion(rest), names, region.text).filter((name) => name !== from)
  return { from, to, at: words.length, confidence: 0.65, retold: true }
}

/** The same where who received it begins the sentence: "Direktören fick i uppdrag att minska ytan". */
export function receivedPlainly(sentence: string, region: Region, names: Names): ToldTask | null {
  const words = wordsBefore(sentence)
  const to = plain.exec(words)?.groups?.to ?? ''
  if (!isReceivers(to)) return null
  const receivers = receiversAndOffices(to, names, region.text)
  const [from = null] = receiversIn(withoutOccasion(words.slice(to.length)), names, region.text)
  return { from, to: receivers, at: words.length, confidence: from ? 0.65 : 0.6, retold: true }
}

function wordsBefore(sentence: string): string {
  const words = frame.exec(sentence)?.[0] ?? ''
  return /(?<!\p{L})(?:inte|ej|aldrig|om|kan|bör)(?!\p{L})/iu.test(words) ? '' : words
}

/** "Vid nämndens sammanträde i maj" says when, not to whom. */
function withoutOccasion(words: string): string {
  return words.replace(/(?<!\p{L})\p{L}+(?:nämnde?n|styrelsen|fullmäktige|utskottet)s(?!\p{L})/giu, '')
}
