import { describe, expect, it } from 'vitest'
import { takesBack, withoutTakenBack } from './taken-back.ts'

describe('takesBack', () => {
  it.each([
    'Uppdraget till socialchefen att utreda ett nytt äldreboende, § 12/2025, återtas.',
    'Socialnämnden uppdrar inte åt socialchefen att utreda frågan.',
    'att inte ge socialchefen i uppdrag att utreda frågan',
    'Nämnden ger inte förvaltningen i uppdrag att utreda frågan.',
    'Socialchefen får inte i uppdrag att utreda frågan.',
    'Beslutet att ge förvaltningen i uppdrag att kartlägga hemtjänsten skjuts upp.',
    'Nämnden beslutar att uppdraget till chefen att utreda frågan återkallas.',
    'att upphäva beslutet den 3 mars om att ge socialchefen i uppdrag att utreda frågan',
    'avslå motionen om att ge förvaltningen i uppdrag att räkna träden',
    'Avslå motionen från Ek och Alm om att ge förvaltningen i uppdrag att räkna träden.',
    'Nämnden avslår förslaget om att uppdra åt förvaltningen att räkna träden.',
    'Motionen om att ge förvaltningen i uppdrag att räkna träden avslås.',
    'Uppdraget till socialchefen att kartlägga hemtjänsten är slutfört och avslutas.',
    'att förklara uppdraget till chefen att utreda frågan slutfört',
    'Uppdraget till chefen att utreda frågan förklaras slutfört.',
    'att skjuta upp beslutet att ge chefen i uppdrag att utreda frågan',
    ...['dras tillbaka', 'tas in', 'skjuts fram', 'skjuts upp', 'rivs upp', 'ställs in', 'läggs ner'].map(
      (words) => `Uppdraget till chefen att utreda frågan ${words}.`,
    ),
    ...['är nu slutfört', 'har därmed avslutats', 'är återkallat', 'har genomförts', 'är fullgjort'].map(
      (words) => `Uppdraget till chefen att utreda frågan ${words}.`,
    ),
    'UPPDRAGET TILL CHEFEN ATT UTREDA FRÅGAN ÅTERTAS.',
    'Uppdraget till chefen att utreda vad som hänt i den gamla frågan återtas.',
    'avslå motionen om att nämnden ska ge chefen i uppdrag att räkna träden',
    'avslå motionen och den gamla planen som säger att ge chefen i uppdrag att räkna träden',
  ])('%s', (text) => {
    expect(takesBack(text)).toBe(true)
  })

  it.each([
    'uppdra åt förvaltningen att inte förlänga avtalet',
    'uppdra åt förvaltningen att inte ge fler tillstånd',
    'att ge förvaltningen i uppdrag att avsluta projektet',
    'ge chefen i uppdrag att föreslå att beslutet skjuts upp',
    'Uppdrag till förvaltningen att utreda hur projektet avslutas.',
    'avslå motionen samt ge förvaltningen i uppdrag att räkna träden',
    'Avslå motionen och uppdra åt förvaltningen att räkna träden',
    'Motionen avslås och förvaltningen får i uppdrag att räkna träden.',
    'Uppdraget återtas och förvaltningen får i stället i uppdrag att räkna träden.',
    'Eftersom frågan inte är utredd ger nämnden chefen i uppdrag att utreda den.',
    'Nämnden ger inte bara chefen utan även staben i uppdrag att räkna träden.',
    'Ge de enheter som inte har en plan i uppdrag att ta fram en.',
    'Uppdraget till chefen att utreda frågan ska redovisas i maj.',
    'Motionen avslås.',
    ...['hur det', 'när allt', 'om det nya projektet'].map(
      (words) => `Uppdraget till chefen att bedöma ${words} upphör.`,
    ),
    'Avslå motionen, uppdra åt förvaltningen att räkna träden',
    'Avslå motionen; ge förvaltningen i uppdrag att räkna träden',
    'Avslå motionen men i stället nu ge förvaltningen i uppdrag att räkna träden',
    'Avslå motionen och uppdras åt förvaltningen att räkna träden',
    'UPPDRAGET ÅTERTAS OCH FÖRVALTNINGEN FÅR I UPPDRAG ATT RÄKNA TRÄDEN.',
    'Bifalla motionen om att ge förvaltningen i uppdrag att räkna träden.',
  ])('not %s', (text) => {
    expect(takesBack(text)).toBe(false)
  })
})

describe('withoutTakenBack', () => {
  it('keeps what is given beside what is taken back', () => {
    const taken = 'Uppdraget till chefen att utreda frågan återtas.'
    const given = 'Förvaltningen får i uppdrag att räkna träden.'
    expect(withoutTakenBack(`${taken} ${given}`)).toBe(given)
    expect(withoutTakenBack(taken)).toBe('')
    expect(withoutTakenBack(`${given}  Läs mer.`)).toBe(`${given}  Läs mer.`)
  })
})
