import type { InBoth } from './words.ts'

const sv = {
  summary: (meetings: number) =>
    meetings === 1 ? 'Ett sammanträde är inläst.' : `${meetings} sammanträden är inlästa.`,
  missingSummary: 'Där paragraferna hoppar är inget protokoll inläst.',
  allYears: 'Alla år',
  bodies: 'Organ',
  years: 'År',
  yearUnknown: 'Utan år',
  missing: (paragraphs: string, several: boolean) =>
    `${paragraphs} är inte ${several ? 'inlästa' : 'inläst'}`,
}

const en = {
  summary: (meetings: number) => (meetings === 1 ? 'One meeting is held.' : `${meetings} meetings are held.`),
  missingSummary: 'Where the paragraphs leap, no minutes have been read in.',
  allYears: 'All years',
  bodies: 'Bodies',
  years: 'Years',
  yearUnknown: 'Without a year',
  missing: (paragraphs: string, several: boolean) => `${paragraphs} ${several ? 'are' : 'is'} not held`,
} satisfies typeof sv

export const meetingListWords: InBoth<typeof sv> = { sv, en }
