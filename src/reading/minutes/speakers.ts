import { readPeopleList } from '../words/people.ts'
import { actorsBefore, namedIn } from './names.ts'
import { isNotParticipating, isReservation } from './sentences.ts'

/** Who a statement is by when its first sentence begins with the speaker: "Ledamoten Anna Ek (C) antecknar …". */
export function speakerOf(sentence: string): string[] {
  const verb =
    /\s(?:antecknar|anför|framför|framhåller|uttalar|meddelar|vill|önskar|anser|lämnar)(?!\p{L})/u.exec(
      sentence,
    )
  return verb ? namedIn(sentence.slice(0, verb.index)) : []
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
