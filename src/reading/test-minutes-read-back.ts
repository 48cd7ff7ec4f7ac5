import type { ExtractedItem } from './extraction.ts'
import type { MinutesLook } from './test-minutes-choices.ts'
import type { MinutesContent } from './test-minutes-content.ts'

/** What a paragraph says, in a form in which what was written and what was read are compared. */
export interface ReadBack {
  number: string | null
  title: string
  caseNumber: string | null
  summary: string
  proposals: string[]
  decisions: { text: string; kind: string; to: string[] }[]
  materials: string[]
  claims: { by: string[]; text: string }[]
  votes: { yes: number | null; no: number | null; named: string[] }[]
  absent: string[]
  reserved: string[]
  noted: string[]
  disqualified: string[]
  immediate: boolean
}

/** What a paragraph was made from, as it should be read. */
export function written(content: MinutesContent, look: MinutesLook): ReadBack {
  const recommended = content.recommended.map((text) => ({
    text: plain(text),
    kind: 'recommendation',
    to: ['Kommunfullmäktige'],
  }))
  return {
    number: `${content.number}`,
    title: content.title,
    caseNumber: [content.serial, ...(content.second === null ? [] : [content.second])]
      .map(look.caseNumber)
      .join(', '),
    summary: content.summary,
    proposals: content.proposals ? content.own.map(plain) : [],
    decisions: [...recommended, ...content.own.map((text) => ({ text: plain(text), kind: 'own', to: [] }))],
    materials: content.materials,
    claims: content.claims.map(({ by, text }) => ({ by: [by], text: plain(text) })),
    votes: content.vote ? [writtenVote(content.vote, look)] : [],
    absent: content.absent ? [content.absent] : [],
    reserved: content.reserved,
    noted: content.note ? [content.note.by] : [],
    disqualified: content.disqualified ? [content.disqualified] : [],
    immediate: content.immediate,
  }
}

function writtenVote({ yes, no }: { yes: string[]; no: string[] }, look: MinutesLook) {
  const named = [...yes.map((name) => `${name} yes`), ...no.map((name) => `${name} no`)]
  return { yes: yes.length, no: no.length, named: look.namedVotes === 'none' ? [] : named }
}

/** What was read of a paragraph. */
export function readBack(item: ExtractedItem): ReadBack {
  return {
    number: item.paragraph,
    title: item.title,
    caseNumber: item.caseNumber,
    summary: (item.summary ?? '').replace(/\s+/g, ' '),
    proposals: item.proposals.map(plain),
    decisions: item.decisions.map(({ text, kind, recommendedTo }) => ({
      text: plain(text),
      kind,
      to: recommendedTo,
    })),
    materials: item.attachments,
    claims: item.yrkanden.map(({ by, text }) => ({ by, text: plain(text) })),
    votes: (item.votes ?? []).map(({ yes, no, byName = [] }) => ({
      yes,
      no,
      named: byName.map(({ name, vote }) => `${name} ${vote}`),
    })),
    absent: item.notParticipating,
    reserved: item.reservations.flatMap(({ by }) => by),
    noted: item.statements.flatMap(({ by }) => by),
    disqualified: item.disqualified ?? [],
    immediate: item.immediateAdjustment ?? false,
  }
}

/** A clause begins with a capital and ends with a stop or not, as its list has it. */
function plain(text: string): string {
  return text
    .replace(/^att /, '')
    .replace(/[.,]$/, '')
    .replace(/, och$/, '')
    .toLowerCase()
}
