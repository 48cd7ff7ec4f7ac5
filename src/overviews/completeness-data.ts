import { rangesOf } from '../domain/meetings/numbering.ts'
import type { BodyYear } from './completeness.ts'

/** What is held and missing, body by body and year by year, in the shape that docs/addresses.md tells. */
export function completenessData(organisation: string, all: readonly BodyYear[]) {
  return {
    version: 1,
    organisation,
    bodies: all.map((one) => ({
      body: one.bodyName,
      slug: one.bodySlug,
      year: one.year,
      meetings: {
        held: one.meetings.map(({ date, slug, firstParagraph, lastParagraph, documentSlug }) => ({
          ...{ date, slug, firstParagraph, lastParagraph, document: documentSlug },
        })),
        missing: one.namedMeetings.map(({ date, namedBy }) => ({ date, namedBy: namedBy.map(tellSource) })),
      },
      paragraphs: {
        held: rangesOf(one.numbering?.held ?? []),
        missing: one.missing,
        skipped: (one.numbering?.skipped ?? []).map(({ number, reason }) => ({ number, reason })),
      },
      pages: {
        missing: one.pages.map(({ message, passage }) => ({ document: passage.documentSlug, message })),
      },
      attachments: {
        named: one.papers.named,
        missing: one.papers.missing.map(({ paragraph, name }) => ({ paragraph, name })),
      },
    })),
  }
}

function tellSource(by: BodyYear['namedMeetings'][number]['namedBy'][number]) {
  return 'title' in by ? { assignment: by.slug } : { paragraph: by.paragraph, name: by.name }
}
