import type { PdfCell } from './pdf-cells.ts'

/** The room of a hyphen at a line's end, in em; some typesetters let half of it hang out. */
const narrowestHyphen = 0.12
const widestHyphen = 0.5

/**
 * Gives back the soft hyphens that pdf.js leaves out. A word was broken at a line's end when its halves are no words
 * of their own on the page (`cells`), and either the whole stands elsewhere, or the line is justified and stops a
 * hyphen's width before the edge.
 */
export function restoreHyphens(lines: readonly PdfCell[][], cells: readonly PdfCell[]): void {
  const edge = justifiedEdge(lines)
  const words = wordsOf(cells)
  lines.forEach((line, index) => {
    const [last, next] = [line.at(-1), lines[index + 1]?.[0]]
    if (!last || !next || last.words || Math.abs(last.size - next.size) > 0.5) return
    const first = /\p{L}*\p{Ll}$/u.exec(last.text)?.[0].toLowerCase()
    const second = /^\p{Ll}+/u.exec(next.text)?.[0]
    if (!first || !second || isWord(first, words)) return
    const short = edge === null ? 0 : (edge - last.right) / last.size
    const stopsShort = short > narrowestHyphen && short < widestHyphen
    if (stopsShort || (!isWord(second, words) && words.has(first + second))) last.text += '\u00ad'
  })
}

/** Besides the place that is looked at it stands somewhere else. */
function isWord(half: string, words: ReadonlyMap<string, number>): boolean {
  return (words.get(half) ?? 0) > 1
}

function wordsOf(cells: readonly PdfCell[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of cells) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The right edge that many lines share to the point; null for ragged text. */
function justifiedEdge(lines: readonly PdfCell[][]): number | null {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const edge = Math.round((line.at(-1)?.right ?? 0) * 2) / 2
    counts.set(edge, (counts.get(edge) ?? 0) + 1)
  }
  const [edge, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return count >= 5 && count > lines.length * 0.15 ? edge : null
}
