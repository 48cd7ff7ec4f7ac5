import { expect, test } from 'vitest'
import { tokensOf } from './word-roles.ts'

const rolesOf = (title: string) => tokensOf(title).map(({ surface, role }) => `${surface} ${role}`)

test('the subject comes first, then what it concerns and where', () => {
  expect(rolesOf('Korta köerna till ögonvården vid länets sjukhus')).toEqual([
    'Korta subject',
    'köerna subject',
    'ögonvården concern',
    'länets setting',
    'sjukhus setting',
  ])
})
test('the subject is the first words that name a topic, whatever frame stands before them', () => {
  expect(rolesOf('Ta fram en plan för klimatanpassning av hamnen')).toEqual([
    'plan subject',
    'klimatanpassning subject',
    'hamnen concern',
  ])
})
test('what shall be reached is the subject, too; by which means is not', () => {
  expect(rolesOf('Se över lokalerna i syfte att sänka hyrorna')).toContain('hyrorna subject')
  expect(rolesOf('Riktlinjer för minskad papperspost')).toContain('papperspost subject')
  for (const by of ['genom', 'utan', 'med'])
    expect(rolesOf(`Sänka hyrorna ${by} att lämna lokaler`)).toContain('lokaler setting')
})
test('a capital within the title makes a name; at its beginning it makes none', () => {
  expect(tokensOf('Bygga badhus i Vindsele').map(({ name }) => name)).toEqual([false, false, true])
})
test('each word tells the preposition that its phrase begins with', () => {
  expect(tokensOf('Minska matsvinnet i skolans kök').map(({ after }) => after)).toEqual([
    null,
    null,
    'i',
    'i',
  ])
})

test('what a topic is changed for is the subject, too: only before a word that says which way', () => {
  expect(rolesOf('Skogsodling för Ökad tillväxt')).toContain('tillväxt subject')
  expect(rolesOf('Skogsodling för minskad erosion')).toContain('erosion subject')
  expect(rolesOf('Skogsodling för ren luft')).toContain('luft concern')
  expect(rolesOf('Skogsodling mot minskad erosion')).toContain('erosion concern')
  expect(rolesOf('Minskad skogsodling för ren luft')).toContain('luft concern')
})
test('a name has a capital and then small letters', () => {
  const names = tokensOf('Bygga i Vindsele vid AB länets eHamn').filter(({ name }) => name)
  expect(names.map(({ surface }) => surface)).toEqual(['Vindsele'])
})
