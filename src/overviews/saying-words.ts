import type { AssignmentDetail, ContinuationRow, MentionRow } from '../domain/assignments/assignment.ts'
import { tellFigure } from '../domain/assignments/tell-pages.ts'
import type { FigureRow } from '../domain/goals/goal.ts'
import type { Language } from '../platform/http-address.ts'
import { asSentence, capital, formatDate, formatList, shortened } from '../ui/format.ts'
import { lowerFirst } from '../ui/marks.tsx'
import type { ShapeName } from '../ui/shape.tsx'
import type { ThreadEvent } from '../ui/timeline-lanes.ts'
import { markWords } from '../ui/words/marks.ts'
import { threadWords } from '../ui/words/thread.ts'
import { isReport, type Saying } from './sayings.ts'

/** Longer than this a report is read in its source. */
const longestReport = 260

/** The shape and the word of a saying: a report, what its paragraph is worth, else the kind of the document. */
export function kindOfSaying(language: Language, saying: Saying): { shape: ShapeName; what: string } {
  const words = threadWords[language]
  if (isReport(saying)) return { shape: 'report', what: words.report }
  const standing = saying.mentions[0]?.standing ?? null
  if (standing !== null) return shapeOfStanding(language, standing)
  const { kind } = saying.passage
  return {
    shape: 'noted',
    what: kind === 'minutes' ? words.mentioned : markWords[language].documentKinds[kind],
  }
}

function shapeOfStanding(
  language: Language,
  standing: NonNullable<MentionRow['standing']>,
): { shape: ShapeName; what: string } {
  const words = threadWords[language]
  const shapes = {
    decided: { shape: 'own', what: words.decision },
    proposed: { shape: 'recommendation', what: words.proposal },
    handedOver: { shape: 'handedOver', what: words.handedOver },
    noted: { shape: 'noted', what: words.noted },
  } as const
  return shapes[standing]
}

/** What is told: the document's own words where it reports; else how it continues, and what it aims at. */
export function textOfSaying(
  language: Language,
  assignment: AssignmentDetail,
  saying: Saying,
  link: ContinuationRow | undefined,
): Pick<ThreadEvent, 'lead' | 'text' | 'textIsSaid'> {
  const words = threadWords[language]
  const [report] = saying.reports
  if (report) {
    const lead = report.period ? capital(words.per(formatDate(report.period, language))) : undefined
    return { lead, text: shortened(capital(report.text), longestReport), textIsSaid: true }
  }
  const target = saying.mentions.find((mention) => mention.target)?.target
  const sentences = [
    link && continuationText(language, assignment, link),
    isReport(saying) || !target ? figuresText(language, saying.figures) : targetText(language, target),
  ]
  return { text: sentences.filter(Boolean).join(' ') || undefined, textIsSaid: false }
}

/** A whole sentence speaks for itself; a part of one is told as the target, in the document's words. */
function targetText(language: Language, target: string): string {
  const isSentence = /^\p{Lu}/u.test(target) && target.split(/\s+/).length > 4
  return isSentence ? asSentence(target) : threadWords[language].target(target.replace(/\.$/, ''))
}

function continuationText(language: Language, assignment: AssignmentDetail, link: ContinuationRow): string {
  const words = threadWords[language]
  const year = String(assignment.year ?? '')
  if (link.kind === 'handedDown')
    return words.handsDown(formatList(assignment.receivers.map(lowerFirst), language))
  return link.kind === 'renames' ? words.renames(assignment.title, year) : words.continues(year)
}

function figuresText(language: Language, figures: readonly FigureRow[]): string | undefined {
  const words = threadWords[language]
  const of = (role: FigureRow['role']) => [
    ...new Set(
      figures.filter((figure) => figure.role === role).map((figure) => tellFigure(figure, language)),
    ),
  ]
  const told = [formatList(of('outcome'), language), ...of('target').map(words.targetNow)].filter(Boolean)
  return told.length > 0 ? `${capital(told.join('; '))}.` : undefined
}
