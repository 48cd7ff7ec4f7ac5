import type { Sheet } from './block.ts'

/** What stands at the head and foot of every page: rows of cells; `{n}` is the page and `{N}` their number. */
export interface Furniture {
  head: string[][]
  foot: string[][]
}

/** The page furniture of a document, as its body's look has it. */
export function furnitureOf(sheet: Sheet): Furniture {
  const date = sheet.date ?? ''
  switch (sheet.look.furniture) {
    case 'board':
      return {
        head: [
          ['Region Fjällmark', sheet.documentName],
          ['', 'Sammanträdesdatum'],
          [sheet.body, date],
        ],
        foot: [['Justerandes signatur', 'Utdragsbestyrkande', '{n} ({N})']],
      }
    case 'council':
      return {
        head: [
          ['REGION FJÄLLMARK', 'PROTOKOLL', 'Sida {n} ({N})'],
          [sheet.body, '', date],
        ],
        foot: [['Justerandes sign', 'Utdragsbestyrkande']],
      }
    case 'executive':
      return { head: [[`Region Fjällmark ${sheet.body}`, `Protokoll ${date}`]], foot: [['Sign', '{n}[{N}]']] }
    case 'traffic':
      return { head: [[sheet.body], [`Sammanträdesdatum: ${date}`]], foot: [['Sida {n} av {N}']] }
    case 'letter':
      return {
        head: [
          ['Region Fjällmark', sheet.documentName, '{n} ({N})'],
          [sheet.body, 'Datum', date],
        ],
        foot: [['Region Fjällmark', 'Box 12, Granvik', 'region@fjallmark.example']],
      }
    case 'slides':
      return { head: [], foot: [['Region Fjällmark', '{n}']] }
  }
}
