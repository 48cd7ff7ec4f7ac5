import { describe, expect, test } from 'vitest'
import { clauseAssignments } from './clause-assignments.ts'
import type { Region } from './region.ts'
import { noNames, regionIn } from './test-regions.ts'

type Clause = Region['decisions'][number]
const clause = (text: string, more: Partial<Clause> = {}): Clause => ({
  ...{ text, kind: 'own', recommendedTo: [], span: { start: 0, end: text.length, page: 1 }, ...more },
})
const read = (text: string, more: Partial<Clause> = {}) =>
  clauseAssignments(regionIn(text, { decisions: [clause(text, more)] }), { ...noNames, own: 'Vägnämnden' })
const told = (text: string) => read(text).map(({ to, title }) => `${to.join(' + ')}: ${title}`)

const receiver = 'brodirektören'
const task = 'måla alla broar'
const forms = [
  ...['uppdra åt', 'Uppdrar åt', 'Uppdras åt', 'Uppdra till', 'Uppdrar'].map(
    (verb) => `${verb} ${receiver} att`,
  ),
  ...['ge', 'Nämnden ger', 'Lämna', 'Nämnden lämnar till'].map((verb) => `${verb} ${receiver} i uppdrag att`),
  `Ge ${receiver} uppdraget att`,
  ...['får', 'ges', 'har', 'gavs', 'fick'].map((verb) => `${receiver} ${verb} i uppdrag att`),
  ...['härmed', 'även', 'också'].map((word) => `${receiver} får ${word} i uppdrag att`),
  ...['uppdras', 'åläggs', 'får uppdraget'].map((verb) => `${receiver} ${verb} att`),
  ...['Uppdraget till', 'Uppdrag till', 'Uppdraget ges till', 'Uppdrag lämnas till'].map(
    (verb) => `${verb} ${receiver} att`,
  ),
  `Uppdraget riktas till ${receiver} om att`,
  `I uppdrag åt ${receiver} att`,
  `att i uppdrag till ${receiver} att`,
  ...['Ge i uppdrag åt', 'Lämna uppdrag till', 'Ge uppdraget till'].map((verb) => `${verb} ${receiver} att`),
  `${receiver} ges i uppgift att`,
  `Ge ${receiver} i uppgift att`,
  `+ ${receiver} får i uppdrag att`,
]

describe('a clause gives a task', () => {
  test.each(forms)('in the words "%s …"', (words) => {
    expect(told(`${words} ${task}.`)).toEqual([`Brodirektören: ${task}`])
  })
  test('to bodies by their names, to officers as written', () => {
    expect(told('Skolnämnden och Kulturnämnden får i uppdrag att måla')).toEqual([
      'Skolnämnden + Kulturnämnden: måla',
    ])
    expect(told('att ge ordföranden i uppdrag att måla .')).toEqual(['Ordföranden: måla'])
  })
  test('whose receiver stands last', () => {
    for (const verb of ['ges till', 'lämnas till', 'riktas till', 'går till', 'ges åt'])
      expect(told(`Uppdrag att ${task} ${verb} ${receiver}. `)).toEqual([`Brodirektören: ${task}`])
  })
  test.each([
    ...['återkomma med', 'ta fram', 'utreda', 'utarbeta', 'upprätta', 'kartlägga', 'se över', 'föreslå'],
    ...['analysera', 'undersöka', 'pröva', 'i samråd utreda'],
  ])('by what somebody shall do: %s', (verb) => {
    expect(told(`att ${receiver} ska ${verb} nya broar`)).toEqual([`Brodirektören: ${verb} nya broar`])
    expect(told(`Brochefen skall ${verb} nya broar.`)).toEqual([`Brochefen: ${verb} nya broar`])
  })
  test('that goes on to its last word, with no stop behind', () => {
    expect(told(`Uppdra åt ${receiver} att måla. Bygga kajer. `)).toEqual([
      'Brodirektören: måla. Bygga kajer',
    ])
  })
})

describe('a clause gives none', () => {
  test.each([
    ...['genomföra', 'verkställa', 'utföra', 'fullfölja', 'arbeta vidare med', 'effektuera'].map(
      (verb) => `Uppdra åt ${receiver} att ${verb} uppdraget`,
    ),
    `Uppdra åt ${receiver} att genomföra samtliga uppdragen`,
    `Uppdra åt ${receiver} att genomföra beslutet`,
    `Uppdra åt ${receiver} att verkställa besluten`,
    `Uppdra åt ${receiver} att arbeta vidare med uppdragen`,
    `Uppdra inte åt ${receiver} att ${task}.`,
    `att upphäva beslutet om att ge ${receiver} i uppdrag att ${task}`,
    `Uppdraget till ${receiver} att ${task}, § 12/2025, återtas.`,
    'Notera informationen till protokollet',
    `${receiver} har att måla broar`,
    'Godkänna att brodirektören målar',
    'Förnyge brodirektören i uppdrag att måla',
    'Uppdra åt 12 345 i uppdrag att måla',
    `${receiver} ska vara ordförande`,
    `${receiver} ska redovisa broarna i maj`,
    'Planen för broar ska ta fram det bästa',
    `${receiver} skakar`,
  ])('in the words "%s"', (text) => expect(told(text)).toEqual([]))

  test('but does where more than the assignments is to be carried out', () => {
    expect(told(`Uppdra åt ${receiver} att genomföra uppdragens delar`)).toHaveLength(1)
    expect(told(`Uppdra åt ${receiver} att snabbt genomföra uppdragen`)).toHaveLength(1)
  })
})

describe('a task given by a clause', () => {
  const text = 'Uppdra åt brodirektören att måla (alla) broar och redovisa dem i juni'
  test('stands where its first words stand', () => {
    const [draft] = read(text)
    expect(text.slice(draft?.span.start)).toBe('måla (alla) broar och redovisa dem i juni')
    expect(read(text, { text: text.replace('måla (alla)', 'riva samtliga') })[0]?.span.start).toBe(0)
    expect(read(text.replace('måla (alla)', '(alla) måla'))[0]?.span.start).toBe(text.indexOf('måla'))
    expect(read(text, { span: undefined })[0]?.span).toMatchObject({ start: 0, end: 0 })
  })
  test('comes from the body itself, one that is only proposed from the body it is proposed to', () => {
    expect(read(text)[0]).toMatchObject({ from: 'Vägnämnden', confidence: 0.82, number: null })
    const proposed = read(text, { kind: 'recommendation', recommendedTo: ['Styrelsen', 'Fullmäktige'] })
    expect(proposed[0]).toMatchObject({ from: 'Fullmäktige', confidence: 0.65 })
    expect(read(text, { kind: 'recommendation' })[0]?.from).toBeNull()
  })
})

describe('an officer without a name among bodies', () => {
  test.each([
    ['Uppdra åt rektorn att måla', 'Rektorn'],
    ['Uppdra åt berörda handläggare att måla', 'Berörda handläggare'],
    ['att ge rektorn i uppdrag att måla', 'Rektorn'],
    ['ge IT-samordnare i uppdrag att måla', 'IT-samordnare'],
  ])('receives as written: %s', (text, receiver) => expect(told(text)).toEqual([`${receiver}: måla`]))
  test.each([
    ['Uppdra åt rektorn (i år) att måla', ': måla'],
    ['Uppdra åt rektorn som 2 att måla', ': måla'],
    [`Uppdra åt ${'rektorn och '.repeat(6)}vakten att måla`, ': måla'],
  ])('is nobody where more is said: %s', (text, said) => expect(told(text)).toEqual([said]))
  test('is nobody where no word begins what is said', () => {
    expect(told('Uppdra åt 3 rektorer att måla')).toEqual([])
  })
})

test('signs before a clause are no part of it', () => {
  expect(told('– • Rektorn får i uppdrag att måla')).toEqual(['Rektorn: måla'])
  expect(told('2 rektorer ges i uppdrag att måla')).toEqual([])
})
