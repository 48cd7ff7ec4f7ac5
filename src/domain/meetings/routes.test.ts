import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from '../../import/for-tests/filled-house.ts'

describe('the list of meetings', () => {
  let house: FilledHouse
  beforeAll(async () => {
    house = await filledHouse()
  })
  afterAll(() => house.drop())

  test('shows anyone each meeting under its year and body, with its paragraphs and its source', async () => {
    const { status, text } = await house.get('/prov/sammantraden')
    expect(status).toBe(200)
    expect(text).toContain('2024 · <span>Ansvarsnämndens arbetsutskott</span>')
    expect(text).toContain('<a href="/prov/an-au/2024-03-12">12\u00a0mar 2024</a></th><td>§\u00a07</td>')
    expect(text).toContain('href="/prov/kallor/protokoll-2024-03-12"')
    expect(text.indexOf('2025 ·')).toBeLessThan(text.indexOf('2024 ·'))
  })
  test('says which paragraphs are missing before those that are held', async () => {
    const { text } = await house.get('/prov/sammantraden')
    expect(text).toContain('§§\u00a01–6 är inte inlästa')
    expect(text).toContain('§§\u00a01–8 är inte inlästa')
  })
  test('shows one body and one year alone, and all for words that mean nothing', async () => {
    expect((await house.get('/prov/sammantraden?organ=an-au&ar=2025')).text).not.toContain('12\u00a0mar 2024')
    expect((await house.get('/prov/sammantraden?organ=x&ar=i+fjol&sida=0')).text).toContain(
      '12\u00a0mar 2024',
    )
  })
  test('is in English, with the names of bodies marked as Swedish', async () => {
    const { text } = await house.get('/en/prov/sammantraden')
    expect(text).toContain('§§\u00a01–6 are not held')
    expect(text).toContain('2024 · <span lang="sv">Ansvarsnämndens arbetsutskott</span>')
  })
  test('without minutes says what will stand there', async () => {
    expect((await house.get('/tom/sammantraden')).text).toContain('Inga protokoll är inlästa')
    expect((await house.get('/ingen/sammantraden')).status).toBe(404)
  })
})
