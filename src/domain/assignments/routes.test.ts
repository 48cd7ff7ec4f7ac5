import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from '../../import/for-tests/filled-house.ts'

describe('the portfolio', () => {
  let house: FilledHouse
  beforeAll(async () => {
    house = await filledHouse()
  })
  afterAll(() => house.drop())

  test('shows anyone each thread once, with standing, silence and gaps, and leads to its passage', async () => {
    const { status, text } = await house.get('/prov/uppdrag')
    expect(status).toBe(200)
    expect(text).toContain('<h1>Ett uppdrag, med luckor</h1>')
    expect(text.match(/<a href="\/prov\/uppdrag\/[^"?]*"[^>]*>Minska hyrberoendet/g)).toHaveLength(1)
    expect(text).toMatch(/<a class="fig" href="[^"]*kalla=[^"]*">Avviker<\/a>/)
    expect(text).toMatch(/kalla=[^"]*"><b>91\u00a0d/)
    expect(text).toContain('sedan rapporten nov 2024')
  })
  test('is in English at the English address, the documents’ own words marked as Swedish', async () => {
    const { text } = await house.get('/en/prov/uppdrag')
    expect(text).toContain('One assignment, with gaps')
    expect(text).toMatch(/href="\/en\/prov\/uppdrag\/[^"]*" lang="sv">Minska hyrberoendet/)
    expect(text).not.toContain('Avviker')
  })
  test('a selection that fits nothing says so and leads back', async () => {
    const { status, text } = await house.get('/prov/uppdrag?lage=upphort')
    expect(status).toBe(200)
    expect(text).toContain('Inget av de inlästa uppdragen stämmer med hela urvalet.')
    expect(text).toContain('<a href="/prov/uppdrag">Visa alla uppdrag</a>')
  })
  test('words that mean nothing are as if they were not there', async () => {
    const { text } = await house.get('/prov/uppdrag?lage=%00&ar=%22%3E&givare=x&sida=-1')
    expect(text).toContain('Minska hyrberoendet')
  })
  test('empty is a beginning: it says what will stand here and leads to the first step', async () => {
    const { text } = await house.get('/tom/uppdrag')
    expect(text).toContain('Inga uppdrag är inlästa')
    expect(text).toContain('<a class="btn main" href="/tom/inlasning">Läs in dokument</a>')
  })
  test('an organisation that does not exist has no portfolio', async () => {
    expect((await house.get('/ingen/uppdrag')).status).toBe(404)
  })
})
