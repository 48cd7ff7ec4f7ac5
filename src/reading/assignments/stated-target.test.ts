import { expect, test } from 'vitest'
import { statedTarget } from './stated-target.ts'

test.each([
  ['Sänka kostnaden med 12 procent', 'med 12 procent'],
  ['Korta väntan till i genomsnitt sex veckor', 'till i genomsnitt sex veckor'],
  ['Korta väntan med 3 arbetsdagar', 'med 3 arbetsdagar'],
  ['Minska antalet hyrda läkarveckor till högst 400', 'till högst 400'],
  ['Öka antalet besök till minst 1 200 om året', 'till minst 1 200 om året'],
])('"%s" aims at "%s"', (title, target) => expect(statedTarget(title)?.text).toBe(target))

test.each([
  'Ta fram en plan för de sex veckorna på sommaren',
  'Se över avtalet från 2029',
  'Återkomma om 3 veckor',
  'Pröva två sätt att ha öppet',
])('"%s" states no aim', (title) => expect(statedTarget(title)).toBeNull())
