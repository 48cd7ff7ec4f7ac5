import type { Draft } from './draft.ts'
import { type Names, nameOf } from './names.ts'
import { receiversIn } from './receivers.ts'

const handing =
  /^(?<giver>.{0,80}?)(?<!\p{L})(?:uppdra(?:r|s)?\s+(?:åt|till)|uppdrag\s+till|ger|ge)\s+(?<to>.{3,160}?)\s+(?:i\s+uppdrag\s+)?att(?!\p{L})/iu

/** Whether a text says in so many words who gives a task to whom. */
export function namesReceiver(text: string): boolean {
  return handing.test(text)
}

/**
 * The bodies that an assignment's own words name ("Nämnden uppdrar till förvaltningen att …"), which go before
 * those of the heading it stands under. Empty where the words name none.
 */
export function handedTo(text: string, names: Names, near: string): Partial<Pick<Draft, 'from' | 'to'>> {
  const match = handing.exec(text)
  if (!match?.groups) return {}
  const to = receiversIn(match.groups.to ?? '', names, near)
  const receivers =
    to.length > 0 ? withOffices(match.groups.to ?? '', to) : officeNames(match.groups.to ?? '')
  const [giver] = receiversIn(match.groups.giver ?? '', names, near)
  return {
    ...(receivers.length > 0 ? { to: receivers } : {}),
    ...(giver ? { from: nameOf(giver, names, near) } : {}),
  }
}

/** How long the frame is that an assignment's words stand in ("Nämnden uppdrar till förvaltningen att "); 0 without one. */
export function frameLength(text: string): number {
  const match = handing.exec(text)
  const whole = match && `${match[0]}${/^[:\s]*/u.exec(text.slice(match[0].length))?.[0] ?? ''}`
  return whole && whole.length < text.length ? whole.length : 0
}

/** Groups that are no bodies by name but receive assignments: a management, staffs, operations. */
const office =
  /(?:ledning(?:en)?|stab(?:en|er|erna)?|verksamhet(?:en|er|erna)?|chef(?:en|er|erna)?|avdelning(?:en|ar|arna)?)$/iu

function officeNames(phrase: string): string[] {
  return phrase
    .split(/,\s|\s(?:och|samt)\s(?!sjuk|\p{L}+-)/u)
    .map((part) => part.replace(/\s(?:i|inom|vid)\s.*$/u, '').trim())
    .filter((part) => office.test(part))
    .map((part) => capital(part.replace(/(\p{L}-)och\s/gu, '$1 och ')))
}

function withOffices(phrase: string, bodies: string[]): string[] {
  return officeNames(phrase).length > 0 && bodies.length === 0 ? officeNames(phrase) : bodies
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
