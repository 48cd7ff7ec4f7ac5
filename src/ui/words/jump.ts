import type { InBoth } from './words.ts'

const sv = {
  title: 'Hoppa till',
  label: 'Namn på sida, organ, ärende, uppdrag eller mål, paragrafnummer eller datum',
  hint: 'Skriv ett eller flera ord. Retur öppnar det första.',
  find: 'Visa',
  close: 'Stäng',
  kinds: {
    page: 'Sida',
    body: 'Organ',
    case: 'Ärende',
    assignment: 'Uppdrag',
    goal: 'Mål',
    document: 'Källa',
    paragraph: 'Paragraf',
    meeting: 'Sammanträde',
  },
  found: (count: number) => (count === 1 ? '1 träff' : `${count} träffar`),
  more: (shown: number, all: number) => `${shown} av ${all} träffar visas. Skriv ett ord till.`,
  none: 'Inget inläst heter så. Pröva ett annat ord, eller början av det.',
  start: 'Startsidan',
}

const en = {
  title: 'Jump to',
  label: 'The name of a page, body, case, assignment or goal, a paragraph number or a date',
  hint: 'Write one or more words. Return opens the first.',
  find: 'Show',
  close: 'Close',
  kinds: {
    page: 'Page',
    body: 'Body',
    case: 'Case',
    assignment: 'Assignment',
    goal: 'Goal',
    document: 'Source',
    paragraph: 'Paragraph',
    meeting: 'Meeting',
  },
  found: (count: number) => (count === 1 ? '1 match' : `${count} matches`),
  more: (shown: number, all: number) => `${shown} of ${all} matches are shown. Write one more word.`,
  none: 'Nothing held is called that. Try another word, or the beginning of it.',
  start: 'The start page',
} satisfies typeof sv

export const jumpWords: InBoth<typeof sv> = { sv, en }
