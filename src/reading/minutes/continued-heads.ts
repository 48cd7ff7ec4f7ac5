import { readParagraphMark } from './paragraph-mark.ts'
import type { Row } from './rows.ts'

const continued =
  /^(?:\(?forts(?:\.|ättning)?\)?\s*(?:på|av|från)?\s*§\s*\d|§\s*\d+\S*\s*[–-]?\s*\(?forts(?:ättning)?(?!\p{L}))/iu

const listOfVotes = /^(?:Omröstnings?|Voterings?)(?:lista|protokoll|resultat)(?!\p{L})/iu

/**
 * Rows without the heads that a page repeats when a paragraph goes on over it: "Forts. § 12", or the same number
 * and title again right after the page has turned, or beneath the name of a list of votes. What follows goes on
 * across the seam.
 */
export function withoutContinuedHeads(rows: readonly Row[]): Row[] {
  let number: string | null = null
  let title = ''
  let dropped = false
  return rows.flatMap((row, index) => {
    const mark = readParagraphMark(row.text)
    const own = mark ? row.text.slice(mark.length).trim() : ''
    const turned = row.break === 'seam' && title.startsWith(own)
    const again =
      mark?.signed && mark.number === number && (turned || listOfVotes.test(rows[index - 1]?.text ?? ''))
    if (continued.test(row.text) || again) {
      dropped = true
      return []
    }
    if (mark?.signed) [number, title] = [mark.number, own]
    const kept: Row = dropped ? { ...row, break: 'seam' } : row
    dropped = false
    return [kept]
  })
}
