import type { Look } from './block.ts'

const board: Look = {
  furniture: 'board',
  clauses: 'plain',
  caseNumber: 'below',
  bullet: '\uf0b7',
  columns: 86,
  rows: 52,
  formFeed: false,
}

/** The looks the region's bodies have chosen; a source names one, so that the reading meets them all. */
const looks: Record<string, Look> = {
  board,
  council: {
    ...board,
    furniture: 'council',
    clauses: 'att',
    caseNumber: 'right',
    bullet: '–',
    formFeed: true,
  },
  executive: { ...board, furniture: 'executive', clauses: 'numbered', caseNumber: 'first', bullet: '•' },
  traffic: { ...board, furniture: 'traffic', clauses: 'att', bullet: '-', columns: 78, formFeed: true },
  letter: { ...board, furniture: 'letter', bullet: '•' },
  slides: { ...board, furniture: 'slides', bullet: '•', columns: 96, rows: 30 },
}

/** The look a source names; throws when there is none of that name. */
export function lookNamed(name: string): Look {
  const look = looks[name]
  if (!look) throw new Error(`No look is called ${name}`)
  return look
}
