import { isTest } from './house.ts'
import type { Graph, Import } from './imports.ts'
import { type Breach, count, type Outcome } from './outcome.ts'
import { isRoom, type Kind, type Place, placeOf, rooms } from './places.ts'

/** How far a file may reach for a role: in its own room, in it and those above, anywhere, or for types only. */
type Reach = 'own' | 'above' | 'anywhere' | 'types'
type Allowed = Partial<Record<Kind, Reach>>

const pure = { law: 'anywhere' } as const
const saving = { ...pure, platform: 'anywhere', noun: 'above' } as const
const combining = {
  ...pure,
  platform: 'anywhere',
  ui: 'anywhere',
  noun: 'anywhere',
  views: 'anywhere',
} as const
const door = { ...combining, actions: 'anywhere', pages: 'anywhere', routes: 'anywhere' } as const

/** What each kind of file may import; what is not named is refused. The same table as in the architecture. */
const mayImport: Record<Exclude<Kind, 'main' | 'nowhere'>, Allowed> = {
  law: pure,
  ui: { ...pure, ui: 'anywhere', platform: 'anywhere' },
  islands: { ...pure, ui: 'anywhere', islands: 'anywhere' },
  platform: { ...pure, platform: 'anywhere' },
  reading: { ...pure, reading: 'anywhere' },
  typeset: { ...pure, typeset: 'anywhere', noun: 'anywhere' },
  noun: { ...pure, noun: 'above' },
  store: { ...saving, store: 'own' },
  views: { ...saving, views: 'own' },
  actions: { ...saving, store: 'own', actions: 'above' },
  routes: {
    ...pure,
    platform: 'anywhere',
    ui: 'anywhere',
    actions: 'above',
    views: 'above',
    pages: 'above',
    noun: 'above',
    routes: 'above',
  },
  pages: { ...pure, noun: 'above', pages: 'own', ui: 'anywhere', platform: 'types' },
  // Both have pages of their own, entered the same way as the rooms'; what papers call each other takes reading.
  overviews: {
    ...combining,
    pages: 'anywhere',
    routes: 'anywhere',
    reading: 'anywhere',
    overviews: 'anywhere',
  },
  import: { ...combining, actions: 'anywhere', routes: 'anywhere', reading: 'anywhere', import: 'anywhere' },
  public: { ...door, public: 'anywhere', overviews: 'anywhere' },
  api: { ...door, api: 'anywhere', overviews: 'anywhere', reading: 'anywhere' },
  cli: { ...door, cli: 'anywhere', import: 'anywhere', reading: 'anywhere', typeset: 'anywhere' },
  archive: { ...door, archive: 'anywhere', typeset: 'anywhere' },
}

/** Fails on every import in `src/` that goes against the order of rooms or the roles of files. */
export function checkRooms(graph: Graph): Outcome {
  const modules = graph.modules.filter((path) => path.startsWith('src/') && !isTest(path))
  const imports = graph.imports.filter((one) => modules.includes(one.from))
  const inRooms = modules.filter((path) => 'room' in placeOf(path))
  const used = rooms.filter((room) => inRooms.some((path) => path.startsWith(`src/domain/${room}/`)))
  return {
    saw: `${count(inRooms.length, 'module')} in ${count(used.length, 'room')}, ${modules.length - inRooms.length} around them`,
    breaches: [...modules.flatMap(homeless), ...imports.flatMap(refused)],
  }
}

function homeless(path: string): Breach[] {
  if (placeOf(path).kind !== 'nowhere') return []
  const [, first, room] = path.split('/')
  const what = first === 'domain' ? `there is no room called ${room}` : 'the architecture has no place for it'
  return [{ file: path, reason: what }]
}

function refused(one: Import): Breach[] {
  const reason = refusalOf(one)
  return reason === null ? [] : [{ file: one.from, line: one.line, reason }]
}

/** Why an import is refused, or null when it is allowed. */
export function refusalOf(one: Import): string | null {
  const from = placeOf(one.from)
  if (from.kind === 'main' || from.kind === 'nowhere' || one.to === null) return null
  if (!one.to.startsWith('src/')) return outside(from, one.to)
  if (isTest(one.to)) return `imports ${one.to}, which is for tests only`
  const to = placeOf(one.to)
  if (to.kind === 'main') return `imports ${one.to}, which imports everything else`
  const reach = mayImport[from.kind][to.kind]
  if (reach === undefined) return `${named(from)} may not import ${named(to)} (${one.to})`
  if (reach === 'types') return one.typeOnly ? null : `${named(from)} may import only types from ${named(to)}`
  return outOfReach(from, to, reach)
}

// The schema steps lie beside src; only the machine that takes them, and the door whose types they give, look there.
function outside(from: Place, path: string): string | null {
  const isAsset = /\.(json|css|svg)$/.test(path)
  const isSchema = path.startsWith('migrations/') && from.kind === 'platform'
  return isAsset || isSchema ? null : `imports ${path}, which lies outside src`
}

function outOfReach(from: Place, to: Place, reach: Reach): string | null {
  if (reach === 'anywhere' || !('room' in from) || !('room' in to)) return null
  const steps = placeInOrder(from.room) - placeInOrder(to.room)
  if (steps === 0) return null
  if (reach === 'own')
    return `${named(from)} may import only its own room's ${to.kind}, not that of ${to.room}`
  return steps < 0 ? `the room ${from.room} may not import from ${to.room}, which comes after it` : null
}

function placeInOrder(room: string): number {
  return isRoom(room) ? rooms.indexOf(room) : -1
}

function named(place: Place): string {
  if (!('room' in place)) return place.kind === 'nowhere' ? 'a file without a place' : `src/${place.kind}`
  return place.kind === 'noun' ? `a noun of ${place.room}` : `the ${place.kind} of ${place.room}`
}
