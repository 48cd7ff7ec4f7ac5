import { describe, expect, it } from 'vitest'
import { readDocumentDate } from './document-date.ts'
import { layoutOfText } from './formats/text.ts'

const dateOf = (text: string) => readDocumentDate(layoutOfText(text))
const lines = (count: number) => Array.from({ length: count }, (_, at) => `Rad ${at}\n\n`).join('')

describe('the date of a document', () => {
  it.each([
    'Region Fjällmark          Datum 2025-05-22          Dnr 12-2025\n\nSkrivelse',
    'Datum: 2025-05-22\n2024-01-01',
    'Datum   den 22 maj 2025',
    'Uppdragsdirektiv\n\nFastställd den 22 maj 2025',
    'Uppdragsdirektiv (beslutad 2025-05-22)',
    'Uppdragsdirektiv, antaget av regionstyrelsen den 22 maj 2025',
    'Fastställd av trafiknämnden § 88, 2025-05-22',
    'Fastställd av: Trafiknämnden 2025-05-22',
    'Antagen i RF §88 den 22 maj 2025',
    'Daterad i Granvik 2025-05-22, ändrad 2025-06-01',
    'Plan          Beslutat av trafiknämnden 2025-05-22',
  ])('stands after the word for it: %j', (text) => expect(dateOf(text)).toBe('2025-05-22'))

  it.each([
    'Skrivelse till fullmäktige\n2025-05-22\n\nDen 1 maj 2024 beslutade nämnden.',
    'Region Fjällmark     den 22 maj 2025     Dnr 4',
    'Granvik den 22 maj 2025',
    'Granvik, 2025-05-22',
    'Granviks kommun, 2025-05-22',
    'Granviks kommun, 2025-05-22\n\nUppdrag\tUtfall\tMål\tLäge\nFler turer\tJa\t31 oktober 2024\tKlart',
    'Ansvarig\tDatum\tDnr\tSida\nBo Ek\t2025-05-22\t12-2025\t1',
    'Trafiknämnden 2025-05-22',
    'Beslutsdatum   Giltig till\n2025-05-22     2027-12-31',
    'Beslutsdatum   Giltig\n2025-05-22     2027-12-31',
    'Utfärdad\t2025-05-22\nGiltig till\t2027-12-31',
    'Reviderad 2027-12-31\n2025-05-22',
    `${lines(29)}2025-05-22\n\n2024-01-01`,
  ])('or alone in its cell, when it is the only one of that day: %j', (text) =>
    expect(dateOf(text)).toBe('2025-05-22'),
  )

  it.each([
    'Nämnden beslutade den 22 november 2023 om planen.',
    'Planen är antagen av nämnden den 22 november 2023.',
    '2024-01-01\n2025-01-01',
    'Datum 2024-01-01\nDatum 2025-01-01',
    'Läget i Granvik 2025-05-22',
    'Läget 2025-05-22 i Granvik',
    'Maj 2025',
    'Gäller till och med\n2025-05-22',
    `${lines(30)}2025-05-22`,
    'Uppdatum 2025-05-22 och framåt',
  ])('is not one in a sentence, of another day, of two, or further down: %j', (text) =>
    expect(dateOf(text)).toBeNull(),
  )
})
