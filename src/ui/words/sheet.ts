import type { InBoth } from './words.ts'

const sv = {
  page: (number: number) => `Sida ${number}`,
  greyNote: 'Grått är sidhuvud, sidfot och signaturer. De läses inte som text.',
  toPassage: 'Till stället',
  linksNote: 'Länkar i dokumentet visas som text och öppnas aldrig.',
}

const en = {
  page: (number: number) => `Page ${number}`,
  greyNote: 'Grey is page heads, feet and signatures. They are not read as text.',
  toPassage: 'To the passage',
  linksNote: 'Links in the document are shown as text and never opened.',
} satisfies typeof sv

export const sheetWords: InBoth<typeof sv> = { sv, en }
