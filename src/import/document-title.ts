import type { ExtractedDocument } from '../reading/extraction.ts'

/** What a document is called when it does not name itself; kept in Swedish like the documents. */
const kindNames: Record<ExtractedDocument['kind'], string> = {
  minutes: 'Protokoll',
  agenda: 'Föredragningslista',
  plan: 'Plan',
  presentation: 'Bildspel',
  letter: 'Skrivelse',
  directive: 'Uppdragsdirektiv',
  report: 'Rapport',
  other: 'Dokument',
}

/**
 * The title of a document: its own, else made of what is known, "Protokoll, Xnämnden" or "Protokollsutdrag § 7,
 * Xnämnden"; a file name tells only apart what nothing else does.
 */
export function documentTitle(document: ExtractedDocument, fileName: string): string {
  const own = document.title?.trim()
  if (own) return own
  const [first, second] = document.items
  const extract = first?.paragraph && !second ? `Protokollsutdrag § ${first.paragraph}` : null
  const name = extract ?? kindNames[document.kind]
  return document.body
    ? `${name}, ${document.body}`
    : `${name} (${fileName.replace(/\.[a-z0-9]{2,5}$/iu, '')})`
}
