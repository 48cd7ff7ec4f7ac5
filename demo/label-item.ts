import type { Note, Said } from './note.ts'
import { folded, quoted } from './quote.ts'
import { repeatedClauses } from './sheet.ts'
import type { SourceClause, SourcePart, SourceSection } from './source.ts'
import { notesOf, partText, sectionText } from './source-text.ts'

export interface LabelClause {
  text: string
  kind: string
  recommendedTo: string[]
  handedOverTo?: string
}

export interface LabelVote {
  about: string | null
  yes: number
  no: number
  abstained: number | null
  byName: { name: string; vote: string }[]
}

export interface LabelItem {
  paragraph: string
  title: string
  caseNumber: string | null
  summary: string | null
  proposals: string[]
  decisions: LabelClause[]
  yrkanden: { by: string[]; text: string }[]
  reservations: { by: string[]; text: string | null }[]
  notParticipating: string[]
  statements: { kind: string; by: string[]; text: string }[]
  attachments: string[]
  votes: LabelVote[]
  disqualified: string[]
  immediateAdjustment: boolean
}

const proposalHeadings = ['Förslag till beslut', 'Regionstyrelsens förslag']
const summaryHeadings = ['Sammanfattning', 'Ärendebeskrivning', 'Sammanfattning av ärendet']
const attachmentHeadings = ['Beslutsunderlag', 'Underlag']

/** The item a paragraph of minutes is; none for other parts. */
export function itemLabel(part: SourcePart): LabelItem[] {
  const [, paragraph, title = '', caseNumber] = /^§ (\d+) (.*?)(?: :: (.*))?$/.exec(part.heading) ?? []
  if (!paragraph) return []
  const notes = notesOf(part)
  return [
    {
      paragraph,
      title,
      caseNumber: caseNumber ?? null,
      summary: summaryOf(part),
      proposals: sectionsCalled(part, proposalHeadings).flatMap((one) => proposalTexts(one, part)),
      decisions: part.sections.flatMap(clausesOf),
      yrkanden: saidIn(part, 'yrkande').map(({ by, text }) => ({ by, text: text ?? '' })),
      reservations: saidIn(part, 'reservation'),
      notParticipating: saidIn(part, 'not participating').flatMap(({ by }) => by),
      statements: statementsOf(part),
      attachments: sectionsCalled(part, attachmentHeadings).flatMap(bulletsOf),
      votes: votesOf(notes, part),
      disqualified: saidIn(part, 'disqualified').flatMap(({ by }) => by),
      immediateAdjustment: notes.some((note) => note.kind === 'immediate'),
    },
  ]
}

function sectionsCalled(part: SourcePart, headings: string[]): SourceSection[] {
  return part.sections.filter((section) => headings.includes(section.heading ?? ''))
}

function summaryOf(part: SourcePart): string | null {
  const sections = sectionsCalled(part, summaryHeadings)
  const texts = sections.map((section) => folded(sectionText({ ...section, heading: null }, part)))
  return texts.join(' ') || null
}

function proposalTexts(section: SourceSection, part: SourcePart): string[] {
  return section.lines.flatMap((line) => {
    if (line.kind === 'clause') return [line.clause.text]
    return line.kind === 'repeat' ? repeatedClauses(line.text, part).map((clause) => clause.text) : []
  })
}

function clausesOf(section: SourceSection): LabelClause[] {
  return section.lines.flatMap((line) => (line.kind === 'clause' ? clauseLabel(line.clause) : []))
}

function clauseLabel(clause: SourceClause): LabelClause[] {
  if (!clause.kind) return []
  const { text, kind, to } = clause
  if (kind === 'handed over') return [{ text, kind, recommendedTo: [], handedOverTo: to[0] ?? '' }]
  return [{ text, kind, recommendedTo: to }]
}

function bulletsOf(section: SourceSection): string[] {
  return section.lines.flatMap((line) => (line.kind === 'bullet' ? [line.text] : []))
}

function saidIn(part: SourcePart, what: Said): { by: string[]; text: string | null }[] {
  const text = partText(part)
  return notesOf(part).flatMap((note) => {
    if (note.kind !== 'said' || note.what !== what) return []
    for (const name of note.by) quoted(name, text)
    return [{ by: note.by, text: note.text === null ? null : quoted(note.text, text) }]
  })
}

function statementsOf(part: SourcePart): LabelItem['statements'] {
  const notes = saidIn(part, 'note').map((said) => ({ kind: 'minute note', ...said, text: said.text ?? '' }))
  const own = saidIn(part, 'statement').map((said) => ({
    kind: 'separate statement',
    ...said,
    text: said.text ?? '',
  }))
  return [...notes, ...own]
}

function votesOf(notes: Note[], part: SourcePart): LabelVote[] {
  const byName = notes.flatMap((note) =>
    note.kind === 'names' ? note.names.map((name) => ({ name, vote: note.vote })) : [],
  )
  return notes.flatMap((note) => {
    if (note.kind !== 'votes') return []
    const about = note.about === null ? null : quoted(note.about, partText(part))
    return [{ about, yes: note.yes, no: note.no, abstained: note.abstained, byName }]
  })
}
