import type { Note } from './note.ts'
import { repeatedClauses } from './sheet.ts'
import type { SourceLine, SourcePart, SourceSection } from './source.ts'

/** The notes beside the lines of a part. */
export function notesOf(part: SourcePart): Note[] {
  return part.sections.flatMap(sectionNotes)
}

function sectionNotes(section: SourceSection): Note[] {
  return section.lines.flatMap((line) => (line.kind === 'note' ? [line.note] : []))
}

/** Everything a part prints, as running text. */
export function partText(part: SourcePart): string {
  return [part.heading, ...part.sections.map((section) => sectionText(section, part))].join('\n')
}

/** Everything a section prints, as running text: its lists and tables too, without their signs. */
export function sectionText(section: SourceSection, part: SourcePart): string {
  return [section.heading ?? '', ...section.lines.map((line) => lineText(line, part))]
    .filter(Boolean)
    .join('\n')
}

function lineText(line: SourceLine, part: SourcePart): string {
  switch (line.kind) {
    case 'clause':
      return line.clause.text
    case 'repeat':
      return repeatedClauses(line.text, part)
        .map((clause) => clause.text)
        .join('\n')
    case 'pair':
      return [line.label, ...line.lines].join('\n')
    case 'row':
      return line.cells.join(' ')
    case 'note':
    case 'contents':
    case 'break':
      return ''
    default:
      return line.text
  }
}
