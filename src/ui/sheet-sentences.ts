/** A line of a source's text, and where it stands. */
export interface Line {
  start: number
  end: number
  text: string
  furniture: boolean
  page: number
}

/** A sentence that goes on after a blank line, as on slides, is one paragraph all the same. */
export function wholeSentences(groups: readonly Line[][]): Line[][] {
  const whole: Line[][] = []
  for (const group of groups) {
    const before = whole.at(-1)
    const last = before?.at(-1)
    const [first] = group
    if (before && last && first && last.page === first.page && !last.furniture && goesOn(last, first))
      before.push(...group)
    else whole.push([...group])
  }
  return whole
}

const inTheMiddle = /(?:^|\s)(?:och|eller|samt|men|att|den|de|en|ett|sin|sitt|sina)$/iu

/**
 * Does the sentence of a line go on in the next? It breaks off at a word that cannot be the last, or after some words
 * of a sentence that the next takes up with a small letter. What is set in columns is a table, and left alone.
 */
export function goesOn(line: Line, next: Line): boolean {
  const [before, after] = [line.text.trim(), next.text.trim()]
  if (next.furniture || startsItem(next) || [before, after].some((text) => /\t| {3}/.test(text))) return false
  if (/^§\s*\d/.test(before) || /[.!?:;]$/.test(before)) return false
  if (inTheMiddle.test(before)) return true
  return /^\p{Ll}[^).]/u.test(after) && before.split(/\s+/).length >= 3
}

/** Does the line begin an item of a list, or a paragraph of minutes? */
export function startsItem(line: Line): boolean {
  return /^\s*([\u2022\u00b7\u25cf\uf0b7\u2013-]\s|§\s*\d|\d{1,2}[.)]?\s+\p{Lu})/u.test(line.text)
}
