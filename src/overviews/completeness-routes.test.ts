import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from '../import/for-tests/filled-house.ts'

describe('completeness', () => {
  let house: FilledHouse
  beforeAll(async () => {
    house = await filledHouse()
  })
  afterAll(() => house.drop())
  const year = '/prov/fullstandighet/an-au/2024'
  const skipped = `${year}/overhoppade`
  const first = { fran: '1', till: '2', skal: 'Ärendena utgick.' }

  test('shows anyone each body and year with what is missing, in both languages', async () => {
    const { status, text } = await house.get('/prov/fullstandighet')
    expect(status).toBe(200)
    expect(text).toContain(`<a href="${year}">Ansvarsnämndens arbetsutskott</a>`)
    expect(text).toContain('§§\u00a01–6')
    expect((await house.get('/en/prov/fullstandighet')).text).toContain('Something is missing')
  })
  test('narrows to one body, or to where something is missing', async () => {
    const { text } = await house.get('/prov/fullstandighet?organ=an-au&saknas=ja')
    expect(text).toContain(`href="${year}"`)
    expect((await house.get('/prov/fullstandighet?organ=ingen')).text).toContain(`href="${year}"`)
  })
  test('is the same as data', async () => {
    const { text } = await house.get('/prov/fullstandighet/data.json')
    const { bodies } = JSON.parse(text)
    expect(bodies.find((one: { year: number }) => one.year === 2024).paragraphs).toEqual({
      held: [{ from: 7, to: 7 }],
      missing: [{ from: 1, to: 6 }],
      skipped: [],
    })
  })
  test('of a body and year that nothing names is no page; without documents it says what will stand there', async () => {
    expect((await house.get('/prov/fullstandighet/an-au/1999')).status).toBe(404)
    expect((await house.get('/tom/fullstandighet')).text).toContain('Inga handlingar är inlästa')
  })
  test('lets only the administrator tell that numbers were never used', async () => {
    expect((await house.get(year)).text).not.toContain('<form')
    expect((await house.post(skipped, first)).status).toBe(403)
    expect((await house.get(year, 'local')).text).toContain(`action="${skipped}"`)
  })
  test('refuses a number that is held, and says why where the form stands', async () => {
    const answer = await house.post(skipped, { ...first, fran: '7', till: '7' }, 'local')
    expect(answer.headers.get('location')).toBe(`${year}?nekat=number-not-missing`)
    const { status, text } = await house.get(`${year}?nekat=number-not-missing`, 'local')
    expect(status).toBe(422)
    expect(text).toContain('Numret saknas inte')
  })
  test('no longer misses numbers told to be skipped, until that is taken back', async () => {
    expect((await house.post(skipped, first, 'local')).headers.get('location')).toBe(year)
    const { text } = await house.get(year)
    expect(text).toContain('§§\u00a03–6')
    expect(text).toContain('Ärendena utgick.')
    expect((await house.get('/prov/sammantraden')).text).toContain('§§\u00a03–6 är inte inlästa')
    await house.post(`${skipped}/aterta`, { nummer: '1' }, 'local')
    expect((await house.get(year)).text).toContain('§§\u00a01, 3–6')
    const again = await house.post(`${skipped}/aterta`, { nummer: '1' }, 'local')
    expect(again.headers.get('location')).toBe(`${year}?nekat=number-not-skipped`)
  })
})
