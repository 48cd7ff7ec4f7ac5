import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from '../import/for-tests/filled-house.ts'

describe('the page of a thread', () => {
  let house: FilledHouse
  let path = ''
  beforeAll(async () => {
    house = await filledHouse()
    const { text } = await house.get('/prov/uppdrag')
    path = text.match(/<a href="\/prov(\/uppdrag\/[^"?]*)"/)?.[1] ?? ''
  })
  afterAll(() => house.drop())

  test('tells why its years are joined in the language of the page', async () => {
    const swedish = await house.get(`/prov${path}`)
    expect(swedish.text).toMatch(/<td>[^<]*året efter: 2024 och 2025/)
    const english = await house.get(`/en/prov${path}`)
    expect(english.text).toMatch(/<td>[^<]*the year after: 2024 and 2025/)
    expect(english.text).not.toContain('året efter')
  })
  test('is one page for every assignment of the thread, whichever address is asked for', async () => {
    const { text } = await house.get(`/prov${path}/data.json`)
    const { assignments } = JSON.parse(text)
    expect(assignments.length).toBeGreaterThan(1)
    for (const { slug } of assignments) {
      const same = await house.get(`/prov/uppdrag/${slug}/data.json`)
      expect(same.text).toBe(text)
    }
  })
  test('leads from its standing to the passage that says so', async () => {
    const { text } = await house.get(`/prov${path}`)
    expect(text).toMatch(/Avviker<\/span><\/span>\u00a0<a class="src[^"]*" href="[^"]*kalla=/)
  })
  test('is not there for a word that no assignment has', async () => {
    expect((await house.get('/prov/uppdrag/ingen')).status).toBe(404)
    expect((await house.get('/prov/uppdrag/ingen/data.json')).status).toBe(404)
  })
})
