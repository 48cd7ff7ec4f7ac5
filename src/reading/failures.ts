/** Why a file could not be read. */
export type FailureCode =
  | 'empty'
  | 'foreign'
  | 'picture'
  | 'old-format'
  | 'lying-extension'
  | 'encrypted'
  | 'macros'
  | 'unsafe'
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

/** What is wrong, and what to do next. */
const reasons: Record<FailureCode, [sv: string, en: string]> = {
  empty: [
    'Filen är tom. Kontrollera att rätt fil valdes, och hämta den på nytt.',
    'The file is empty. Check that it is the right one, and fetch it again.',
  ],
  foreign: [
    'Filen är inget dokument som kan läsas. Välj PDF, Word (DOCX), PowerPoint (PPTX), Excel (XLSX), OpenDocument, webbsida eller text.',
    'The file is no document that can be read. Choose PDF, Word (DOCX), PowerPoint (PPTX), Excel (XLSX), OpenDocument, a web page or text.',
  ],
  picture: [
    'Filen är en bild. Spara den som PDF, så läses texten i den.',
    'The file is a picture. Save it as a PDF, and the text in it is read.',
  ],
  'old-format': [
    'Filen är i ett äldre format. Öppna den och spara den som DOCX, XLSX, PPTX eller PDF.',
    'The file is in an older format. Open it and save it as DOCX, XLSX, PPTX or PDF.',
  ],
  'lying-extension': [
    'Filens innehåll stämmer inte med dess filändelse. Byt namn på filen efter vad den är, eller spara om den.',
    'The content of the file does not agree with its extension. Rename it after what it is, or save it anew.',
  ],
  encrypted: [
    'Filen är krypterad eller skyddad med lösenord. Spara den utan lösenord och försök igen.',
    'The file is encrypted or protected by a password. Save it without one and try again.',
  ],
  macros: [
    'Filen innehåller makron (program). Spara den utan makron, som DOCX, XLSX, PPTX eller PDF.',
    'The file holds macros (programs). Save it without them, as DOCX, XLSX, PPTX or PDF.',
  ],
  unsafe: [
    'Filen är uppbyggd på ett sätt som inga vanliga dokument är och läses inte. Öppna den och spara den som PDF om den är din.',
    'The file is built as no ordinary document is, and is not read. If it is yours, open it and save it as a PDF.',
  ],
  damaged: [
    'Filen är skadad eller avbruten. Hämta den på nytt, eller öppna den och spara om den.',
    'The file is damaged or cut off. Fetch it again, or open it and save it anew.',
  ],
  'no-text': [
    'Filen innehåller ingen text, och ingen gick att känna igen i dess bilder. Skanna den på nytt med högre upplösning.',
    'The file holds no text, and none could be recognised in its pictures. Scan it again at a higher resolution.',
  ],
  'too-large': [
    'Filen är för stor för att läsas. Dela upp den och läs in delarna var för sig.',
    'The file is too large to be read. Divide it and read in the parts one by one.',
  ],
  'too-slow': [
    'Läsningen tog för lång tid och avbröts. Dela upp filen, eller spara om den som PDF.',
    'Reading took too long and was stopped. Divide the file, or save it anew as a PDF.',
  ],
  'too-much-memory': [
    'Läsningen krävde för mycket minne och avbröts. Dela upp filen, eller spara om den som PDF.',
    'Reading took too much memory and was stopped. Divide the file, or save it anew as a PDF.',
  ],
  internal: [
    'Något gick fel i programmet när filen lästes. Anmäl felet med filen, om den får delas.',
    'Something went wrong in the program when the file was read. Report the fault with the file, if it may be shared.',
  ],
}

/** A failure with its texts; `detail` says what was found, in both languages ("PNG", "1 240 sidor / pages"). */
export function readingFailure(code: FailureCode, detail?: string): ReadingFailure {
  const [sv, en] = reasons[code]
  // The detail belongs to what is wrong, before what to do about it.
  const withDetail = (words: string) => (detail ? words.replace('.', ` (${detail}).`) : words)
  return { code, sv: withDetail(sv), en: withDetail(en) }
}

/** Tells a refusal from what was read. */
export function isFailure(result: object): result is ReadingFailure {
  return 'code' in result && 'sv' in result
}
