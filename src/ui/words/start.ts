import type { InBoth } from './words.ts'

const sv = {
  title: 'Beslut och vad det blev av dem',
  question: 'Vad har beslutats, och vad blev det av det?',
  lead: (counts: string) =>
    `${counts} är inlästa. Varje uppgift leder till stället i dokumentet där den står.`,
  emptyLead: 'Inget är inläst än.',
  documents: (count: number) => (count === 1 ? '1 dokument' : `${count} dokument`),
  meetings: (count: number) => (count === 1 ? '1 sammanträde' : `${count} sammanträden`),
  assignments: (count: number) => (count === 1 ? '1 uppdrag' : `${count} uppdrag`),
  latestDecided: 'Senast beslutat',
  latestProposed: 'Senast föreslaget, inte beslutat',
  allMeetings: 'Alla sammanträden',
  gaps: 'Det som saknas',
  allAssignments: 'Alla uppdrag',
  latestDocuments: 'De senaste dokumenten',
  allDocuments: 'Alla källor',
  became: 'Vad blev det av det?',
  emptyTitle: 'Här börjar tråden',
  emptyText:
    'När protokoll, planer och rapporter är inlästa står här vad som har beslutats, vad det blev av det och vad som saknas.',
  readIn: 'Läs in de första dokumenten',
  noDecisionsTitle: 'Inga daterade beslut är inlästa',
  noDecisionsText: 'De beslut som är inlästa saknar datum. De finns under Sammanträden.',
  undatedDocument: 'odaterat',
  noGaps: 'Ingen lucka i de uppdrag som är inlästa.',
}

const en = {
  title: 'Decisions and what became of them',
  question: 'What was decided, and what became of it?',
  lead: (counts: string) => `${counts} are held. Every statement leads to the passage it rests on.`,
  emptyLead: 'Nothing has been read in yet.',
  documents: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  meetings: (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`),
  assignments: (count: number) => (count === 1 ? '1 assignment' : `${count} assignments`),
  latestDecided: 'Decided last',
  latestProposed: 'Proposed last, not decided',
  allMeetings: 'All meetings',
  gaps: 'What is missing',
  allAssignments: 'All assignments',
  latestDocuments: 'The latest documents',
  allDocuments: 'All sources',
  became: 'What became of it?',
  emptyTitle: 'The thread begins here',
  emptyText:
    'When minutes, plans and reports have been read in, what was decided, what became of it and what is missing will stand here.',
  readIn: 'Read in the first documents',
  noDecisionsTitle: 'No dated decisions are held',
  noDecisionsText: 'The decisions that are held have no date. They are under Meetings.',
  undatedDocument: 'undated',
  noGaps: 'No gap in the assignments that are held.',
} satisfies typeof sv

export const startWords: InBoth<typeof sv> = { sv, en }
