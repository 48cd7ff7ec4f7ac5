import { expect, test } from 'vitest'
import { tokensOf } from './word-roles.ts'

const rolesOf = (title: string) => tokensOf(title).map(({ surface, role }) => `${surface} ${role}`)

test('the matter comes first, then what it concerns and where', () => {
  expect(rolesOf('Korta köerna till ögonvården vid länets sjukhus')).toEqual([
    'Korta matter',
    'köerna matter',
    'ögonvården concern',
    'länets setting',
    'sjukhus setting',
  ])
})
test('the matter is the first words that name a topic, whatever frame stands before them', () => {
  expect(rolesOf('Ta fram en plan för klimatanpassning av hamnen')).toEqual([
    'plan matter',
    'klimatanpassning matter',
    'hamnen concern',
  ])
})
test('what shall be reached is the matter, too; by which means is not', () => {
  expect(rolesOf('Se över lokalerna i syfte att sänka hyrorna')).toContain('hyrorna matter')
  expect(rolesOf('Riktlinjer för minskad papperspost')).toContain('papperspost matter')
  expect(rolesOf('Sänka hyrorna genom att lämna lokaler')).toContain('lokaler setting')
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
