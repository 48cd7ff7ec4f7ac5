import type { Language } from '../../platform/http-address.ts'
import { capital, formatDate, formatValue } from '../../ui/format.ts'
import { lowerFirst, type StatusTone } from '../../ui/marks.tsx'
import { assignmentWords } from '../../ui/words/assignments.ts'
import { chartWords } from '../../ui/words/chart.ts'
import type { Gap, ThreadStatus } from './assignment.ts'

const tones: Record<ThreadStatus['kind'], StatusTone> = {
  deviates: 'off',
  onTarget: 'done',
  reported: 'going',
  ended: 'idle',
  notReported: 'idle',
}

/** The tone of a kind of status, which its shape and colour follow. */
export function statusTone(kind: ThreadStatus['kind']): StatusTone {
  return tones[kind]
}

/** The tone and the word of where a thread stands. */
export function tellStatus(status: ThreadStatus, language: Language): { tone: StatusTone; word: string } {
  return { tone: tones[status.kind], word: assignmentWords[language][status.kind] }
}

/** A stated figure as it is shown: with its unit, and "cirka" where the document says so. */
export function tellFigure(
  figure: { value: string; unit: string | null; approximate?: boolean },
  language: Language,
): string {
  const value = formatValue(figure.value, figure.unit, language)
  return figure.approximate ? chartWords[language].about(value) : value
}

/** A gap in two sentences: what is missing, and how one knows. */
export function tellGap(gap: Gap, language: Language): { head: string; text: string } {
  const words = assignmentWords[language]
  const { gapWords: heads, gapTexts: texts } = words
  const { body = '', date = '', from = '', to = '', unit = '', next = '' } = gap.facts
  const owner = language === 'sv' ? genitive(capital(body)) : lowerFirst(body)
  switch (gap.kind) {
    case 'decisionNotHeld':
      return {
        head: heads.decisionNotHeld,
        text: texts.decisionNotHeld(owner, date ? formatDate(date, language) : '').replace('  ', ' '),
      }
    case 'boardDecisionNotHeld':
      return { head: heads.boardDecisionNotHeld(owner), text: texts.boardDecisionNotHeld(lowerFirst(body)) }
    case 'targetChangedWithoutDecision':
      return {
        head: heads.targetChangedWithoutDecision(
          formatValue(from, unit || null, language),
          formatValue(to, unit || null, language),
        ),
        text: texts.targetChangedWithoutDecision,
      }
    case 'finalReportNotHeld':
      return { head: heads.finalReportNotHeld, text: texts.finalReportNotHeld(formatDate(date, language)) }
    case 'noSuccessor':
      return { head: heads.noSuccessor(next), text: texts.noSuccessor(next) }
    default:
      return { head: heads[gap.kind], text: texts[gap.kind] }
  }
}

/** "Nämndens", but "Regionfullmäktiges" and never a doubled s. */
function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`
}
