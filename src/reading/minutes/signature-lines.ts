import type { Furniture } from '../furniture-reasons.ts'
import type { Layout, LayoutLine } from '../layout.ts'
import { readPeopleList } from '../words/people.ts'

const opens =
  /^\s*(?:vid protokollet|rätt utdraget|utdragets riktighet|justera(?:s|nde|re)|underskrift(?:er)?)/iu
/** The strip at the foot of every page is signed by initials: names that come after it stand in the text. */
const strip = /juster\p{L}+\s+sign|utdragsbestyrkande/iu
const office =
  /^(?:(?:\S+\s)?(?:vice\s)?ordförande|sekreterare|protokollförare|justera(?:s|t|re|nde)|underskrift(?:er)?|vid protokollet|rätt utdraget|utdragets riktighet|intygar?|bestyrks)(?!\p{L})/iu
const most = 10

/** Lines with names and offices after "Vid protokollet" or "Justeras": signatures, which are no part of a paragraph. */
export function findSignatureLines(layout: Layout, furniture: Furniture): Set<number> {
  const found = new Set<number>()
  // "Justerare  Bo Ek" on the first page tells who adjusts, and is signed further down.
  const text = layout.lines.findIndex(({ text: words }) => /^\s*§\s?\d/u.test(words))
  layout.lines.forEach((line, index) => {
    if (index < text) return
    if (!opens.test(line.text) || strip.test(line.text) || !(furniture.has(index) || isSignature(line)))
      return
    for (let at = index; at < Math.min(index + most, layout.lines.length); at++) {
      const next = layout.lines[at]
      if (!next || !(furniture.has(at) || next.text.trim() === '' || isSignature(next))) break
      found.add(at)
    }
  })
  for (const index of signedBelow(layout)) if (index >= text) found.add(index)
  return found
}

/** A name and beneath it what its bearer is: "Bo Ek / Ordförande", as an agenda ends. */
function signedBelow(layout: Layout): number[] {
  return layout.lines.flatMap(({ text }, index) => {
    const next = layout.lines[index + 1]?.text.trim() ?? ''
    const signs = onlyOffice.test(next) && text.trim() !== '' && readPeopleList(text.trim()) !== null
    return signs ? [index, index + 1] : []
  })
}

const onlyOffice = /^(?:(?:\S+\s)?(?:vice\s)?ordförande|(?:\p{L}*)sekreterare|protokollförare)$/iu

/** A name, an office or a dotted line in every cell. */
function isSignature(line: LayoutLine): boolean {
  return line.cells.every((cell) => {
    const words = line.text.slice(cell.start - line.start, cell.end - line.start).trim()
    return (
      words.length < 60 && (/^[.…_]*$/u.test(words) || office.test(words) || readPeopleList(words) !== null)
    )
  })
}
