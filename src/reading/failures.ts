/** Why a file could not be read. */
export type FailureCode =
  | 'empty'
  | 'foreign'
  | 'lying-extension'
  | 'encrypted'
  | 'damaged'
  | 'no-text'
  | 'too-large'
  | 'too-slow'
  | 'too-much-memory'
  | 'internal'

/** A refusal to read, with its reason in both languages. */
export interface ReadingFailure {
  code: FailureCode
  sv: string
  en: string
}

const reasons: Record<FailureCode, [sv: string, en: string]> = {
  empty: ['Filen är tom.', 'The file is empty.'],
  foreign: [
    'Filen är varken text, PDF eller Word (DOCX) och kan inte läsas.',
    'The file is neither text, PDF nor Word (DOCX) and cannot be read.',
  ],
  'lying-extension': [
    'Filens innehåll stämmer inte med dess filändelse.',
    'The content of the file does not agree with its extension.',
  ],
  encrypted: [
    'Filen är krypterad eller skyddad med lösenord. Spara den utan lösenord och försök igen.',
    'The file is encrypted or protected by a password. Save it without one and try again.',
  ],
  damaged: ['Filen är skadad eller avbruten.', 'The file is damaged or cut off.'],
  'no-text': [
    'Filen innehåller ingen text, bara bilder (skannad). Den behöver textigenkänning först.',
    'The file holds no text, only images (scanned). It needs character recognition first.',
  ],
  'too-large': ['Filen är för stor för att läsas.', 'The file is too large to be read.'],
  'too-slow': ['Läsningen tog för lång tid och avbröts.', 'Reading took too long and was stopped.'],
  'too-much-memory': [
    'Läsningen krävde för mycket minne och avbröts.',
    'Reading took too much memory and was stopped.',
  ],
  internal: [
    'Något gick fel i programmet när filen lästes. Anmäl felet med filen, om den får delas.',
    'Something went wrong in the program when the file was read. Report the fault with the file, if it may be shared.',
  ],
}

/** A failure with its texts; `detail` says what was found, in both languages ("PNG", "1 240 sidor / pages"). */
export function readingFailure(code: FailureCode, detail?: string): ReadingFailure {
  const [sv, en] = reasons[code]
  const more = detail ? ` (${detail})` : ''
  return { code, sv: sv + more, en: en + more }
}

/** Tells a refusal from what was read. */
export function isFailure(result: object): result is ReadingFailure {
  return 'code' in result && 'sv' in result
}
