import { opensPassage, type Section } from './sections.ts'

const name = '\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){1,3}\\s\\(\\p{L}{1,5}\\)'
const moving = new RegExp(
  `^${name}(?:(?:,|\\soch|\\ssamt)\\s${name})*\\s(?:yrka(?:r|de)|föreslår|föreslog)(?!\\p{L})`,
  'u',
)
/** What someone wrote before the meeting is what the matter is about. */
const written = /motion|medborgarförslag|interpellation|skrivelse|(?<!\p{L})e-förslag/iu

/**
 * In minutes without headings what is moved stands among what is told of the matter: a passage that begins with who
 * moves ("Anna Ek (V) föreslår att …") is a claim and no part of the summary.
 */
export function withFloorClaims(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => (section.role === 'preamble' ? divided(section) : [section]))
}

function divided(section: Section): Section[] {
  const parts: Section[] = [{ ...section, rows: [] }]
  for (const [index, row] of section.rows.entries()) {
    const opens = opensPassage(section, index)
    const role = moving.test(row.text) && !written.test(row.text) ? 'claims' : 'preamble'
    const last = parts.at(-1)
    if (last && opens && role !== last.role) parts.push({ ...section, role, rows: [row] })
    else last?.rows.push(row)
  }
  return parts.filter(({ role, rows }, index) => role !== 'preamble' || rows.length > 0 || index === 0)
}
