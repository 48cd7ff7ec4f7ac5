import type { InBoth } from './words.ts'

const sv = {
  title: 'Ärenden',
  emptyTitle: 'Inga ärenden är inlästa',
  emptyText: 'Här står de ärenden som protokollen nämner, med alla paragrafer där de har behandlats.',
  readIn: 'Läs in dokument',
  number: 'Nummer',
  name: 'Ärendemening',
  years: 'År',
  allYears: 'Alla år',
  yearUnknown: 'Utan år',
  registers: 'Diarier',
  allRegisters: 'Alla diarier',
  paragraphs: 'Paragrafer',
  way: 'Ärendets väg',
  decisions: 'Det här står i protokollen',
  noWayTitle: 'Inga paragrafer är inlästa för ärendet',
  noWayText: 'När ett protokoll som nämner ärendet läses in står dess beslut här.',
}

const en = {
  title: 'Cases',
  emptyTitle: 'No cases have been read in',
  emptyText: 'The cases that minutes name will stand here, with every paragraph in which they were handled.',
  readIn: 'Read documents in',
  number: 'Number',
  name: 'Title',
  years: 'Years',
  allYears: 'All years',
  yearUnknown: 'Without a year',
  registers: 'Registers',
  allRegisters: 'All registers',
  paragraphs: 'Paragraphs',
  way: 'The way of the case',
  decisions: 'This stands in the minutes',
  noWayTitle: 'No paragraphs are held for the case',
  noWayText: 'When minutes that name the case are read in, their decisions will stand here.',
} satisfies typeof sv

export const caseWords: InBoth<typeof sv> = { sv, en }
