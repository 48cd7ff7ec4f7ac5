import { expect, test } from 'vitest'
import { beginsWithTask } from './infinitives.ts'

test.each([
  'Se över avtalen',
  '  ta fram en plan',
  'Följ upp vägarna',
  'att måla alla broar',
  ' i syfte att måla broar',
  'Tillsammans med hamnen måla broar',
  'Kartlägga vägarna',
  'Nyanställa en brochef',
])('"%s" begins with what is to be done', (text) => expect(beginsWithTask(text)).toBe(true))

test.each([
  'Alla broar målas',
  'Broarna målas',
  'Regionala vägar',
  'Vägen ska målas',
  'Semester för alla',
  'Attraktiva vägar',
  'Tydliga vägar',
  'Ekonomiska ramar',
  'Vägar att måla',
  '12 broar ska målas',
  '– måla',
  'Ä måla',
  '',
])('"%s" does not', (text) => expect(beginsWithTask(text)).toBe(false))
