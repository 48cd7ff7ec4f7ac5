/** What a careful reader takes from a passage, noted beside it in the source and never printed. */
export type Note =
  | { kind: 'said'; what: Said; by: string[]; text: string | null }
  | { kind: 'votes'; yes: number; no: number; abstained: number | null; about: string | null }
  | { kind: 'names'; vote: 'yes' | 'no' | 'abstained'; names: string[] }
  | { kind: 'immediate' }
  | { kind: 'figure'; raw: string; asOf: string | null }
  | { kind: 'assignment'; optional: boolean; fields: Map<string, string> }

export type Said = 'yrkande' | 'reservation' | 'not participating' | 'note' | 'statement' | 'disqualified'

const sayings: Record<string, Said> = {
  yrkande: 'yrkande',
  reservation: 'reservation',
  'deltar-inte': 'not participating',
  anteckning: 'note',
  yttrande: 'statement',
  jävig: 'disqualified',
}

const sides = { ja: 'yes', nej: 'no', avstår: 'abstained' } as const

/** Reads what stands after `@ `; throws when the first word is none it knows. */
export function readNote(line: string): Note {
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? []
  const what = sayings[word]
  if (what) return { kind: 'said', what, ...namesAndText(rest) }
  if (word === 'röster') return readVotes(rest)
  if (word === 'ja' || word === 'nej' || word === 'avstår') {
    return { kind: 'names', vote: sides[word], names: rest.split(', ') }
  }
  if (word === 'omedelbart') return { kind: 'immediate' }
  if (word === 'siffra') return readFigure(rest)
  if (word === 'uppdrag' || word === 'uppdrag?') return readAssignment(word, rest)
  throw new Error(`Unknown note: ${line}`)
}

function namesAndText(rest: string): { by: string[]; text: string | null } {
  const [names = '', text] = rest.split(/ = (.*)/s)
  return { by: names.split(', '), text: text ?? null }
}

function readVotes(rest: string): Note {
  const [counts = '', about] = rest.split(/ = (.*)/s)
  const [yes = 0, no = 0, abstained] = counts.split('-').map(Number)
  return { kind: 'votes', yes, no, abstained: abstained ?? null, about: about ?? null }
}

function readFigure(rest: string): Note {
  const [raw = '', asOf] = rest.split(' | ')
  return { kind: 'figure', raw, asOf: asOf ?? null }
}

function readAssignment(word: string, rest: string): Note {
  const pairs = rest.split('; ').map((pair) => pair.split(/=(.*)/s))
  const fields = new Map(pairs.map(([key = '', value = '']) => [key.trim(), value]))
  return { kind: 'assignment', optional: word.endsWith('?'), fields }
}
