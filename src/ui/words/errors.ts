import type { InBoth } from './words.ts'

const sv = {
  missingTitle: 'Här finns ingen sida',
  missingText: 'Adressen kan vara felskriven, eller så är det den pekar på inte inläst.',
  missingWays: 'Vägar vidare',
  toOrganisations: 'Alla organisationer',
  toStart: 'Organisationens startsida',
  refusedTitle: 'Det går inte just nu',
  refusedText: 'Inget är ändrat. Så här är det:',
  failedTitle: 'Något gick fel hos oss',
  failedText:
    'Inget har gått förlorat. Det som redan var sparat är kvar, och det du just gjorde är inte halvt gjort.',
  failedNumber: (number: string) => `Felnummer ${number}. Ange det om du hör av dig.`,
  back: 'Till startsidan',
  reasons: {
    'not-administrator':
      'Bara den som sitter vid datorn där programmet körs kan läsa in dokument och godta det som lästs.',
    'unknown-organisation': 'Organisationen finns inte.',
    'nothing-to-accept': 'Det finns inget att godta.',
    'already-placed': 'Det är redan godtaget.',
    'nothing-to-take-back': 'Det finns inget beslut att ta tillbaka: uppgiften väntar redan.',
    'told-elsewhere': 'Samma paragraf är godtagen ur en annan fil också. Ta tillbaka den där först.',
    'other-count': 'Antalet har ändrats sedan sidan visades. Se efter en gång till innan du godtar.',
    'nothing-offered': 'Ingen bättre läsning av filen erbjuds längre.',
    'no-example':
      'Exemplet går inte att läsa som ett ärendenummer med år på den platsen. Skriv det som i LK-24/0123.',
    'no-heading': 'Rubriken behöver vara 2 till 90 tecken.',
    'no-body': 'Skriv organets namn och minst ett annat namn för det.',
    'taught-already': 'Det är redan inlärt.',
    'no-setting': 'Inställningen finns inte längre.',
    'no-year': 'Utan datum eller ärendenummer går det inte att säga vilket år paragrafen hör till.',
    'number-taken':
      'Organet har redan en paragraf med samma nummer det året, ur en annan fil. Ta tillbaka den först, eller rätta numret.',
    demonstration:
      'Det här är demonstrationen, som bara har sina egna dokument. Lägg till din organisation och läs in dem där.',
    'no-files': 'Ingen fil var vald. Välj en eller flera filer och försök igen.',
    'no-name': 'Organisationen behöver ett namn.',
    'name-too-long': 'Namnet är längre än 120 tecken. Skriv det kortare.',
    'name-without-letter': 'Namnet har ingen bokstav. Skriv det som det sägs.',
    'name-taken': 'Det finns redan en organisation med det namnet.',
    'slug-taken':
      'Det finns redan en organisation vars adress skulle bli densamma. Skriv namnet på ett annat sätt.',
    'holds-documents': 'Bara en organisation utan dokument går att ta bort, och inte demonstrationen.',
    'number-not-missing':
      'Numret saknas inte: det är inläst, redan märkt, eller högre än det högsta inlästa.',
    'number-not-skipped': 'Numret är inte märkt som överhoppat.',
    'no-reason': 'Skriv varför numret aldrig användes, så att den som granskar förstår.',
    'reason-too-long': 'Skälet är längre än 300 tecken. Skriv det kortare.',
    'foreign-origin': 'Formuläret skickades inte från den här webbplatsen.',
    'form-too-large': 'Filerna är tillsammans större än vad som går att ta emot på en gång, 64 MB.',
  } as Record<string, string>,
  unknownReason: (code: string) => `Skäl: ${code}`,
}

const en = {
  missingTitle: 'There is no page here',
  missingText: 'The address may be misspelt, or what it points at has not been read in.',
  missingWays: 'Ways on',
  toOrganisations: 'All organisations',
  toStart: 'The organisation’s start page',
  refusedTitle: 'That cannot be done now',
  refusedText: 'Nothing has changed. This is why:',
  failedTitle: 'Something went wrong on our side',
  failedText: 'Nothing is lost. What was saved is still there, and what you just did is not half done.',
  failedNumber: (number: string) => `Error number ${number}. Give it if you contact us.`,
  back: 'To the start page',
  reasons: {
    'not-administrator':
      'Only someone at the computer where the program runs can read documents in and accept what was read.',
    'unknown-organisation': 'There is no such organisation.',
    'nothing-to-accept': 'There is nothing to accept.',
    'already-placed': 'It is already accepted.',
    'nothing-to-take-back': 'There is no decision to take back: it already waits.',
    'told-elsewhere': 'The same paragraph is accepted from another file, too. Take it back there first.',
    'other-count': 'The number has changed since the page was shown. Look once more before you accept.',
    'nothing-offered': 'No better reading of the file is offered any more.',
    'no-example':
      'The example cannot be read as a case number with the year in that place. Write it as in LK-24/0123.',
    'no-heading': 'The heading needs 2 to 90 characters.',
    'no-body': 'Write the name of the body and at least one other name for it.',
    'taught-already': 'That is taught already.',
    'no-setting': 'The setting is there no more.',
    'no-year': 'Without a date or a case number nobody can say which year the paragraph belongs to.',
    'number-taken':
      'The body already has a paragraph with the same number that year, from another file. Take that back first, or correct the number.',
    demonstration:
      'This is the demonstration, which only holds its own documents. Add your organisation and read them in there.',
    'no-files': 'No file was chosen. Choose one or more files and try again.',
    'no-name': 'The organisation needs a name.',
    'name-too-long': 'The name is longer than 120 characters. Write it shorter.',
    'name-without-letter': 'The name has no letter. Write it as it is said.',
    'name-taken': 'There is already an organisation by that name.',
    'slug-taken':
      'There is already an organisation whose address would be the same. Write the name in another way.',
    'holds-documents': 'Only an organisation without documents can be removed, and not the demonstration.',
    'number-not-missing':
      'The number is not missing: it is held, already told, or above the highest that is held.',
    'number-not-skipped': 'The number is not told to be skipped.',
    'no-reason': 'Write why the number was never used, so that whoever audits understands.',
    'reason-too-long': 'The reason is longer than 300 characters. Write it shorter.',
    'foreign-origin': 'The form was not sent from this site.',
    'form-too-large': 'The files are together larger than can be received at once, 64 MB.',
  } as Record<string, string>,
  unknownReason: (code: string) => `Reason: ${code}`,
} satisfies typeof sv

export const errorWords: InBoth<typeof sv> = { sv, en }
