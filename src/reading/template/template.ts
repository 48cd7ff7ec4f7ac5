/** The sections of a paragraph that an organisation may have words of its own for, each with a heading known to all. */
export const taughtSections = {
  decision: 'Beslut',
  proposal: 'Förslag till beslut',
  summary: 'Sammanfattning',
  background: 'Bakgrund',
  material: 'Beslutsunderlag',
  claims: 'Yrkanden',
  process: 'Beslutsgång',
  vote: 'Omröstning',
  reservation: 'Reservation',
  'separate statement': 'Särskilt yttrande',
  'minute note': 'Protokollsanteckning',
  'not participating': 'Deltar inte i beslutet',
  disqualified: 'Jäv',
  dispatch: 'Expedieras',
} as const

export type TaughtSection = keyof typeof taughtSections

/** How an organisation writes its case numbers: an example, and which of its numbers is the year. */
export interface CaseNumberForm {
  example: string
  order: 'year first' | 'year last'
}

/** Where the minutes of an organisation tell what was decided: above all else in a paragraph, or beneath it. */
export const sectionOrders = ['decision first', 'decision last'] as const
export type SectionOrder = (typeof sectionOrders)[number]

/**
 * What the documents of one organisation taught: its own words for what the rules know by others. Plain data; the
 * rules stay the same for all.
 */
export interface ReadingTemplate {
  caseNumbers: readonly CaseNumberForm[]
  sections: readonly { heading: string; section: TaughtSection }[]
  /** Bodies by the name they are known under here, with the short and older names that documents use. */
  bodies: readonly { name: string; also: readonly string[] }[]
  /** Overrides what each paragraph seems to tell of itself; left out where every paragraph is judged by itself. */
  sectionOrder?: SectionOrder
}

/** The template of an organisation that has taught nothing. */
export const emptyTemplate: ReadingTemplate = { caseNumbers: [], sections: [], bodies: [] }

/** Does the template say anything at all? */
export function isEmpty({ caseNumbers, sections, bodies, sectionOrder }: ReadingTemplate): boolean {
  return caseNumbers.length + sections.length + bodies.length === 0 && sectionOrder === undefined
}
