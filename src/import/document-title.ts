import type { ExtractedDocument } from '../reading/extraction.ts'
import { markWords } from '../ui/words/marks.ts'

/**
 * The title of a document: its own, else made of what is known, "Protokoll, Xnämnden" or "Protokollsutdrag § 7,
 * Xnämnden"; a file name tells only apart what nothing else does.
 */
export function documentTitle(document: ExtractedDocument, fileName: string): string {
  const own = document.title?.trim()
  if (own) return own
  const [first, second] = document.items
  const extract = first?.paragraph && !second ? `Protokollsutdrag § ${first.paragraph}` : null
  // Kept in Swedish like the documents.
  const name = extract ?? markWords.sv.documentKinds[document.kind]
  return document.body
    ? `${name}, ${document.body}`
    : `${name} (${fileName.replace(/\.[a-z0-9]{2,5}$/iu, '')})`
}
