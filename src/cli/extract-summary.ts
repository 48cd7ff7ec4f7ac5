import type { ExtractedDocument, Extraction } from '../reading/extraction.ts'
import { markWords } from '../ui/words/marks.ts'

/** What was found, for a person at the command line: a paragraph for each document, then the threads. */
export function summarise({ documents, threads }: Extraction): string {
  const parts = documents.map(tellDocument)
  if (threads.length > 0) {
    const lines = threads.map(({ title, members }) => `  ${title} (${members.length} uppdrag)`)
    parts.push(['Trådar', ...lines].join('\n'))
  }
  return parts.map((part) => `${part}\n`).join('\n')
}

function tellDocument(document: ExtractedDocument): string {
  const { source, kind, title, body, organisation, date, findings } = document
  const said = [markWords.sv.documentKinds[kind].toLowerCase(), title, body, organisation, date].filter(
    (part) => part !== null && part !== undefined,
  )
  return [
    source,
    `  ${said.join(' · ')}`,
    `  ${countsOf(document) || 'inget som känns igen'}`,
    ...findings.map((finding) => `  ! ${finding.message}`),
  ].join('\n')
}

function countsOf({ items, goals, assignments, figures }: ExtractedDocument): string {
  const indicators = goals.flatMap((goal) => goal.subgoals.flatMap((subgoal) => subgoal.indicators)).length
  const counts: [count: number, one: string, many: string][] = [
    [items.length, 'paragraf', 'paragrafer'],
    [items.flatMap((item) => item.decisions).length, 'beslutssats', 'beslutssatser'],
    [goals.length, 'mål', 'mål'],
    [indicators, 'indikator', 'indikatorer'],
    [assignments.length, 'uppdrag', 'uppdrag'],
    [figures.length, 'uppgift i siffror', 'uppgifter i siffror'],
  ]
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ')
}
