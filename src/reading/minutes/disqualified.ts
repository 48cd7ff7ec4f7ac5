import { readPeopleList } from '../words/people.ts'
import { type Setting, splitEntries } from './entries.ts'
import { actorsBefore, namedIn } from './names.ts'
import type { Section } from './sections.ts'
import { isDisqualification, sentencesOf } from './sentences.ts'

const serves = /(?:ers[aä]tt|i (?:hans|hennes|dennes|deras) (?:ställe|plats)|tjänstgör|inträder)/iu
const unread: Section['role'][] = ['summary', 'background', 'proposal', 'material', 'dispatch']

/** Who did not take part for being disqualified (jäv); who serves in their place is left out. */
export function readDisqualified(sections: readonly Section[], setting: Setting): string[] {
  const names = sections
    .filter(({ role }) => !unread.includes(role))
    .flatMap((section) =>
      splitEntries(section.rows, setting, 'passages').flatMap(({ text }) =>
        sentencesOf(text)
          .filter(
            (sentence) =>
              isDisqualification(sentence) || (section.role === 'disqualified' && !serves.test(sentence)),
          )
          .flatMap(namesOf),
      ),
    )
  return [...new Set(names)]
}

function namesOf(text: string): string[] {
  if (/^(?:Inge[nt]|Inga)\s\p{Ll}/u.test(text)) return []
  const parts = text.split(serves)
  const upTo = parts.find((part) => /jäv/iu.test(part)) ?? parts[0] ?? ''
  const list = readPeopleList(upTo.replace(/^Jäv:?\s+/iu, '').replace(/\.$/u, ''))
  if (list) return list.map(({ shown }) => shown)
  const named = namedIn(upTo)
  if (named.length > 0) return named
  const verb = /\s(?:anmäler|deltar|är|lämnar|deltog|anmälde)\s/u.exec(upTo)
  return verb ? actorsBefore(upTo.slice(0, verb.index)) : []
}
