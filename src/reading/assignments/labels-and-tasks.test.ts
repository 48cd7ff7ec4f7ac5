import { describe, expect, test } from 'vitest'
import { beginsWithLabel, isLabelAlone, readField } from './fields.ts'
import { beginsWithTask } from './infinitives.ts'
import { nameOf } from './names.ts'

describe('a label', () => {
  test.each([
    ['title', 'Uppdragets namn | Uppdragets  titel | Benämning | Uppdragsnamn | Titel'],
    ['year', 'Gäller | Gäller år | Gäller för | År | Avser | Planperiod | Period'],
    [
      'date',
      'Beslutsdatum | Beslutat | Datum | Datum för beslut | Fastställd av | Dnr | Diarienummer | Beslut',
    ],
    ['giver', 'Uppdragsgivare | Beställare | Givare | Beslutat av | Uppdrag från'],
    [
      'receiver',
      'Uppdragstagare | Mottagare | Riktas till | Ansvarig | Ansvarig nämnd | Utförare | Uppdrag till',
    ],
    ['target', 'Mål | Målet med uppdraget | Målsättning | Effektmål | Förväntat resultat'],
    [
      'reporting',
      'Återrapportering | Slutrapportering av uppdraget | Redovisning | Uppföljning och rapportering',
    ],
    ['status', 'Status | Läget | Lägesbeskrivning | Kommentarer | Bedömning | Utfall'],
    ['other', 'Bakgrund | Syfte med uppdraget | Uppdragsbeskrivning | Tidplan | Risker | Kontaktperson'],
  ])('says what its field is: %s', (kind, words) => {
    for (const word of words.split(' | ')) {
      expect([word, readField(`${word}:  till hösten `)]).toMatchObject([word, { kind, text: 'till hösten' }])
      expect([word, readField(`2.1 ${word}`)]).toMatchObject([word, { kind, text: '' }])
    }
  })
  test('joined to another says what the first says', () => {
    expect(readField('Mål/effekter: färre resor')).toMatchObject({ kind: 'target', text: 'färre resor' })
    expect(readField('Bakgrund och syfte')).toMatchObject({ kind: 'other', text: '' })
  })
  test('says where its text begins', () => {
    const line = 'Status:   pågår'
    expect(line.slice(readField(line)?.textAt)).toBe('pågår')
  })
  test.each(['Statusen: pågår', 'Status pågår', 'Ny status: pågår', 'Målen: två'])(
    'is not read of "%s"',
    (line) => expect(readField(line)).toBeNull(),
  )
  test('begins a line with its colon, and so does a numbered assignment', () => {
    for (const line of ['  Status: pågår', 'Uppdrag 2: Minska resorna', 'Uppdrag  12 : Minska', 'år: 2024'])
      expect([line, beginsWithLabel(line)]).toEqual([line, true])
    for (const line of [
      'Status',
      'Resor: pågår',
      'Ett uppdrag 2: Minska',
      'Uppdrag 123: Minska',
      'Detta är status: pågår',
    ])
      expect([line, beginsWithLabel(line)]).toEqual([line, false])
  })
  test('stands alone where its text follows beneath', () => {
    expect(['Status', ' Status: ', '2.1 Mål'].map(isLabelAlone)).toEqual([true, true, true])
    expect(['status', 'Status: pågår', 'Resor'].map(isLabelAlone)).toEqual([false, false, false])
  })
})

describe('what is to be done', () => {
  test.each([
    ...[
      'Se över resorna',
      'Ta fram en plan',
      'Ge stöd',
      'Utred resorna',
      'Säkerställ',
      'Minska resorna',
      'Fortsätt',
      'Lyft fram',
    ],
    ...[
      'Att minska',
      'I syfte att minska',
      'Utifrån planen minska',
      'Genom att minska',
      'Fortsatt arbete',
      'Inom ramen',
    ],
    ...['Tillsammans med Fjällmark', 'I samverkan med Fjällmark', 'Kartlägga resor', ' Utarbeta en plan'],
  ])('is how an assignment begins: "%s"', (text) => expect(beginsWithTask(text)).toBe(true))
  test.each([
    ...[
      'Alla resor',
      'Samma plan',
      'Denna plan',
      'Regionala resor',
      'Våra resor',
      'Nämnderna ska',
      'Resorna minskar',
    ],
    ...[
      'Nya resor',
      'Plan för resor',
      'Attityder',
      'A 5',
      '5 resor',
      'Nämnden ska minska',
      'Pågående ända hit',
      '',
    ],
  ])('is not "%s"', (text) => expect(beginsWithTask(text)).toBe(false))
})

describe('the council', () => {
  const council = (organisation: string | null) =>
    nameOf('fullmäktige', { own: null, named: [], organisation })
  test.each([
    ['Region Fjällmark', 'Regionfullmäktige'],
    ['Fjällmarksregionen', 'Regionfullmäktige'],
    ['Stenåkers kommun', 'Kommunfullmäktige'],
    ['Stenåkers stad', 'Kommunfullmäktige'],
    ['Landstinget i Fjällmark', 'Landstingsfullmäktige'],
    ['Fjällmarks läns landsting', 'Landstingsfullmäktige'],
  ])('of %s is %s', (organisation, name) => expect(council(organisation)).toBe(name))
  test.each([
    null,
    'Regionen Fjällmark AB',
    'Kommunförbundet Fjällmark',
    'Storregion Fjällmark',
    'Stadskommun',
  ])('of %s is called as it stands', (organisation) =>
    expect(council(organisation)?.toLowerCase()).toBe('fullmäktige'),
  )
})
