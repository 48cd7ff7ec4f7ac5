/** The text with every run of blanks as one blank. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * The passage a note points at, word for word: the note gives it whole, or its beginning and end with `…`
 * between. Throws when the document does not say it, so that a label cannot claim what is not there.
 */
export function quoted(note: string, within: string): string {
  const text = folded(within)
  const [start = '', end = ''] = note.split(' … ')
  const from = text.indexOf(start)
  const to = from < 0 ? -1 : text.indexOf(end, from + start.length)
  if (from < 0 || to < 0) throw new Error(`The document does not say "${note}"`)
  return end ? text.slice(from, to + end.length) : start
}
