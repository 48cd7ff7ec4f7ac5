import { type BodyYear, isWhole } from './completeness.ts'

/** Which bodies and years someone asks to see. */
export interface CompletenessChoice {
  /** The path word of a body; null for all. */
  body: string | null
  /** Only where something is missing. */
  incomplete: boolean
}

/** Reads the choice from the address; a word that means nothing leaves it open. */
export function completenessChoice(query: URLSearchParams, all: readonly BodyYear[]): CompletenessChoice {
  const body = query.get('organ')
  return {
    body: all.some(({ bodySlug }) => bodySlug === body) ? body : null,
    incomplete: query.get('saknas') === 'ja',
  }
}

/** The rows that the choice shows. */
export function chooseCompleteness(all: readonly BodyYear[], choice: CompletenessChoice): BodyYear[] {
  return all.filter(
    (one) => (choice.body === null || one.bodySlug === choice.body) && (!choice.incomplete || !isWhole(one)),
  )
}
