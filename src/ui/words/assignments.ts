import type { InBoth } from './words.ts'

const sv = {
  title: (all: number, gaps: number) =>
    gaps === 0 ? `${all} uppdrag` : `${gaps} av ${all} uppdrag har luckor`,
  oneTitle: 'Uppdrag',
  emptyTitle: 'Inga uppdrag är inlästa',
  emptyText:
    'Här står de uppdrag som fullmäktige och nämnder har gett, till vem, hur det går och vad som saknas. De läses ur protokoll, planer och bildspel.',
  readIn: 'Läs in dokument',
  deviates: 'Avviker',
  onTarget: 'Når målet',
  reported: 'Rapporterat',
  ended: 'Upphört',
  notReported: 'Ingen rapport',
  all: 'Alla',
  withGaps: 'Med luckor',
  latestYear: (year: string) => `Inlästa för ${year}`,
  filters: 'Urval',
  assignment: 'Uppdrag',
  yearGiven: 'och år',
  gap: 'Lucka',
  givenBy: (giver: string) => `Från ${giver}`,
  giverUnknown: 'Givaren framgår inte',
  noReceiver: 'Mottagare framgår inte',
  countOf: (count: number) => `${count} uppdrag`,
  latestReport: 'Senaste rapport',
  legendCell: 'I varje ruta: läge och när det senast rapporterades',
  legendEmpty: 'Tom ruta: uppdraget är inte riktat dit',
  receivers: 'Mottagare',
  status: 'Läge',
  formerly: (name: string, year: string) => `${year}: ”${name}”`,
  gapWords: {
    decisionNotHeld: 'Beslutet är inte inläst.',
    boardDecisionNotHeld: (body: string) => `${body} beslut saknas.`,
    targetChangedWithoutDecision: (from: string, to: string) =>
      `Målet ändrades från ${from} till ${to} utan beslut.`,
    noSuccessor: (year: string) => `Ingen fortsättning ${year}.`,
    noReport: 'Ingen rapport är inläst.',
    noIndicator: 'Ingen indikator mäter uppdraget.',
    directiveNotHeld: 'Uppdragsdirektivet är inte inläst.',
  },
  gapTexts: {
    decisionNotHeld: (body: string, date: string) =>
      `${body} beslut ${date} omnämns, men protokollet saknas.`,
    boardDecisionNotHeld: (body: string) =>
      `Det är föreslaget att ${body} beslutar. Något sådant beslut är inte inläst.`,
    targetChangedWithoutDecision: 'Inget inläst beslut anger det nya målet.',
    noSuccessor: (year: string) =>
      `Uppdraget står inte bland uppdragen för ${year}, och inget beslut avslutar det.`,
    noReport: 'Varken lägesrapport eller utfall har hittats.',
    noIndicator: '',
    directiveNotHeld: 'Det nämns bland handlingarna.',
  },
}

const en = {
  title: (all: number, gaps: number) =>
    gaps === 0 ? `${all} assignments` : `${gaps} of ${all} assignments have gaps`,
  oneTitle: 'Assignments',
  emptyTitle: 'No assignments have been read in',
  emptyText:
    'The assignments that council and boards have given will stand here: to whom, how they go and what is missing. They are read out of minutes, plans and slides.',
  readIn: 'Read documents in',
  deviates: 'Deviates',
  onTarget: 'On target',
  reported: 'Reported',
  ended: 'Ended',
  notReported: 'No report',
  all: 'All',
  withGaps: 'With gaps',
  latestYear: (year: string) => `Held for ${year}`,
  filters: 'Selection',
  assignment: 'Assignment',
  yearGiven: 'and year',
  gap: 'Gap',
  givenBy: (giver: string) => `From ${giver}`,
  giverUnknown: 'Giver not stated',
  noReceiver: 'Receiver not stated',
  countOf: (count: number) => (count === 1 ? '1 assignment' : `${count} assignments`),
  latestReport: 'Latest report',
  legendCell: 'In each cell: status and when it was last reported',
  legendEmpty: 'Empty cell: the assignment is not directed there',
  receivers: 'Receivers',
  status: 'Status',
  formerly: (name: string, year: string) => `${year}: “${name}”`,
  gapWords: {
    decisionNotHeld: 'The decision is not held.',
    boardDecisionNotHeld: (body: string) => `The decision of ${body} is missing.`,
    targetChangedWithoutDecision: (from: string, to: string) =>
      `The target changed from ${from} to ${to} without a decision.`,
    noSuccessor: (year: string) => `No continuation in ${year}.`,
    noReport: 'No report is held.',
    noIndicator: 'No indicator measures the assignment.',
    directiveNotHeld: 'The directive is not held.',
  },
  gapTexts: {
    decisionNotHeld: (body: string, date: string) =>
      `The decision of ${body} ${date} is referred to, but its minutes are missing.`,
    boardDecisionNotHeld: (body: string) => `It is proposed that ${body} decides. No such decision is held.`,
    targetChangedWithoutDecision: 'No decision that is held gives the new target.',
    noSuccessor: (year: string) => `The assignment is not among those of ${year}, and no decision ends it.`,
    noReport: 'Neither a status report nor an outcome was found.',
    noIndicator: '',
    directiveNotHeld: 'It is named among the papers.',
  },
} satisfies typeof sv

export const assignmentWords: InBoth<typeof sv> = { sv, en }
