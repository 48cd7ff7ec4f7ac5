import { expect, test } from 'vitest'
import { isFormality } from './formality.ts'

test.each([
  'Fastställande av föredragningslista',
  'Justering',
  ' Upprop',
  'Val av justerare',
  'Informationer',
  'Anmälan av delegationsbeslut',
])('%s is a formality', (title) => {
  expect(isFormality(title)).toBe(true)
})

test.each([
  'Taxa för vaccination',
  'Åtgärder för att minska personalkostnaden',
  'Plan för justering av taxor',
])('%s is not', (title) => {
  expect(isFormality(title)).toBe(false)
})
