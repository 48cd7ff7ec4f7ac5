import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from '../../import/for-tests/filled-house.ts'

describe('the pages of goals', () => {
  let house: FilledHouse
  beforeAll(async () => {
    house = await filledHouse()
  })
  afterAll(() => house.drop())

  test('show anyone the plan with each indicator’s target, its period, its unit and where it stands', async () => {
    const { status, text } = await house.get('/prov/mal')
    expect(status).toBe(200)
    expect(text).toMatch(/<a href="\/prov\/mal\/god-vard[^"]*">Mål 1\. God vård<\/a>/)
    expect(text).toContain('Mål 2024')
    expect(text).toMatch(/>4,5<\/td><td class="unit-cell"[^>]*>%</)
    expect(text).toMatch(/class="src" href="\/prov\/kallor\/namndplan-2024[^"]*#passage"/)
  })
  test('say of what is absent that it is not stated, and of what is ambiguous that it can be read in several ways', async () => {
    const { text } = await house.get('/prov/mal')
    expect(text).toContain('anges inte')
    expect(text).toMatch(
      /235\u00a0241\u00a0276\u00a0230<\/span> <a class="fig ambiguous" href="[^"]*#passage">kan läsas på flera sätt/,
    )
  })
  test('show one goal, how sure its reading is, and the way back to its plan', async () => {
    const address = (await house.get('/prov/mal')).text.match(/\/prov\/mal\/god-vard[^"]*/)?.[0] ?? ''
    const { status, text } = await house.get(address)
    expect(status).toBe(200)
    expect(text).toContain('<h1>Mål 1. God vård</h1>')
    expect(text).toContain('Osäkert')
    expect(text).toMatch(/href="\/prov\/mal\?plan=namndplan-2024[^"]*"/)
  })
  test('are in English, the plan’s own words marked as Swedish', async () => {
    const { text } = await house.get('/en/prov/mal')
    expect(text).toContain('can be read in several ways')
    expect(text).toMatch(/<a href="\/en\/prov\/mal\/[^"]*" lang="sv">Goal 1\. God vård/)
  })
  test('a plan that is not held, or a page that is not there, gives the nearest', async () => {
    expect((await house.get('/prov/mal?plan=ingen&sida=99')).text).toContain('God vård')
  })
  test('without goals say what will stand there and lead to the first step', async () => {
    const { text } = await house.get('/tom/mal')
    expect(text).toContain('Inga mål är inlästa')
    expect(text).toContain('href="/tom/inlasning">Läs in en plan</a>')
  })
  test('a goal that is not held is not found', async () => {
    expect((await house.get('/prov/mal/ingen')).status).toBe(404)
  })
})
