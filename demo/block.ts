/** What a document consists of, whatever it is written out as: text, PDF or Word. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'paragraph'; number: string; title: string; caseNumber: string | null }
  /** Headings may not skip a level: under a § they are the third, elsewhere the second. */
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'bullets'; items: string[] }
  | { kind: 'numbers'; items: { number: string; text: string }[] }
  | { kind: 'pairs'; rows: { label: string; lines: string[] }[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'contents' }
  | { kind: 'break' }

/** How the documents of one body look: chosen for each source, so that no two bodies look the same. */
export interface Look {
  furniture: 'board' | 'council' | 'executive' | 'traffic' | 'letter' | 'slides'
  clauses: 'plain' | 'att' | 'numbered'
  caseNumber: 'below' | 'right' | 'first'
  bullet: string
  columns: number
  rows: number
  formFeed: boolean
}

/** One document before it is written out. */
export interface Sheet {
  file: string
  title: string
  body: string
  date: string | null
  documentName: string
  look: Look
  blocks: Block[]
}
