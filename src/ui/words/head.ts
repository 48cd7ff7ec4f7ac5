import type { InBoth } from './words.ts'

const sv = {
  title: (file: string) => `Uppgifter om handlingen ${file}`,
  short: 'Uppgifter om handlingen',
  fields: 'Slag, organ och datum',
  lead: 'Slag, organ och datum gäller hela handlingen. De avgör vilket sammanträde dess paragrafer hör till.',
  correct: 'Rätta slag, organ eller datum',
  undated: 'odaterad',
  noBody: 'organ saknas',
  belongs: 'Hör till',
  meeting: (body: string, date: string) => `${body}, sammanträdet ${date}`,
  undatedMeeting: (body: string, year: number | null) =>
    year === null ? `${body}, odaterat sammanträde` : `${body}, odaterat sammanträde ${year}`,
  noMeeting: 'Handlingen har inga paragrafer, så den hör inte till något sammanträde.',
  held: (count: number) =>
    count === 1
      ? 'Det sammanträdet har en inläst paragraf.'
      : `Det sammanträdet har ${count} inlästa paragrafer.`,
  fresh: 'Inget av det sammanträdet är inläst än.',
  preview: 'Visa vad det ändrar',
  consequence: 'Det här ändras',
  unchanged: 'Handlingen hör till samma sammanträde som förut.',
  moves: 'Handlingen kommer att höra till',
  placed: (count: number) =>
    count === 0
      ? 'Inget ur handlingen är godtaget än, så inget flyttas.'
      : count === 1
        ? 'En godtagen uppgift flyttas med. Paragrafers adresser följer organ och år.'
        : `${count} godtagna uppgifter flyttas med. Paragrafers adresser följer organ och år.`,
  save: 'Spara rättningen',
  cannot: 'Det går inte att spara så här:',
  look: 'Du har ändrat något sedan följden visades. Se efter en gång till innan du sparar.',
  saved: 'Rättningen är sparad.',
  takeBack: 'Ta tillbaka rättningarna',
  takeBackText: 'Då gäller det som maskinen läste, och det godtagna flyttar tillbaka.',
  back: 'Tillbaka till granskningen',
  organisation: 'Organisation',
  organisationStays: 'Handlingen stannar i den organisation den är inläst i.',
}

const en = {
  title: (file: string) => `About the document ${file}`,
  short: 'About the document',
  fields: 'Kind, body and date',
  lead: 'Kind, body and date hold for the whole document. They decide which meeting its paragraphs belong to.',
  correct: 'Correct kind, body or date',
  undated: 'undated',
  noBody: 'no body',
  belongs: 'Belongs to',
  meeting: (body: string, date: string) => `${body}, the meeting of ${date}`,
  undatedMeeting: (body: string, year: number | null) =>
    year === null ? `${body}, an undated meeting` : `${body}, an undated meeting of ${year}`,
  noMeeting: 'The document has no paragraphs, so it belongs to no meeting.',
  held: (count: number) =>
    count === 1
      ? 'One paragraph of that meeting is read in.'
      : `${count} paragraphs of that meeting are read in.`,
  fresh: 'Nothing of that meeting is read in yet.',
  preview: 'Show what it changes',
  consequence: 'This changes',
  unchanged: 'The document belongs to the same meeting as before.',
  moves: 'The document will belong to',
  placed: (count: number) =>
    count === 0
      ? 'Nothing of the document is accepted yet, so nothing moves.'
      : count === 1
        ? 'One accepted thing moves with it. Addresses of paragraphs follow body and year.'
        : `${count} accepted things move with it. Addresses of paragraphs follow body and year.`,
  save: 'Save the correction',
  cannot: 'It cannot be saved like this:',
  look: 'You changed something after the consequence was shown. Look once more before you save.',
  saved: 'The correction is saved.',
  takeBack: 'Take the corrections back',
  takeBackText: 'Then what the machine read holds, and what was accepted moves back.',
  back: 'Back to the review',
  organisation: 'Organisation',
  organisationStays: 'The document stays in the organisation that it was read into.',
} satisfies typeof sv

export const headWords: InBoth<typeof sv> = { sv, en }
