import { findPeople, readPeopleList } from '../words/people.ts'
import { actorsBefore } from './names.ts'
import { isNotParticipating, isReservation } from './sentences.ts'

const noting = /^(?:Det|(?:Vid|Till) protokollet)?\s?antecknas(?:\s(?:till|i) protokollet)?\satt\s/iu

/** Nothing but an office before the name. */
const opening = /^(?:\p{L}+\s){0,3}$/u

/**
 * Who a statement is by when its first sentence begins with the speaker: "Ledamoten Anna Ek (C) antecknar …",
 * "Det antecknas att Bo Al (V) hellre hade sett …".
 */
export function speakerOf(sentence: string): string[] {
  const told = sentence.replace(noting, '')
  const who = /^(?<who>[^.:;]*?\))\s(?!(?:och|samt|med)\s)\p{Ll}/u.exec(told)?.groups?.who ?? ''
  const [first] = findPeople(who)
  return first && opening.test(who.slice(0, first.start)) ? actorsBefore(who) : []
}

/** Names or parties and nothing else: who it is, before their text or as its signature. */
export function listed(text: string): string[] | null {
  if (isReservation(text) || isNotParticipating(text) || /\s(?:lämnar|avger|anmäler|inkommer)\s/u.test(text))
    return null
  const bare = text
    .replace(/^(?:(?:Reservation|Särskilt yttrande|Protokollsanteckning)\s)?(?:från|av|för)\s/iu, '')
    .replace(/[.:]$/u, '')
  const people = readPeopleList(bare)
  if (people) return people.map(({ shown }) => shown)
  const groups = bare.length < 60 && !/\p{Ll}\.$/u.test(text) ? actorsBefore(bare) : []
  return groups.length > 0 ? groups : null
}

/** Whether those who speak are people by name, not parties. */
export function namesPeople(list: readonly string[]): boolean {
  return readPeopleList(list.join(', ')) !== null
}
