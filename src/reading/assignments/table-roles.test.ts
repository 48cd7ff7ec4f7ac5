import { expect, test } from 'vitest'
import { roleOf } from './table-roles.ts'

const heads: Record<string, string[]> = {
  number: ['Nr', 'Nr.', 'Nummer', '#'],
  giver: ['Uppdragsgivare', 'Givare', 'Beslutat av', 'Från', 'Beslutande organ', 'Beslutsinstans'],
  receiver: [
    ...['Riktas till', 'Riktat till', 'Mottagare', 'Uppdragstagare', 'Ansvarig', 'Ansvarig chef', 'Ansvar'],
    ...['Till', 'Till vem', 'Utförare', 'Nämnd', 'Mottagande nämnd', 'Nämnd/bolag', 'Förvaltning'],
  ],
  target: ['Mål', 'Målvärde', 'Målsättning', 'Förväntat resultat', 'Effektmål'],
  reporting: [
    ...['Återrapportering', 'Återrapporteras', 'Ska återredovisas senast', 'Redovisning till', 'Redovisas'],
    ...['Slutredovisning', 'Avrapportering', 'Klar', 'Klart senast', 'Tidplan', 'Slutdatum', 'Senast'],
  ],
  status: ['Status', 'Läge', 'Lägesrapport', 'Kommentar', 'Bedömning', 'Uppföljning', 'Utfall augusti 2031'],
  title: [
    ...['Uppdrag', 'Uppdraget', 'Uppdragen', 'Riktade uppdrag', 'Särskilda uppdrag', 'Fullmäktiges uppdrag'],
    ...['Uppdrag till nämnden', 'Uppdragstext', 'Uppdragsbeskrivning', 'Beslut/uppdrag'],
  ],
  decision: ['Beslut', 'Beslutad', 'Beslutsdatum', 'Beslutdatum', 'Beslutat den', 'Beslut och datum'],
  other: ['Dnr', 'Diarienummer', 'Datum', 'Prioritet', 'Indikator', 'Aktivitet', 'Aktiviteter'],
}

test.each(Object.entries(heads))('columns of the kind "%s" are known by their heads', (role, names) => {
  expect(names.map((name) => [name, roleOf(` ${name} `)])).toEqual(names.map((name) => [name, role]))
})

test.each([
  ...[
    'Broar',
    'Nummerplan',
    'Stor nr',
    'Frånvaro',
    'Helt från',
    'Tillit',
    'Allt till',
    'Målarfärg',
    'Allt mål',
  ],
  ...['Inte senast', 'Senaste', 'Statusbild', 'Stor status', 'Ett uppdrag', 'Beslutsamhet', 'Vårt beslut'],
  ...['Datumet', 'Mitt datum', 'Resultaträkning', 'Vår förvaltning', 'Uppdragsdirektiv'],
])('"%s" is no head of such a column', (head) => expect(roleOf(head)).toBeNull())
