import type { DocumentKind, FindingKind } from './document.ts'

/** The words of the address. They are in links that people keep, so they do not follow the words on the page. */
const documentWords: Record<DocumentKind, string> = {
  minutes: 'protokoll',
  agenda: 'foredragningslista',
  plan: 'plan',
  presentation: 'bildspel',
  letter: 'skrivelse',
  directive: 'uppdragsdirektiv',
  report: 'rapport',
  other: 'ovrigt',
}
const findingWords: Record<FindingKind, string> = {
  'sum-mismatch': 'summa',
  'ambiguous-number': 'tal',
  'missing-paragraph': 'paragraf-saknas',
  'duplicate-paragraph': 'paragraf-tva-ganger',
  'date-conflict': 'datum',
  'title-conflict': 'rubrik',
  'truncated-passage': 'avbruten-text',
  'missing-pages': 'sidor-saknas',
  'vote-count-mismatch': 'roster',
  'unread-passage': 'olast-text',
}

/** The word for a kind of document in an address. */
export function wordOfDocumentKind(kind: DocumentKind): string {
  return documentWords[kind]
}

/** The word for a kind of finding in an address. */
export function wordOfFindingKind(kind: FindingKind): string {
  return findingWords[kind]
}

/** How many there are of each kind that occurs, in the order of the kinds. */
export function countKinds<K extends string>(
  kinds: readonly K[],
  rows: readonly { kind: K }[],
): { kind: K; count: number }[] {
  return kinds
    .map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
    .filter((one) => one.count > 0)
}
