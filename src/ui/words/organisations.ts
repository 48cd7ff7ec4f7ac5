import type { InBoth } from './words.ts'

const sv = {
  title: 'Vad har de beslutat, och vad blev det av det?',
  lead: 'Röda tråden följer de förtroendevaldas beslut från protokollet till utfallet. Välj vems.',
  list: 'Organisationer',
  demonstration: 'Påhittad region som visar hur det fungerar',
  noneTitle: 'Ingen organisation än',
  noneText: 'Lägg till en region eller kommun och läs in dess protokoll och planer.',
  addTitle: 'Lägg till organisation',
  addLead: 'En region eller kommun. Dess dokument hålls helt skilda från andras.',
  name: 'Namn',
  nameHint: 'Som den kallar sig själv, till exempel ordet Region följt av namnet.',
  add: 'Lägg till',
}

const en = {
  title: 'What have they decided, and what became of it?',
  lead: 'Röda tråden follows the decisions of the elected from the minutes to the outcome. Choose whose.',
  list: 'Organisations',
  demonstration: 'A fictional region that shows how it works',
  noneTitle: 'No organisation yet',
  noneText: 'Add a region or a municipality and read in its minutes and plans.',
  addTitle: 'Add an organisation',
  addLead: 'A region or a municipality. Its documents are kept wholly apart from those of others.',
  name: 'Name',
  nameHint: 'As it calls itself, for example the word Region followed by its name.',
  add: 'Add',
} satisfies typeof sv

export const organisationWords: InBoth<typeof sv> = { sv, en }
