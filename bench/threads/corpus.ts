import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { ExtractedAssignment, ExtractedDocument } from '../../src/reading/extraction.ts'

const labelled = z.object({
  id: z.string(),
  title: z.string(),
  from: z.string().nullable(),
  to: z.array(z.string()),
  year: z.int().nullable(),
  number: z.string().nullable(),
  target: z.string().nullish(),
  /** The label: assignments with the same one are one thread within their organisation. */
  thread: z.string(),
})
const corpus = z.object({
  organisations: z.array(
    z.object({
      name: z.string(),
      documents: z.array(z.object({ id: z.string(), assignments: z.array(labelled) })),
    }),
  ),
})

export type LabelledOrganisation = z.infer<typeof corpus>['organisations'][number]
type LabelledAssignment = z.infer<typeof labelled>

/** Reads a labelled corpus of this folder. Throws, naming the place, when it is not of the shape above. */
export async function readCorpus(name: 'development' | 'held-out'): Promise<LabelledOrganisation[]> {
  const text = await readFile(new URL(`${name}.json`, import.meta.url), 'utf8')
  return corpus.parse(JSON.parse(text)).organisations
}

/** The documents of an organisation as the engine would have read them, without a fault. */
export function asRead({ documents }: LabelledOrganisation): ExtractedDocument[] {
  return documents.map(({ id, assignments }) => ({
    ...{ source: id, kind: 'plan' as const, organisation: null, body: null, date: null },
    ...{ items: [], goals: [], figures: [], findings: [] },
    assignments: assignments.map(asAssignment),
  }))
}

function asAssignment({ id, thread, target, ...read }: LabelledAssignment): ExtractedAssignment {
  const span = { start: 0, end: 0, page: null }
  return { ...read, target: target ?? null, reporting: null, span, confidence: 1 }
}
