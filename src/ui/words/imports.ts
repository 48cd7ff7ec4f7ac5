import type { InBoth } from './words.ts'

const sv = {
  title: 'Inläsning',
  lead: 'Läs in protokoll, planer, skrivelser och bildspel. Allt som hittas får en länk till sitt ställe i källan, och du avgör vad som gäller.',
  chooseFiles: 'Filer',
  filesHint:
    'PDF, Word, PowerPoint, Excel, OpenDocument, webbsidor eller text, eller en zip-fil med många. Samma fil två gånger ändrar inget.',
  chooseFolder: 'Eller en hel mapp',
  folderHint: 'Hundratals filer går bra. Du kan också släppa filer och mappar var som helst på sidan.',
  sending: 'Skickar: {sent} av {all} filer är framme.',
  stopped:
    'Sändningen avbröts. Det som är framme är sparat och läses; skicka samma mapp igen, så läggs bara det som fattas till.',
  accept: 'Godta allt som hittas direkt',
  acceptHint: 'Annars väntar det på granskning här.',
  read: 'Läs in',
  demonstrationTitle: 'Demonstrationen har sina egna dokument',
  demonstrationText: 'Dina dokument blandas aldrig med den. Lägg till din organisation först.',
  addOrganisation: 'Lägg till organisation',
  earlier: 'Tidigare inläsningar',
  noneTitle: 'Inget är inläst än',
  noneText: 'När du har läst in filer står de här, med vad som hittades i var och en.',
  importOf: (when: string) => `Inläsning ${when}`,
  by: (name: string) => `av ${name}`,
  theImport: 'Inläsning',
  startedBy: 'Av',
  files: 'Filer',
  countStates: {
    waiting: 'Väntar',
    read: 'Att granska',
    nothing: 'Inget hittat',
    placed: 'Inlästa',
    unchanged: 'Fanns redan',
    failed: 'Nekade',
  },
  allStates: 'Alla filer',
  accepting: (left: number) => `Godtar: ${left} kvar. Sidan uppdateras av sig själv.`,
  takingBack: (left: number) => `Tar tillbaka: ${left} kvar. Sidan uppdateras av sig själv.`,
  undoAcceptance: (count: number) =>
    count === 1
      ? 'Ångra senaste godtagandet av hela inläsningen: en uppgift'
      : `Ångra senaste godtagandet av hela inläsningen: ${count} uppgifter`,
  leftOut: (count: number) =>
    count === 1
      ? 'En dold fil eller systemfil lämnades utanför.'
      : `${count} dolda filer och systemfiler lämnades utanför.`,
  notDone: (count: number) =>
    count === 1 ? 'En fil blev inte helt klar' : `${count} filer blev inte helt klara`,
  pause: 'Pausa',
  resume: 'Fortsätt läsa',
  paused: 'Pausad.',
  pausedMark: 'pausad',
  pausedText: (count: number) =>
    count === 1 ? 'Pausad. En fil väntar på att läsas.' : `Pausad. ${count} filer väntar på att läsas.`,
  nowReading: (name: string) => `Läser nu ${name}.`,
  filesDone: (all: number) => `av ${all} filer klara`,
  reading: 'Läser. Sidan uppdateras av sig själv.',
  file: 'Fil',
  thisImport: 'Den här inläsningen',
  reviewNext: 'Granska nästa fil',
  waitingFiles: (count: number) =>
    count === 1 ? 'En fil väntar på granskning.' : `${count} filer väntar på granskning.`,
  state: 'Läge',
  found: 'Hittat',
  accepted: 'Godtaget',
  left: 'Kvar',
  remarks: 'Fynd',
  became: 'Blev',
  states: {
    waiting: 'Väntar på att läsas',
    read: 'Väntar på granskning',
    nothing: 'Inget hittades',
    placed: 'Inläst',
    unchanged: 'Fanns redan, inget ändrat',
    failed: 'Kunde inte läsas',
  },
}

const en = {
  title: 'Import',
  lead: 'Read in minutes, plans, letters and slides. Everything found gets a link to its place in the source, and you decide what holds.',
  chooseFiles: 'Files',
  filesHint:
    'PDF, Word, PowerPoint, Excel, OpenDocument, web pages or text, or a zip file with many. The same file twice changes nothing.',
  chooseFolder: 'Or a whole folder',
  folderHint: 'Hundreds of files are fine. You can also drop files and folders anywhere on the page.',
  sending: 'Sending: {sent} of {all} files have arrived.',
  stopped:
    'The sending was cut off. What has arrived is kept and read; send the same folder again, and only what is missing is added.',
  accept: 'Accept everything found at once',
  acceptHint: 'Otherwise it waits for review here.',
  read: 'Read in',
  demonstrationTitle: 'The demonstration has documents of its own',
  demonstrationText: 'Your documents never mix with it. Add your organisation first.',
  addOrganisation: 'Add an organisation',
  earlier: 'Earlier imports',
  noneTitle: 'Nothing has been read in yet',
  noneText: 'When you have read in files they stand here, with what was found in each.',
  importOf: (when: string) => `Import ${when}`,
  by: (name: string) => `by ${name}`,
  theImport: 'Import',
  startedBy: 'By',
  files: 'Files',
  countStates: {
    waiting: 'Wait',
    read: 'To review',
    nothing: 'Nothing found',
    placed: 'Read in',
    unchanged: 'Already there',
    failed: 'Refused',
  },
  allStates: 'All files',
  accepting: (left: number) => `Accepting: ${left} left. The page updates by itself.`,
  takingBack: (left: number) => `Taking back: ${left} left. The page updates by itself.`,
  undoAcceptance: (count: number) =>
    count === 1
      ? 'Undo the last acceptance of the whole import: one thing'
      : `Undo the last acceptance of the whole import: ${count} things`,
  leftOut: (count: number) =>
    count === 1
      ? 'One hidden or system file was left out.'
      : `${count} hidden and system files were left out.`,
  notDone: (count: number) =>
    count === 1 ? 'One file was not wholly done' : `${count} files were not wholly done`,
  pause: 'Pause',
  resume: 'Go on reading',
  paused: 'Paused.',
  pausedMark: 'paused',
  pausedText: (count: number) =>
    count === 1 ? 'Paused. One file waits to be read.' : `Paused. ${count} files wait to be read.`,
  nowReading: (name: string) => `Reading ${name} now.`,
  filesDone: (all: number) => `of ${all} files done`,
  reading: 'Reading. The page updates by itself.',
  file: 'File',
  thisImport: 'This import',
  reviewNext: 'Review the next file',
  waitingFiles: (count: number) =>
    count === 1 ? 'One file waits for review.' : `${count} files wait for review.`,
  state: 'State',
  found: 'Found',
  accepted: 'Accepted',
  left: 'Left',
  remarks: 'Findings',
  became: 'Became',
  states: {
    waiting: 'Waits to be read',
    read: 'Waits for review',
    nothing: 'Nothing was found',
    placed: 'Read in',
    unchanged: 'Already there, nothing changed',
    failed: 'Could not be read',
  },
} satisfies typeof sv

export const importWords: InBoth<typeof sv> = { sv, en }
