import { z } from 'zod'

/**
 * What the engine reads out of governance documents: the contract `extraction.schema.json`, version 1, with
 * the further properties (marked `extra`) that the rooms use and that readers of version 1 ignore.
 */

const span = z.object({ start: z.int(), end: z.int(), page: z.int().nullable() })

const confidence = z.number().min(0).max(1)
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const clauseKinds = ['own', 'recommendation', 'handed over', 'noted'] as const
const documentKinds = [
  'minutes',
  'agenda',
  'plan',
  'presentation',
  'letter',
  'directive',
  'report',
  'other',
] as const
const findingKinds = [
  'sum-mismatch',
  'ambiguous-number',
  'missing-paragraph',
  'duplicate-paragraph',
  'date-conflict',
  'title-conflict',
  'truncated-passage',
  'missing-pages',
  'vote-count-mismatch',
  'unread-passage',
] as const

export const value = z.object({
  raw: z.string(),
  period: z.string().nullable(),
  value: z.union([z.number(), z.boolean(), z.null()]),
  unit: z.string().nullable(),
  approximate: z.boolean().optional(),
})

export const clause = z.object({
  text: z.string(),
  kind: z.enum(clauseKinds),
  recommendedTo: z.array(z.string()),
  handedOverTo: z.string().nullable().optional(),
  span: span.optional(),
})

const vote = z.object({
  about: z.string().nullable(),
  yes: z.int().nullable(),
  no: z.int().nullable(),
  abstained: z.int().nullable().optional(),
  byName: z
    .array(z.object({ name: z.string(), vote: z.enum(['yes', 'no', 'abstained', 'absent']) }))
    .optional(),
})

export const item = z.object({
  paragraph: z.string().nullable(),
  title: z.string(),
  caseNumber: z.string().nullable(),
  summary: z.string().nullable(),
  proposals: z.array(z.string()),
  decisions: z.array(clause),
  yrkanden: z.array(z.object({ by: z.array(z.string()), text: z.string() })),
  reservations: z.array(z.object({ by: z.array(z.string()), text: z.string().nullable() })),
  notParticipating: z.array(z.string()),
  statements: z.array(
    z.object({
      kind: z.enum(['minute note', 'separate statement']),
      by: z.array(z.string()),
      text: z.string(),
    }),
  ),
  attachments: z.array(z.string()),
  span,
  confidence,
  votes: z.array(vote).optional(),
  disqualified: z.array(z.string()).optional(),
  immediateAdjustment: z.boolean().optional(),
  /** extra: how the result was reached, as the minutes tell it ("Beslutsgång"). */
  process: z.string().nullable().optional(),
  /** extra: to whom the decision is sent. */
  dispatch: z.array(z.string()).optional(),
})

export const indicator = z.object({
  title: z.string(),
  baseline: value.nullable(),
  target: value.nullable(),
  span,
  confidence,
})

export const goal = z.object({
  number: z.string().nullable(),
  title: z.string(),
  subgoals: z.array(z.object({ title: z.string(), indicators: z.array(indicator) })),
})

export const assignment = z.object({
  title: z.string(),
  number: z.string().nullable(),
  from: z.string().nullable(),
  to: z.array(z.string()),
  year: z.int().nullable(),
  target: z.string().nullable(),
  reporting: z.string().nullable(),
  span,
  confidence,
  /** extra: index of the item it stands in, when the document has items. */
  item: z.int().nullable().optional(),
  /** extra: where the target is stated. */
  targetSpan: span.nullable().optional(),
  /** extra: the decision that gave it, as this document refers to it (the deciding minutes may not be held). */
  decided: z.object({ by: z.string().nullable(), date: isoDate.nullable(), span }).nullable().optional(),
  /** extra: what this document reports of it ("Kostnaderna har minskat …"), for letters and reports. */
  status: z.object({ text: z.string(), period: z.string().nullable(), span }).nullable().optional(),
})

export const figure = z.object({
  label: z.string(),
  of: z.string().nullable(),
  value: z.number(),
  unit: z.string().nullable(),
  asOf: z.string().nullable(),
  span,
  confidence,
  approximate: z.boolean().optional(),
  /** extra: an outcome that was measured, or an aim that is stated. */
  role: z.enum(['outcome', 'target']).optional(),
  /** extra: what the column of a table tells, where it is no outcome ("Budget", "Avvikelse"). */
  series: z.string().optional(),
  /** extra: index of the item it stands in, when the document has items. */
  item: z.int().nullable().optional(),
})

export const finding = z.object({
  kind: z.enum(findingKinds),
  message: z.string(),
  span,
  /** extra: the message in English. */
  english: z.string(),
})

/** extra: a total with its parts, checked; a total that does not hold is a finding, too. */
export const sum = z.object({
  label: z.string(),
  stated: z.number(),
  parts: z.array(z.object({ label: z.string(), value: z.number() })),
  unit: z.string().nullable(),
  holds: z.boolean(),
  span,
})

const interval = z.object({ from: z.int(), to: z.int().nullable() })

/** extra: what the first page of minutes tells of the meeting; `paragraphs` empty where someone was there throughout. */
const firstPage = z.object({
  attendance: z.array(
    z.object({
      name: z.string(),
      as: z.enum(['member', 'serving substitute', 'substitute', 'other']),
      replaces: z.string().nullable(),
      paragraphs: z.array(interval),
    }),
  ),
  adjusters: z.array(z.string()),
  paragraphs: z.object({ from: z.int(), to: z.int() }).nullable(),
  notice: z.object({ from: isoDate.nullable(), until: isoDate.nullable() }).nullable(),
})

export const extractedDocument = z.object({
  source: z.string(),
  kind: z.enum(documentKinds),
  organisation: z.string().nullable(),
  body: z.string().nullable(),
  date: isoDate.nullable(),
  items: z.array(item),
  goals: z.array(goal),
  assignments: z.array(assignment),
  figures: z.array(figure),
  findings: z.array(finding),
  /** extra */
  title: z.string().nullable().optional(),
  /** extra: the year the document is about or from, when no full date is given (a case number's year, a plan's year). */
  year: z.int().nullable().optional(),
  /** extra */
  sums: z.array(sum).optional(),
  /** extra */
  firstPage: firstPage.optional(),
  /** extra: pages whose text was recognised in a picture; each word as [start, end, confidence]. */
  recognised: z
    .array(
      z.object({
        page: z.int(),
        confidence,
        words: z.array(z.tuple([z.int(), z.int(), confidence])),
      }),
    )
    .optional(),
})

export const thread = z.object({
  title: z.string(),
  members: z.array(z.object({ document: z.int(), assignment: z.int() })),
  confidence,
  reasons: z.array(z.string()).optional(),
})

export const extraction = z.object({
  version: z.literal(1),
  documents: z.array(extractedDocument),
  threads: z.array(thread),
})

export type Extraction = z.infer<typeof extraction>
export type ExtractedDocument = z.infer<typeof extractedDocument>
export type ExtractedItem = z.infer<typeof item>
export type ExtractedClause = z.infer<typeof clause>
export type ExtractedGoal = z.infer<typeof goal>
export type ExtractedIndicator = z.infer<typeof indicator>
export type ExtractedValue = z.infer<typeof value>
export type ExtractedAssignment = z.infer<typeof assignment>
export type ExtractedFigure = z.infer<typeof figure>
export type ExtractedFinding = z.infer<typeof finding>
export type ExtractedSum = z.infer<typeof sum>
export type ExtractedThread = z.infer<typeof thread>
