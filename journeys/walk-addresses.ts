import { listThreads } from '../src/domain/assignments/views.ts'
import { listCases } from '../src/domain/cases/views.ts'
import { listDocuments } from '../src/domain/documents/views.ts'
import { listGoals } from '../src/domain/goals/views.ts'
import { listMeetings, paragraphsOfMeeting } from '../src/domain/meetings/views.ts'
import { publicViewer } from '../src/domain/organisation/viewer.ts'
import { filesOfImport, listImports } from '../src/import/import-views.ts'
import type { ReadTransaction } from '../src/platform/door.ts'
import type { RunningHouse } from './house.ts'

export interface Walked {
  /** Addresses of the route that answer 200 with something in them. */
  filled: string[]
  /** The route's address in an organisation that holds nothing; null when it has none there. */
  empty: string | null
}

/** For each route its addresses in the demonstration region and in the empty one, by the route's name. */
export async function addressesToWalk(house: RunningHouse): Promise<Map<string, Walked>> {
  const { door } = house.database
  const open = await door.openOrganisations()
  const idOf = (slug: string) => open.find((one) => one.slug === slug)?.id ?? ''
  const filled = await door.reading(idOf('fjallmark'), 'test', filledAddresses)
  const review = await door.reading(idOf('granskning'), 'test', reviewAddresses)
  const lists = (word: string) => ({ filled: [`/fjallmark${word}`], empty: `/tom${word}` })
  return new Map<string, Walked>([
    ['organisation.choose', { filled: ['/'], empty: null }],
    ['organisation.new', { filled: ['/ny'], empty: null }],
    ['organisation.start', lists('')],
    ['jump.find', { filled: ['/fjallmark/hoppa', '/fjallmark/hoppa?q=hyr'], empty: '/tom/hoppa?q=x' }],
    ['jump.keys', { filled: ['/fjallmark/tangenter'], empty: null }],
    ['assignments.list', lists('/uppdrag')],
    ['meetings.list', lists('/sammantraden')],
    ['cases.list', lists('/arenden')],
    ['goals.list', lists('/mal')],
    ['documents.list', lists('/kallor')],
    ['documents.findings', lists('/fynd')],
    ['completeness.list', lists('/fullstandighet')],
    ['completeness.data', { filled: ['/fjallmark/fullstandighet/data.json'], empty: null }],
    ['import.list', { filled: ['/fjallmark/inlasning', '/granskning/inlasning'], empty: '/tom/inlasning' }],
    ...[...filled, ...review].map(([name, paths]): [string, Walked] => [
      name,
      { filled: paths, empty: null },
    ]),
  ])
}

type Addresses = [name: string, paths: string[]][]

async function filledAddresses(tx: ReadTransaction): Promise<Addresses> {
  const at = '/fjallmark'
  const threads = await listThreads(tx, publicViewer)
  const meetings = await listMeetings(tx, publicViewer)
  const held = meetings.filter((meeting) => meeting.paragraphs > 0)
  const undated = held.filter((meeting) => meeting.date === null)
  const shown = [...held.slice(0, 1), ...undated.slice(0, 1)]
  const paragraphs = await paragraphsOfMeeting(tx, publicViewer, held[0]?.id ?? '')
  const [theCase] = await listCases(tx, publicViewer)
  const documents = (await listDocuments(tx, publicViewer)).toSorted((a, b) => b.findings - a.findings)
  const [goal] = await listGoals(tx, publicViewer)
  const thread = threads.toSorted((a, b) => b.gaps.length - a.gaps.length)[0]?.assignments.at(-1)?.slug
  const quiet = threads.toSorted((a, b) => a.gaps.length - b.gaps.length)[0]?.assignments.at(-1)?.slug
  const document = documents[0]?.slug
  return [
    ['assignments.thread', [`${at}/uppdrag/${thread}`, `${at}/uppdrag/${quiet}`]],
    ['assignments.threadData', [`${at}/uppdrag/${thread}/data.json`]],
    ['meetings.meeting', shown.map((meeting) => `${at}/${meeting.bodySlug}/${meeting.slug}`)],
    [
      'meetings.paragraph',
      paragraphs.slice(0, 3).map((one) => `${at}/${one.bodySlug}/${one.year}/paragraf/${one.slug}`),
    ],
    ['completeness.year', [`${at}/fullstandighet/${held[0]?.bodySlug}/${held[0]?.year}`]],
    ['cases.case', [`${at}/arenden/${theCase?.slug}`]],
    ['goals.goal', [`${at}/mal/${goal?.slug}`]],
    ['documents.document', [`${at}/kallor/${document}`]],
    ['documents.passage', [`${at}/kallor/${document}/20-90`]],
    ['documents.original', [`${at}/kallor/${document}/original`]],
  ]
}

async function reviewAddresses(tx: ReadTransaction): Promise<Addresses> {
  const [one] = await listImports(tx, publicViewer)
  const at = `/granskning/inlasning/${one?.id}`
  const shown = { state: 'read', page: 1 } as const
  const read = one && (await filesOfImport(tx, publicViewer, one, shown)).files[0]
  return [
    ['import.show', [at]],
    ['import.review', [`${at}/${read?.id}`, `${at}/${read?.id}?visa=alla&ordning=osakra`]],
    ['import.acceptable', [`${at}/godta?minst=0`]],
    [
      'import.head',
      [`${at}/${read?.id}/handling`, `${at}/${read?.id}/handling?visa=ja&kind=minutes&body=Regionstyrelsen`],
    ],
    ['import.differences', [`${at}/${read?.id}/skillnad`]],
    ['import.template', ['/granskning/inlasning/mall?exempel=LK-24%2F0123']],
  ]
}
