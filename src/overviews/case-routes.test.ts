import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from '../import/for-tests/filled-house.ts'

describe('the register of cases', () => {
  let house: FilledHouse
  beforeAll(async () => {
    house = await filledHouse()
  })
  afterAll(() => house.drop())

  test('shows anyone each case under its year, with how many paragraphs handle it', async () => {
    const { status, text } = await house.get('/prov/arenden')
    expect(status).toBe(200)
    expect(text).toMatch(/AN 5-2025<\/td><th scope="row"><a href="\/prov\/arenden\/an-5-2025">/)
    expect(text).toMatch(/data-l="Paragrafer">1</)
    expect(text.indexOf('AN 5-2025')).toBeLessThan(text.indexOf('AN 11-2024'))
  })
  test('is chosen by register and year with plain links', async () => {
    const { text } = await house.get('/prov/arenden?diarium=AN&ar=2024')
    expect(text).toContain('href="/prov/arenden?diarium=AN&amp;ar=2025"')
    expect(text).toContain('AN 11-2024</td>')
    expect(text).not.toContain('AN 5-2025</td>')
  })
  test('words that mean nothing leave it whole', async () => {
    expect((await house.get('/prov/arenden?diarium=%27&ar=x&sida=99')).text).toContain('AN 5-2025</td>')
  })
  test('is in English, the titles marked as Swedish', async () => {
    const { text } = await house.get('/en/prov/arenden')
    expect(text).toContain('All years')
    expect(text).toMatch(/<th scope="row" lang="sv">/)
  })
  test('without cases says what will stand there', async () => {
    expect((await house.get('/tom/arenden')).text).toContain('Inga ärenden är inlästa')
    expect((await house.get('/ingen/arenden')).status).toBe(404)
  })
})
