import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from './for-tests/filled-house.ts'

let house: FilledHouse
beforeAll(async () => {
  house = await filledHouse([])
})
afterAll(() => house.drop())

test('a file too large to be sent is listed with the others, refused with what to do', async () => {
  const sent = await house.post('/prov/inlasning', { forstor: 'arkiv.pdf' }, 'local')
  expect(sent.status).toBe(303)
  const { text } = await house.get(sent.headers.get('location') ?? '', 'local')
  expect(text).toContain('arkiv.pdf')
  expect(text).toContain('Filen är för stor')
})

test('a form without files says so', async () => {
  const sent = await house.post('/prov/inlasning', {}, 'local')
  expect(sent.headers.get('location')).toBe('/prov/inlasning?nekat=no-files')
})
