import { type DirectedHeading, giverOf, receiversOf } from './directed-heading.ts'
import { type Draft, draftOfEntry, extended } from './draft.ts'
import type { Names } from './names.ts'
import { receiversIn, trailingReceiversAt } from './receivers.ts'
import { type Entry, entriesBetween, type Region } from './region.ts'

interface Parted {
  entry: Entry
  title: Entry | null
  receivers: string | null
}

/**
 * The assignments of a table with a column of receivers whose columns were run together: a text, then the bodies
 * it goes to, at its end or by themselves. Points under a text that has no receivers yet belong to it.
 */
export function directedTable(
  region: Region,
  under: Entry[],
  heading: DirectedHeading,
  names: Names,
): Draft[] {
  const from = giverOf(heading, names, region.text)
  const drafts: Draft[] = []
  let open = false
  for (const { entry, title, receivers } of under.flatMap((entry) => rowsIn(region, entry)).map(parted)) {
    const last = drafts.at(-1)
    if (title && entry.marker === 'bullet' && open && last)
      drafts[drafts.length - 1] = extended(last, entry.passage)
    else if (title) drafts.push(draftOfEntry(region, title, { from, to: [], confidence: 0.85 }))
    open = receivers === null
    const row = drafts.at(-1)
    if (row && receivers !== null) {
      drafts[drafts.length - 1] = {
        ...extended(row, entry.passage),
        to: receiversIn(receivers, names, region.text),
      }
    }
  }
  const fallback = { to: receiversOf(heading, names, region.text), confidence: 0.6 }
  return drafts.map((draft) => ({ ...draft, year: heading.year, ...(draft.to.length > 0 ? {} : fallback) }))
}

/** A passage that runs over several rows is read again row by row: a row ends where its receivers end. */
function rowsIn(region: Region, entry: Entry): Entry[] {
  const { firstLine, lastLine } = entry.passage
  for (let line = firstLine; line < lastLine; line++) {
    const [upTo] = entriesBetween(region, firstLine, line + 1)
    const next = region.layout.lines[line + 1]?.text ?? ''
    if (!upTo || upTo.passage.lastLine !== line || trailingReceiversAt(upTo.text) === upTo.text.length)
      continue
    if (!/^\s*\p{Lu}/u.test(next) || trailingReceiversAt(next) === 0) continue
    return [upTo, ...entriesBetween(region, line + 1, lastLine + 1).flatMap((rest) => rowsIn(region, rest))]
  }
  return [entry]
}

function parted(entry: Entry): Parted {
  const at = trailingReceiversAt(entry.text)
  const receivers = at < entry.text.length ? entry.text.slice(at) : null
  const words = entry.text.slice(0, at).trimEnd()
  return { entry, title: words === '' ? null : { ...entry, text: words }, receivers }
}
