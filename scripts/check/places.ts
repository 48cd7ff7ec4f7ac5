/** The rooms, in their order: a room may use only itself and the rooms before it. */
export const rooms = [
  'organisation',
  'documents',
  'cases',
  'meetings',
  'decisions',
  'minutes',
  'delegation',
  'goals',
  'economy',
  'capacity',
  'assignments',
  'reports',
] as const
type Room = (typeof rooms)[number]

const roles = ['noun', 'store', 'actions', 'views', 'routes', 'pages'] as const
type Role = (typeof roles)[number]

const around = [
  'platform',
  'law',
  'ui',
  'islands',
  'reading',
  'import',
  'typeset',
  'overviews',
  'public',
  'api',
  'cli',
  'archive',
] as const
type Around = (typeof around)[number]

/** Where a file stands: in a room with a role, or in one of the places around the rooms. */
export type Place = { kind: Role; room: string } | { kind: Around } | { kind: 'main' } | { kind: 'nowhere' }
export type Kind = Place['kind']

/** The place of a file under `src/`; `nowhere` when the architecture has no place for it. */
export function placeOf(path: string): Place {
  const [, first, second] = path.split('/')
  if (first === 'main.ts' || first === 'house.ts') return { kind: 'main' }
  if (first === 'domain' && second !== undefined && isRoom(second))
    return { kind: roleOf(path), room: second }
  const place = around.find((name) => name === first)
  return place === undefined ? { kind: 'nowhere' } : { kind: place }
}

/** Whether the house has a room of this name. */
export function isRoom(name: string): name is Room {
  return rooms.some((room) => room === name)
}

// A role file that has been split keeps its role as first or last word: `accept-actions.ts`, `pages-thread.tsx`.
function roleOf(path: string): Role {
  const words = (path.split('/').at(-1) ?? '').replace(/\.tsx?$/, '').split('-')
  const role = roles.find((name) => words[0] === name || words.at(-1) === name)
  return role ?? (path.endsWith('.tsx') ? 'pages' : 'noun')
}
