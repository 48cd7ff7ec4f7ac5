import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FilledHouse, filledHouse } from './for-tests/filled-house.ts'
import { minutesOf2024 } from './test-readings.ts'

let house: FilledHouse
beforeAll(async () => {
  const nameless = { ...minutesOf2024, document: { ...minutesOf2024.document, body: null } }
  house = await filledHouse([nameless])
})
afterAll(() => house.drop())

/** The page that a link of another leads to, by what its address ends like. */
async function follow(text: string, address: RegExp): Promise<string> {
  const found = [...text.matchAll(/href="([^"]+)"/gu)].map(([, href = '']) => href)
  const link = found.find((href) => address.test(href))
  if (!link) throw new Error(`no link like ${address}`)
  return (await house.get(link, 'local')).text
}

it('a body that was not found is told as missing beside its box, not folded away with what is empty', async () => {
  const { text: imports } = await house.get('/prov/inlasning', 'local')
  const files = await follow(imports, /inlasning\/[\da-f-]{36}$/u)
  const review = await follow(files, /inlasning\/[\da-f-]{36}\/[\da-f-]{36}$/u)
  const head = await follow(review, /[\da-f-]{36}\/[\da-f-]{36}\/[a-z]+$/u)
  const folded = head.indexOf('class="more-fields"')
  const body = head.indexOf('id="f-body"')
  expect(body).toBeGreaterThan(0)
  expect(body).toBeLessThan(folded)
  expect(head.slice(body, folded)).toContain('Saknas: inget hittades i handlingen.')
})
