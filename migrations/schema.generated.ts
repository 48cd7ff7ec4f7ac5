// Written by `npm run schema` from a migrated database. Do not edit.
import type { ColumnType, Generated } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface DB {
  assignment_figures: {
    organisation_id: Generated<string>
    id: Generated<string>
    assignment_id: string
    figure_id: string
    confidence: string
  }
  assignment_receivers: {
    organisation_id: Generated<string>
    id: Generated<string>
    assignment_id: string
    position: number
    name: string
  }
  assignments: {
    organisation_id: Generated<string>
    id: Generated<string>
    slug: string
    title: string
    number: string | null
    giver: string | null
    year: number | null
    target: string | null
    target_passage_id: string | null
    aim: string | null
    aim_unit: string | null
    implied_baseline: string | null
    reporting: string | null
    decided_by: string | null
    decided_on: string | null
    decided_passage_id: string | null
  }
  bodies: {
    organisation_id: Generated<string>
    id: Generated<string>
    slug: string
    name: string
    kind: string
    parent_id: string | null
  }
  cases: {
    organisation_id: Generated<string>
    id: Generated<string>
    slug: string
    number: string
    prefix: string | null
    year: number | null
    serial: number | null
    title: string
  }
  clauses: {
    organisation_id: Generated<string>
    id: Generated<string>
    paragraph_id: string
    position: number
    text: string
    kind: string
    recommended_to: string[]
    handed_over_to: string | null
    passage_id: string
  }
  continuations: {
    organisation_id: Generated<string>
    id: Generated<string>
    earlier_id: string
    later_id: string
    kind: string
    confidence: string
    reasons: unknown
    confirmed: Generated<boolean>
  }
  dissents: {
    organisation_id: Generated<string>
    id: Generated<string>
    paragraph_id: string
    position: number
    kind: string
    made_by: string[]
    text: string | null
  }
  document_files: {
    organisation_id: Generated<string>
    id: Generated<string>
    sha256: string
    bytes: Buffer
  }
  document_versions: {
    organisation_id: Generated<string>
    id: Generated<string>
    document_id: string
    file_id: string
    file_name: string
    media_type: string
    text: string
    pages: unknown
    furniture: unknown
    engine_version: string
    read_at: Timestamp
  }
  documents: {
    organisation_id: Generated<string>
    id: Generated<string>
    slug: string
    title: string
    kind: string
    body_id: string | null
    date: string | null
    year: number | null
  }
  figures: {
    organisation_id: Generated<string>
    id: Generated<string>
    version_id: string
    position: number
    label: string
    of_what: string | null
    value: string
    unit: string | null
    as_of: string | null
    approximate: boolean
    role: string
    passage_id: string
    confidence: string
  }
  findings: {
    organisation_id: Generated<string>
    id: Generated<string>
    version_id: string
    position: number
    kind: string
    message: string
    english: string
    passage_id: string
  }
  former_meeting_addresses: {
    organisation_id: Generated<string>
    id: Generated<string>
    body_id: string
    slug: string
    version_id: string
  }
  former_paragraph_addresses: {
    organisation_id: Generated<string>
    id: Generated<string>
    body_id: string
    year: number
    slug: string
    version_id: string
    start_offset: number
  }
  goals: {
    organisation_id: Generated<string>
    id: Generated<string>
    slug: string
    number: string | null
    title: string
    body_id: string | null
    year: number | null
    version_id: string
    position: number
  }
  import_candidates: {
    organisation_id: Generated<string>
    id: Generated<string>
    import_file_id: string
    position: number
    kind: string
    kind_index: number
    confidence: string
    state: string
    record_id: string | null
    corrected: unknown
    decided_by: string | null
    decided_at: Timestamp | null
    task_id: string | null
  }
  import_corrections: {
    organisation_id: Generated<string>
    id: Generated<string>
    candidate_id: string
    field: string
    was: unknown
    became: unknown
    corrected_by: string
    corrected_at: Timestamp
  }
  import_drafts: {
    organisation_id: Generated<string>
    id: Generated<string>
    candidate_id: string
    written_by: string
    typed: unknown
    saved_at: Timestamp
  }
  import_files: {
    organisation_id: Generated<string>
    id: Generated<string>
    import_id: string
    position: number
    file_name: string
    sha256: string
    size: number
    media_type: string | null
    state: string
    error: unknown
    file_id: string | null
    reading: unknown
    document_id: string | null
    kind: string | null
    finding_count: Generated<number>
    begun_at: Timestamp | null
    engine_version: string | null
    template_version: Generated<number>
    offered: unknown
    corrected: unknown
  }
  import_head_corrections: {
    organisation_id: Generated<string>
    id: Generated<string>
    import_file_id: string
    field: string
    was: unknown
    became: unknown
    corrected_by: string
    corrected_at: Timestamp
  }
  import_tasks: {
    organisation_id: Generated<string>
    id: Generated<string>
    kind: string
    import_id: string | null
    at_least: string | null
    files: unknown
    undoes: string | null
    asked_by: string
    asked_at: Timestamp
    finished_at: Timestamp | null
  }
  imports: {
    organisation_id: Generated<string>
    id: Generated<string>
    started_by: string
    started_at: Timestamp
    accept: boolean
    paused: Generated<boolean>
  }
  indicator_values: {
    organisation_id: Generated<string>
    id: Generated<string>
    indicator_id: string
    role: string
    raw: string
    period: string | null
    value: string | null
    truth: boolean | null
    unit: string | null
    approximate: boolean
  }
  indicators: {
    organisation_id: Generated<string>
    id: Generated<string>
    sub_goal_id: string
    position: number
    title: string
    passage_id: string
    confidence: string
  }
  journal_entries: {
    organisation_id: string
    number: string
    at: Timestamp
    actor: string
    verb: string
    subject: string
    digest: Buffer
    previous: Buffer
    hash: Buffer
  }
  journal_heads: {
    organisation_id: string
    number: string
    hash: Buffer
  }
  journal_payloads: {
    organisation_id: string
    number: string
    salt: Buffer
    payload: unknown
  }
  meetings: {
    organisation_id: Generated<string>
    id: Generated<string>
    body_id: string
    slug: string
    date: string | null
    year: number | null
    version_id: string | null
  }
  mentions: {
    organisation_id: Generated<string>
    id: Generated<string>
    assignment_id: string
    version_id: string
    position: number
    title: string
    number: string | null
    giver: string | null
    receivers: string[]
    year: number | null
    target: string | null
    reporting: string | null
    passage_id: string
    confidence: string
  }
  organisations: {
    organisation_id: string
    id: string
    slug: string
    name: string
    demonstration: Generated<boolean>
    created_at: Timestamp
  }
  paragraph_cases: {
    organisation_id: Generated<string>
    id: Generated<string>
    paragraph_id: string
    case_id: string
    position: number
  }
  paragraphs: {
    organisation_id: Generated<string>
    id: Generated<string>
    meeting_id: string
    body_id: string
    year: number
    slug: string
    number: string | null
    position: number
    title: string
    summary: string | null
    process: string | null
    attachments: string[]
    immediate_adjustment: boolean
    confidence: string
    passage_id: string
  }
  passage_refs: {
    organisation_id: string | null
    id: string | null
    version_id: string | null
    start_offset: number | null
    ref: unknown
  }
  passages: {
    organisation_id: Generated<string>
    id: Generated<string>
    version_id: string
    start_offset: number
    end_offset: number
    page: number | null
    paragraph: string | null
  }
  proposed_decisions: {
    organisation_id: Generated<string>
    id: Generated<string>
    paragraph_id: string
    position: number
    text: string
  }
  reading_templates: {
    organisation_id: Generated<string>
    id: Generated<string>
    version: number
    settings: unknown
    change: string
    changed_by: string
    changed_at: Timestamp
  }
  skipped_numbers: {
    organisation_id: Generated<string>
    id: Generated<string>
    body_id: string
    year: number
    number: number
    reason: string
    told_by: string
    told_at: Timestamp
  }
  status_reports: {
    organisation_id: Generated<string>
    id: Generated<string>
    assignment_id: string
    version_id: string
    position: number
    text: string
    period: string | null
    passage_id: string
  }
  sub_goals: {
    organisation_id: Generated<string>
    id: Generated<string>
    goal_id: string
    position: number
    title: string
  }
  votes: {
    organisation_id: Generated<string>
    id: Generated<string>
    paragraph_id: string
    position: number
    about: string | null
    yes: number | null
    no: number | null
    abstained: number | null
    by_name: unknown
  }
  yrkanden: {
    organisation_id: Generated<string>
    id: Generated<string>
    paragraph_id: string
    position: number
    made_by: string[]
    text: string
  }
}
