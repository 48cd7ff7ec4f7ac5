import type { GapKind } from './assignment.ts'
import type { PortfolioChoice, StatusKind } from './choose-portfolio.ts'

/** The words of the address. They are in links that people keep, so they do not follow the words on the page. */
const statusWords: Record<StatusKind, string> = {
  deviates: 'avviker',
  notReported: 'ingen-rapport',
  reported: 'rapporterat',
  onTarget: 'nar-malet',
  ended: 'upphort',
}
const gapWords: Record<GapKind | 'any', string> = {
  any: 'nagon',
  decisionNotHeld: 'beslut',
  boardDecisionNotHeld: 'forslag-utan-beslut',
  targetChangedWithoutDecision: 'andrat-mal',
  noSuccessor: 'fortsattning',
  noReport: 'rapport',
  noIndicator: 'indikator',
  directiveNotHeld: 'direktiv',
  finalReportNotHeld: 'slutrapport',
}

/** The choice that an address asks for; what it does not say, or says in words that mean nothing, is left open. */
export function choiceOfQuery(query: URLSearchParams): PortfolioChoice {
  const year = query.get('ar')
  return {
    giver: query.get('givare'),
    receiver: query.get('till'),
    year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
    status: kindOf(statusWords, query.get('lage')),
    gap: kindOf(gapWords, query.get('lucka')),
  }
}

/** The query of a choice, with its question mark; empty for all threads. */
export function queryOfChoice(choice: PortfolioChoice, page = 1): string {
  const words: [string, string | null][] = [
    ['givare', choice.giver],
    ['till', choice.receiver],
    ['ar', choice.year === null ? null : String(choice.year)],
    ['lage', choice.status && statusWords[choice.status]],
    ['lucka', choice.gap && gapWords[choice.gap]],
    ['sida', page > 1 ? String(page) : null],
  ]
  const query = new URLSearchParams(words.flatMap(([name, word]) => (word === null ? [] : [[name, word]])))
  return query.size > 0 ? `?${query}` : ''
}

function kindOf<K extends string>(words: Record<K, string>, wanted: string | null): K | null {
  return (Object.keys(words) as K[]).find((kind) => words[kind] === wanted) ?? null
}
