import { expect, test } from 'vitest'
import { statedTarget } from './stated-target.ts'

test.each([
  ['Sänka kostnaden med 12 procent', 'med 12 procent'],
  ['Korta väntan till i genomsnitt sex veckor', 'till i genomsnitt sex veckor'],
  ['Korta väntan med 3 arbetsdagar', 'med 3 arbetsdagar'],
  ['Minska antalet hyrda läkarveckor till högst 400', 'till högst 400'],
  ['Öka antalet besök till minst 1 200 om året', 'till minst 1 200 om året'],
  ['Korta väntan till 12,5 dagar', 'till 12,5 dagar'],
  ['Korta väntan till 12,55 dagar per besök', 'till 12,55 dagar per besök'],
  ['Korta väntan till högst 30 minuter', 'till högst 30 minuter'],
  ['Ha högst 400 hyrda', 'högst 400 hyrda'],
  ['Ha maximalt 12 400 hyrda', 'maximalt 12 400 hyrda'],
  ['Ha minst 1 250 400 besök', 'minst 1 250 400 besök'],
  ['Ha högst 2,75 i kvot', 'högst 2,75 i kvot'],
  ['Sänka kostnaden med 12 Procent', 'med 12 Procent'],
  ['Sänka kostnaden med 12 procent – och redovisa', 'med 12 procent'],
  ['Sänka kostnaden med 12 procent i norra–södra delen', 'med 12 procent i norra–södra delen'],
  ['Sänka kostnaden med 12 procent per år.', 'med 12 procent per år'],
  ['Sänka kostnaden med 12 procent; resten sedan', 'med 12 procent'],
])('"%s" aims at "%s"', (title, target) => expect(statedTarget(title)?.text).toBe(target))

test('an aim stands where its words stand', () => {
  const title = 'Sänka kostnaden med 12 procent per år, utan hyrda'
  const target = statedTarget(title)
  expect(title.slice(target?.start, target?.end)).toBe(target?.text)
  expect(target?.text).toBe('med 12 procent per år')
})

test.each([
  'Korta väntan till sex veckorslut',
  'Ha högst fyra',
  'Ta fram en plan för de sex veckorna på sommaren',
  'Se över avtalet från 2029',
  'Återkomma om 3 veckor',
  'Pröva två sätt att ha öppet',
])('"%s" states no aim', (title) => expect(statedTarget(title)).toBeNull())
