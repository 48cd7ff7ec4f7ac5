import { type Draft, draftOfEntry } from './draft.ts'
import { beginsWithTask } from './infinitives.ts'
import type { Names } from './names.ts'
import { isReceivers, receiversAndOffices, receiversIn } from './receivers.ts'
import type { Entry, Region } from './region.ts'

/** "Nämnden uppdrar åt förvaltningen att …", "Ge nämnden i uppdrag att …". */
const handing =
  /^(?<giver>.{0,80}?)(?<!\p{L})(?:uppdra[rs]?\s(?:åt|till)|uppdrag\still|ger?)\s(?<to>.{3,160}?)\s(?:i\suppdrag\s)?att(?!\p{L})[:\s]*/iu
/** "Förvaltningen ska …", "Nämnden får i uppdrag att …". */
const obliging = /^(?<to>\p{L}.{2,120}?)\s(?:ska(?:ll)?|(?:får|ges|har)\si\suppdrag\satt|uppdras\satt)\s/iu

interface Frame {
  giver: string
  to: string
  /** How long the words are that only say who gives the task to whom. */
  length: number
}

function frameOf(text: string): Frame | null {
  const obliged = obliging.exec(text)
  const match = obliged && isReceivers(obliged.groups?.to ?? '') ? obliged : handing.exec(text)
  return match && { giver: '', to: '', ...match.groups, length: match[0].length }
}

/** Whether a text says what is to be done: it begins with that, or says in so many words who is to do it. */
export function isTask(text: string): boolean {
  return beginsWithTask(text) || frameOf(text) !== null
}

/**
 * The bodies that an assignment's own words name ("Nämnden uppdrar till förvaltningen att …"), which go before
 * those of the heading it stands under. Empty where the words name none.
 */
export function handedTo(text: string, names: Names, near: string): Partial<Pick<Draft, 'from' | 'to'>> {
  const frame = frameOf(text)
  const to = receiversAndOffices(frame?.to ?? '', names, near)
  const [from] = receiversIn(frame?.giver ?? '', names, near)
  return { ...(to.length > 0 ? { to } : {}), ...(from ? { from } : {}) }
}

/**
 * A point of a list as an assignment: what is to be done is its title, who gives it to whom is not, and goes before
 * what is said of the whole list.
 */
export function handedDraft(
  region: Region,
  entry: Entry,
  given: Pick<Draft, 'from' | 'to' | 'confidence'>,
  names: Names,
  near: string,
): Draft {
  const bracketed = receiversInBrackets(entry, names, near)
  if (bracketed) return { ...draftOfEntry(region, bracketed.task, given), to: bracketed.to }
  const told = handedTo(entry.text, names, near)
  const length = frameOf(entry.text)?.length ?? 0
  const framed = (told.to || told.from) && length < entry.text.length
  const task = framed ? { ...entry, text: entry.text.slice(length), textAt: entry.textAt + length } : entry
  return { ...draftOfEntry(region, task, given), ...told }
}

/** "Se över lokalerna (Skolnämnden, Vägnämnden)": brackets at the end that hold receivers and nothing else. */
function receiversInBrackets(entry: Entry, names: Names, near: string): { task: Entry; to: string[] } | null {
  const { task, to } = /^(?<task>.+?)\s?\((?<to>[^()]{3,120})\)\.?$/su.exec(entry.text)?.groups ?? {}
  if (!task || !to || !isReceivers(to)) return null
  return { task: { ...entry, text: task }, to: receiversAndOffices(to, names, near) }
}
