import { expect, test } from 'vitest'
import { readGraph } from './imports.ts'
import { checkRooms, refusalOf } from './rooms.ts'
import { breachesOf, houseOf } from './test-house.ts'

const room = (name: string, file: string) => `src/domain/${name}/${file}`

function refusal(from: string, to: string): string | null {
  return refusalOf({ from, to, specifier: '', line: 1, typeOnly: true })
}

const allowed: [string, string][] = [
  [room('cases', 'case.ts'), room('documents', 'document.ts')],
  [room('cases', 'case.ts'), 'src/law/dates.ts'],
  [room('cases', 'store.ts'), room('cases', 'case.ts')],
  [room('cases', 'store.ts'), 'src/platform/database.ts'],
  [room('cases', 'actions.ts'), room('documents', 'actions.ts')],
  [room('cases', 'actions.ts'), room('cases', 'store.ts')],
  [room('cases', 'views.ts'), room('organisation', 'body.ts')],
  [room('cases', 'routes.ts'), room('cases', 'pages.tsx')],
  [room('cases', 'routes.ts'), 'src/platform/http.ts'],
  [room('cases', 'pages.tsx'), 'src/ui/layout.tsx'],
  ['src/overviews/thread-views.ts', room('assignments', 'views.ts')],
  ['src/overviews/named-papers.ts', 'src/reading/words/dates.ts'],
  ['src/import/accept.ts', room('meetings', 'actions.ts')],
  ['src/import/read.ts', 'src/reading/minutes.ts'],
  ['src/cli/extract.ts', 'src/reading/minutes.ts'],
  ['src/platform/migrate.ts', 'migrations/list.ts'],
  ['src/main.ts', room('reports', 'store.ts')],
]

test.each(allowed)('%s may import %s', (from, to) => {
  expect(refusal(from, to)).toBeNull()
})

const forbidden: [string, string, RegExp][] = [
  [room('cases', 'case.ts'), room('meetings', 'meeting.ts'), /room cases may not import from meetings/],
  [room('cases', 'case.ts'), room('cases', 'store.ts'), /a noun of cases may not import the store/],
  [room('cases', 'case.ts'), 'src/platform/database.ts', /may not import src\/platform/],
  [room('cases', 'case.ts'), 'src/reading/minutes.ts', /may not import src\/reading/],
  [room('cases', 'store.ts'), room('documents', 'store.ts'), /only its own room's store/],
  [room('cases', 'store.ts'), room('cases', 'actions.ts'), /the store of cases may not import the actions/],
  [room('cases', 'actions.ts'), room('documents', 'store.ts'), /only its own room's store/],
  [room('cases', 'actions.ts'), room('meetings', 'actions.ts'), /may not import from meetings/],
  [room('cases', 'views.ts'), room('cases', 'store.ts'), /the views of cases may not import the store/],
  [room('cases', 'routes.ts'), room('cases', 'store.ts'), /the routes of cases may not import the store/],
  [room('cases', 'accept-routes.ts'), room('cases', 'store.ts'), /the routes of cases/],
  [room('cases', 'pages.tsx'), room('cases', 'views.ts'), /the pages of cases may not import the views/],
  ['src/platform/http.ts', room('cases', 'case.ts'), /src\/platform may not import a noun/],
  ['src/law/dates.ts', 'src/platform/clock.ts', /src\/law may not import/],
  ['src/ui/table.tsx', room('cases', 'case.ts'), /src\/ui may not import/],
  ['src/reading/minutes.ts', room('cases', 'case.ts'), /src\/reading may not import/],
  ['src/reading/minutes.ts', 'src/platform/database.ts', /src\/reading may not import/],
  ['src/overviews/thread.ts', room('cases', 'actions.ts'), /src\/overviews may not import the actions/],
  ['src/import/accept.ts', room('cases', 'store.ts'), /src\/import may not import the store/],
  ['src/api/data.ts', room('cases', 'store.ts'), /src\/api may not import the store/],
  ['src/cli/main.ts', 'src/main.ts', /imports everything else/],
  [room('cases', 'case.ts'), 'demo/region.ts', /outside src/],
  ['src/platform/open-database.ts', 'src/platform/test-server.ts', /for tests only/],
]

test.each(forbidden)('%s may not import %s', (from, to, reason) => {
  expect(refusal(from, to)).toMatch(reason)
})

test('a breach in a file on disk is found with its line, and modules are counted by place', () => {
  const house = houseOf({
    [room('cases', 'case.ts')]: `\nimport type { M } from '../meetings/meeting.ts'`,
    [room('cases', 'case.test.ts')]: `import '../meetings/meeting.ts'`,
    [room('meetings', 'meeting.ts')]: '',
    'src/main.ts': '',
  })
  const outcome = checkRooms(readGraph(house))
  expect(outcome.saw).toBe('2 modules in 2 rooms, 1 around them')
  expect(breachesOf(outcome)).toEqual([
    'src/domain/cases/case.ts:2 the room cases may not import from meetings, which comes after it',
  ])
})

test('a folder that the architecture does not know is refused', () => {
  const house = houseOf({ 'src/services/a.ts': '', [room('invoices', 'invoice.ts')]: '' })
  expect(breachesOf(checkRooms(readGraph(house)))).toEqual([
    'src/domain/invoices/invoice.ts: there is no room called invoices',
    'src/services/a.ts: the architecture has no place for it',
  ])
})

test('a page may name the types of a machine, but not use it', () => {
  const one = { from: room('cases', 'pages.tsx'), to: 'src/platform/http.ts', specifier: '', line: 1 }
  expect(refusalOf({ ...one, typeOnly: true })).toBeNull()
  expect(refusalOf({ ...one, typeOnly: false })).toMatch(/only types from src\/platform/)
})
