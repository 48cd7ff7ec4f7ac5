import { describe, expect, test } from 'vitest'
import { cutReporting, isReporting, reportingIn, reportingInTask } from './reporting.ts'
import { regionIn, spaced } from './test-regions.ts'

describe('a sentence says how an assignment is reported', () => {
  const what = [
    ...[
      'Rapport',
      'En rapport',
      'Slutrapport',
      'Delrapport',
      'Återrapport',
      'Lägesrapporten',
      'Rapportering',
    ],
    ...['Att rapporteringen', 'En första kort slutrapport', 'Att information om uppdrag rapporteras och'],
    ...['Information om årets arbete', 'Informationen om uppdrag', 'Redovisningen av slutrapport'],
    ...[
      'Redovisning och information',
      'Det här stora uppdraget redovisas och',
      'Uppföljning av uppdragen redovisas',
    ],
  ]
  test.each(what)('beginning "%s"', (words) => {
    expect(isReporting(`${words} lämnas i juni som slutrapport.`)).toBe(true)
    expect(isReporting(`${spaced(words)}  lämnas i juni som slutrapport.`)).toBe(true)
  })
  test.each(
    'lämnas ska skall sker görs redovisas rapporteras återrapporteras presenteras ges delges'.split(' '),
  )('with the verb "%s"', (verb) => expect(isReporting(`Slutrapport ${verb} i juni`)).toBe(true))

  const occasions = [
    ...[
      'i samband med mötet',
      'senast då',
      'vid mötet',
      'i årsredovisningen',
      'i delårsrapporten',
      'i bokslutet',
    ],
    ...[
      'per tertial',
      'på sammanträdet',
      'varje kvartal',
      'löpande',
      'kontinuerligt',
      'årligen',
      'varje månad',
    ],
    ...'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
    ...['till nämnden', 'till regionstyrelsen', 'till regionfullmäktige', 'till utskottet'],
  ]
  test.each(occasions)('with the occasion "%s"', (occasion) => {
    expect(isReporting(`Slutrapport lämnas ${occasion}`)).toBe(true)
    expect(isReporting(`Rapporteras  ${spaced(occasion)}`)).toBe(true)
  })
  test.each([
    ...['Rapporteras', 'Återrapporteras', 'Slutredovisas', 'Avrapporteras', 'Redovisas', 'Delrapporteras'],
    ...['Slutrapport lämnas', 'Återrapportering sker', 'Rapport görs', 'Uppdraget redovisas'],
    ...['Uppdraget slutrapporteras', 'Uppdraget avredovisas'],
  ])('without a subject: "%s …"', (words) => {
    expect(isReporting(`${words} i maj`)).toBe(true)
    expect(isReporting(`${words} utförligt`)).toBe(false)
  })
  test.each([
    ...['Slutrapport senast i maj', 'Redovisning senast i maj', 'En slutredovisning ska lämnas i maj'],
    ...['Uppdraget ska slutredovisas i maj', 'Uppdraget ska delredovisas löpande', 'Lägesrapport ges i maj'],
    ...['Nämnden ska redovisa en plan senast i maj', 'att nämnden skall årligen återrapportera broar i maj'],
  ])('in the words "%s"', (sentence) => expect(isReporting(sentence)).toBe(true))
  test.each([
    'Nämnden ska redovisa en plan',
    'Slutrapport lämnas utförligt',
    'Slutrapport i juni',
    'Uppdraget ska vara klart i juni',
    'Brodirektören lämnar rapport i juni',
    'Nämnden ska få en rapport i juni',
    'Rapporteringssystemet ska bytas i juni',
    'Vi återrapporteras i juni',
    'Slutrapport lämnasj majoriteten',
  ])('but not "%s"', (sentence) => expect(isReporting(sentence)).toBe(false))
})

describe('a task says itself how it is reported', () => {
  test.each([
    ['redovisa läget i juni', 'redovisa läget i juni'],
    ['måla broar och återrapportera i juni', 'återrapportera i juni'],
    ['måla broar samt  slutredovisa i juni', 'slutredovisa i juni'],
    ['måla broar och lämna  rapport i juni', 'lämna  rapport i juni'],
    ['måla broar och återkomma till nämnden', 'återkomma till nämnden'],
    ['måla broar och rapportera löpande', 'rapportera löpande'],
    ['lämna en lägesrapport i juni', 'lämna en lägesrapport i juni'],
    ['måla broar, med redovisning senast i juni', 'med redovisning senast i juni'],
    ['måla broar med slutrapportering i juni', 'med slutrapportering i juni'],
    ['ta fram en plan som ska slutredovisas i juni', 'som ska slutredovisas i juni'],
    ['ta fram en plan och skall redovisas i juni', 'och skall redovisas i juni'],
    ['ta fram en plan att redovisas i juni', 'att redovisas i juni'],
  ])('%s', (task, said) => expect(reportingInTask(task)).toBe(said))
  test.each([
    'måla broar i juni',
    'måla broar och redovisa dem',
    'måla broar, redovisa i juni',
    'måla broar och redovisas i juni',
    'strandoch redovisa i juni',
  ])('not: %s', (task) => expect(reportingInTask(task)).toBeNull())
})

describe('the words of an assignment', () => {
  test('are parted from the sentences after them that tell how it is reported', () => {
    expect(cutReporting('Måla broar. Bygg kajer. Redovisas i juni. Sedan mer.')).toEqual({
      title: 'Måla broar. Bygg kajer.',
      reporting: 'Redovisas i juni. Sedan mer.',
    })
  })
  test.each(['Redovisas i juni', 'Redovisas i juni. Måla broar.', 'Måla broar. Bygg kajer.'])(
    'stay whole: %s',
    (title) => expect(cutReporting(title)).toEqual({ title, reporting: null }),
  )
})

describe('the reporting of all assignments in a region', () => {
  const clause = (text: string) => ({ text, kind: 'own' as const, recommendedTo: [] })
  const read = (text: string, ...decided: string[]) =>
    reportingIn(regionIn(text, { decisions: decided.map(clause) }))

  test('is what the decisions say before what the text says', () => {
    expect(read('Redovisas i maj.')).toBe('Redovisas i maj.')
    expect(read('Redovisas i maj.', 'Redovisas i juni.', 'Måla broar.')).toBe('Redovisas i juni.')
    expect(read('Redovisas i maj.', 'Måla broar.')).toBe('Redovisas i maj.')
    expect(read('Måla broar.')).toBeNull()
  })
  test('is told once each, with full stops between', () => {
    expect(read('x', 'Uppdraget ska redovisas i juni', 'Uppdraget redovisas, i juni!')).toBe(
      'Uppdraget redovisas, i juni!',
    )
    expect(read('x', 'Redovisas i juni', 'Slutrapport lämnas i maj')).toBe(
      'Redovisas i juni. Slutrapport lämnas i maj',
    )
    expect(read('x', 'Måla broar. Redovisas i juni.  Slutrapport lämnas i maj.')).toBe(
      'Redovisas i juni. Slutrapport lämnas i maj.',
    )
  })
  test('may be given as a task', () => {
    for (const task of ['får i uppdrag att', 'får i  uppdrag  nu  att ', 'uppdras att']) {
      const decisions = [clause(`Direktören ${task} redovisa läget i juni`)]
      const region = regionIn('x', { decisions })
      expect(reportingIn(region)).toBe('redovisa läget i juni')
    }
    expect(read('x', 'Direktören får i uppdrag att redovisa läget')).toBeNull()
  })
})
