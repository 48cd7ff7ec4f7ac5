import type { ReadingError } from './import.ts'

/** What is told of a file when the program itself failed with it in a task: nothing of it was done. */
export const failedInTask: ReadingError = {
  code: 'internal',
  sv: 'Något gick fel i programmet när filens uppgifter skulle behandlas. Inget i den är ändrat. Gör det för filen ensam i granskningen, och anmäl felet om det kommer tillbaka.',
  en: 'Something went wrong in the program when what was found in the file was to be dealt with. Nothing in it has changed. Do it for the file alone in its review, and report the fault if it returns.',
}

/** So many could not be accepted, as nothing tells the year they belong to. */
export function withoutYear(count: number): ReadingError {
  return {
    code: 'no-year',
    sv: `${count} kunde inte godtas: utan datum eller ärendenummer går det inte att säga vilket år paragrafen hör till. Rätta datumet i filens uppgifter.`,
    en: `${count} could not be accepted: without a date or a case number nobody can say which year the paragraph belongs to. Correct the date of the document.`,
  }
}

/** So many could not be taken back, as another file that is accepted tells the same. */
export function toldElsewhere(count: number): ReadingError {
  return {
    code: 'told-elsewhere',
    sv: `${count} kunde inte tas tillbaka: samma paragraf är godtagen ur en annan fil också. Ta tillbaka den där först.`,
    en: `${count} could not be taken back: the same paragraph is accepted from another file, too. Take it back there first.`,
  }
}
