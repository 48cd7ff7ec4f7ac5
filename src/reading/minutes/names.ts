import { findPeople, leadingPerson, readPeopleList } from '../words/people.ts'

const titles =
  /^(?:ledamöterna|ledamoten|ersättaren|ersättarna|tjänstgörande ersättar(?:e|en|na)|ordföranden?|(?:förste |andre |1:e |2:e )?vice ordföranden?|gruppledaren|oppositionsrådet|(?:region|kommunal|landstings)råde[tn]|även|också|dels|samt|och)\s+/iu
const supporters =
  /,?\s(?:med\s(?:instämmande|bifall|stöd)\s(?:av|från)|med\sstöd\sav|instämd\sav|tillsammans\smed|jämte)\s/iu

/** "Vänsterpartiet genom Eva Ek", "För Liberalerna, genom …": the person speaks, the party is who they speak for. */
const through =
  /^(?:(?:[Ff]ör|[Ff]rån)\s)?\p{L}[^.:;]{0,60}?,?\sgenom\s(?=(?:\p{Ll}+\s)?\p{Lu}\p{Ll}+\s\p{Lu})/u

/**
 * Who a sentence says did something, from the words before its verb: people as they are shown, with party
 * letters where the text has them; parties and groups as written where no person is named.
 */
export function actorsBefore(words: string): string[] {
  const text = withoutTitles(words.replace(/[,:;\s]+$/u, '').replace(through, ''))
  if (text === '') return []
  return text.split(supporters).flatMap((part) => {
    const bare = withoutTitles(part.replace(/,\s*$/u, ''))
    const list = readPeopleList(bare.replace(/\s(?:m\.?\s?fl\.?|med\sflera)$/iu, ''))
    const people = findPeople(bare)
    if (list && list.length > people.length) return list.map(({ shown }) => shown)
    if (people.length > 0) return people.map(({ shown }) => shown)
    const leading = leadingPerson(bare)
    return leading && leading.end > bare.length * 0.6 ? [leading.shown] : groupsIn(bare)
  })
}

/** Who is named directly after a verb that stands first: "Mot beslutet reserverar sig Anna Ek (S) och Bo Al (V)". */
export function actorsAfter(words: string): { names: string[]; end: number } {
  const end =
    /(?:\still\sförmån|\smot\s|\satt\s|\smed\s(?!instämmande)|\sbifall|\savslag|[.:;](?:\s|$))/iu.exec(
      words,
    )?.index
  const told = words.slice(0, end ?? words.length)
  const people = findPeople(told)
  if (people.length > 0) return { names: people.map(({ shown }) => shown), end: people.at(-1)?.end ?? 0 }
  const listed = readPeopleList(told.trim())
  if (listed) return { names: listed.map(({ shown }) => shown), end: told.length }
  const groups = groupsIn(told.trim())
  return { names: groups, end: groups.length > 0 ? told.length : 0 }
}

/** Everyone a text names with party letters. */
export function namedIn(text: string): string[] {
  return findPeople(text).map(({ shown }) => shown)
}

/** Parties and groups: "SD", "Centerpartiet och Liberalerna", "Ledamöterna från (M)", "SD-gruppen". */
function groupsIn(words: string): string[] {
  const pieces = words.split(/,\s*(?:och\s|samt\s)?|\s(?:och|samt)\s/u).map((piece) => piece.trim())
  const groupNames = pieces.map((piece) =>
    piece.replace(/^(?:samtliga\s)?ledamöter(?:na)?\s(?:från|för|i)\s/iu, ''),
  )
  return groupNames.every(isGroup) ? groupNames : []
}

const groups = [
  /^\(?(?:\p{Lu}{1,4}|Kd|Mp|Fi|Fp)\)?(?:-gruppen|:s\s\p{Ll}+)?$/u,
  /^\p{Lu}[\p{L} ]*(?:partiet|erna|partister)s?(?:\s(?:ledamöter|grupp))?(?:\s\(\p{L}{1,4}\))?$/u,
  /^(?:[Gg]ruppen)\s(?:från|för|i)\s\(?[\p{L} ]{1,40}\)?$/u,
  /^(?:[Ss]amtliga\s)?(?:de\s)?\p{Ll}+(?:iska|ens|erpartistiska)\sledamöter(?:na)?$/u,
  /^\p{Lu}[\p{Lu}\p{Ll}]{0,3}-?(?:ledamöter(?:na)?|ledamoten)$/u,
  /^(?:\p{L}+gruppen|[Oo]ppositionen|[Mm]ajoriteten|Ordföranden?)$/u,
]

function isGroup(piece: string): boolean {
  return piece.split(' ').length <= 5 && groups.some((group) => group.test(piece))
}

function withoutTitles(words: string): string {
  let text = words.trim()
  while (titles.test(text)) {
    const shorter = text.replace(titles, '')
    if (!/^\p{Lu}/u.test(shorter)) break
    text = shorter
  }
  return text
}
