/** A passage that the source marks as the value of a field: `<own>godkänna rapporten</>`. */
export interface Capture {
  tag: string
  argument: string
  text: string
}

/** The text without its marks, and what they mark, in the order in which the marks open. */
export function readMarks(marked: string): { text: string; captures: Capture[] } {
  const open: { capture: Capture; from: number }[] = []
  const captures: Capture[] = []
  let text = ''
  let at = 0
  const close = () => {
    const last = open.pop()
    if (last) last.capture.text = folded(text.slice(last.from))
  }
  for (const mark of marked.matchAll(/<(\/|[a-z]+)(?: ([^<>]*))?>/g)) {
    text += marked.slice(at, mark.index)
    at = mark.index + mark[0].length
    if (mark[1] === '/') close()
    else {
      const capture = { tag: mark[1] ?? '', argument: mark[2] ?? '', text: '' }
      captures.push(capture)
      open.push({ capture, from: text.length })
    }
  }
  text += marked.slice(at)
  while (open.length > 0) close()
  return { text, captures }
}

/** The text with every run of blanks, and every border between cells, as one blank. */
export function folded(text: string): string {
  return text.replaceAll('|', ' ').replace(/\s+/g, ' ').trim()
}

/**
 * The passage that a note quotes, whole or as its beginning and end with ` … ` between. Throws when the document
 * does not say it: a label may not claim what is not there.
 */
export function quoted(note: string, within: string): string {
  const [start = '', end = ''] = note.split(' … ')
  const from = within.indexOf(start)
  const to = from < 0 ? -1 : within.indexOf(end, from + start.length)
  if (from < 0 || to < 0) throw new Error(`The document does not say "${note}"`)
  return end ? within.slice(from, to + end.length) : start
}
