import { type Draft, draftOfEntry, extended } from './draft.ts'
import { readField } from './fields.ts'
import type { Names } from './names.ts'
import { receiversIn } from './receivers.ts'
import type { Entry, Region } from './region.ts'

const label =
  /^(?:fullmäktige|nämnd|särskilt\s+|riktat\s+)?uppdrag\s+(?:nr\.?\s*)?(\d{1,2}(?:\.\d{1,2})?)\s*[:.–-]\s*(?=\p{Lu})/iu

/** "Uppdrag 1: …" with what is said of each beneath: receivers, aim, reporting. */
export function labelledAssignments(region: Region, names: Names): Draft[] {
  const drafts: Draft[] = []
  let open = false
  for (const entry of region.entries) {
    const match = label.exec(entry.passage.text)
    const last = drafts.at(-1)
    if (match) {
      drafts.push({ ...labelled(region, entry, match), number: match[1] ?? null })
      open = true
    } else if (open && last && entry.gap < 3) {
      const filled = withField(last, entry, names, region)
      open = filled !== null
      if (filled) drafts[drafts.length - 1] = filled
    } else open = false
  }
  return drafts
}

function labelled(region: Region, entry: Entry, match: RegExpExecArray): Draft {
  const textAt = match[0].length
  const text = entry.passage.text.slice(textAt)
  return draftOfEntry(region, { ...entry, text, textAt }, { from: null, to: [], confidence: 0.88 })
}

/** Null where the passage is no field of the assignment. */
function withField(draft: Draft, entry: Entry, names: Names, region: Region): Draft | null {
  const field = readField(entry.passage.text)
  if (!field) return null
  const whole = extended(draft, entry.passage)
  if (field.kind === 'receiver') return { ...whole, to: receiversIn(field.text, names, region.text) }
  if (field.kind === 'giver')
    return { ...whole, from: receiversIn(field.text, names, region.text)[0] ?? draft.from }
  if (field.kind === 'target') return { ...whole, target: field.text, targetSpan: entry.passage.span }
  if (field.kind === 'reporting') return { ...whole, reporting: field.text }
  return whole
}
