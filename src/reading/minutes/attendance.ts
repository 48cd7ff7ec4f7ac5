import { findPeople, leadingPerson } from '../words/people.ts'

export type AttendedAs = 'member' | 'serving substitute' | 'substitute' | 'other'

/** Someone at the meeting; `paragraphs` are the intervals told, empty where it is the whole meeting. */
export interface Attendance {
  name: string
  as: AttendedAs
  replaces: string | null
  paragraphs: { from: number; to: number | null }[]
}

/** The paragraphs that the minutes hold; null where that is not told. */
type Whole = { from: number; to: number } | null

const replacing =
  /(?:ersätter|ersättare för|tjg(?:ör|\.)?(?:\sers(?:\.|ättare)?)?(?:\sför)?|tjänstgör(?:ande)?(?:\sersättare)?\sför|i\sstället\sför)\s*$/iu

/** Everyone a line of the first page names: "Bo Ek (S) ersätter Ida Ås (M) §§ 45–50", "Eva Sund, sekreterare § 3". */
export function readAttendance(line: string, as: AttendedAs, all: Whole = null): Attendance[] {
  const people = findPeople(line)
  if (people.length === 0) return withoutParty(line, as)
  const found: Attendance[] = []
  people.forEach((person, index) => {
    const before = line.slice(people[index - 1]?.end ?? 0, person.start)
    const after = line.slice(person.end, people[index + 1]?.start ?? line.length)
    const last = found.at(-1)
    const paragraphs = presentFor(after, all)
    if (last && replaces(before, last)) {
      last.replaces = person.shown
      last.as = 'serving substitute'
      if (paragraphs.length > 0) last.paragraphs = paragraphs
    } else found.push({ name: person.shown, as, replaces: null, paragraphs })
  })
  return found
}

/** A bare "för" tells it only of those who serve: "Eva Sund (M), §§ 35–36, för Ida Ås (M)". */
function replaces(before: string, { as }: Attendance): boolean {
  return (
    replacing.test(before.trimEnd()) || (as === 'serving substitute' && /(?:^|[\s,])för\s*$/u.test(before))
  )
}

/** "ej § 35 på grund av jäv": then it is all other paragraphs of the minutes, where these are told. */
const absent = /(?<!\p{L})(?:ej|inte|icke|utom|förutom|undantag\sav)\s(?:vid\s|i\s|under\s)?(?=§)/iu

function presentFor(text: string, all: Whole): Attendance['paragraphs'] {
  if (!absent.test(text)) return intervalsIn(text)
  const present: Attendance['paragraphs'] = []
  let next = all?.from ?? 0
  for (const { from, to } of all ? intervalsIn(text) : []) {
    if (from > next) present.push({ from: next, to: from - 1 })
    next = (to ?? all?.to ?? from) + 1
  }
  return all && next <= all.to ? [...present, { from: next, to: all.to }] : present
}

/** Officials have no party: the name opens the line. */
function withoutParty(line: string, as: AttendedAs): Attendance[] {
  const person = as === 'other' ? leadingPerson(line) : null
  return person ? [{ name: person.name, as, replaces: null, paragraphs: intervalsIn(line) }] : []
}

/** The intervals of paragraphs that a text tells: "§§ 45–50, 52", "fr.o.m. § 12"; open at its end where none is said. */
export function intervalsIn(text: string): Attendance['paragraphs'] {
  const told =
    /(?<from>fr\.?\s?o\.?\s?m\.?\s*|från(?:\soch\smed)?\s*)?§{1,2}\s?(?<list>[\d\s,–—-]+(?:och\s\d+)?)/iu.exec(
      text,
    )
  const list = told?.groups?.list
  if (!list) return []
  return list.split(/,|\soch\s/u).flatMap((part) => {
    const [from, to] = part.split(/[–—-]+/u).map((number) => Number(number.trim()))
    if (!from) return []
    return [{ from, to: to || (told.groups?.from ? null : from) }]
  })
}
