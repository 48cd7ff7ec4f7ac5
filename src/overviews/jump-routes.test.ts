import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from '../import/for-tests/filled-house.ts'

describe('going somewhere by name', () => {
  let house: FilledHouse
  beforeAll(async () => {
    house = await filledHouse()
  })
  afterAll(() => house.drop())

  test('works as a plain form: words give links to what bears them, each with its kind', async () => {
    const { status, text } = await house.get('/prov/hoppa?q=hyrberoende')
    expect(status).toBe(200)
    expect(text).toContain('<form action="/prov/hoppa" method="get"')
    expect(text).toMatch(
      /<a href="\/prov\/uppdrag\/minska-hyrberoendet[^"]*"><span>Minska hyrberoendet<\/span>/,
    )
    expect(text).toContain('2 träffar')
  })
  test.each([
    ['a page', 'Fullständ', 'href="/prov/fullstandighet"'],
    ['a body', 'arbetsutskott', 'href="/prov/sammantraden?organ=an-au"'],
    ['a case by its number', 'an 11', 'href="/prov/arenden/an-11-2024"'],
    ['a goal', 'god vård', 'href="/prov/mal/god-vard'],
    ['a paragraph by its number', '§ 9', 'href="/prov/an-au/2025/paragraf/9"'],
    ['a paragraph by its number and year', '7/2024', 'href="/prov/an-au/2024/paragraf/7"'],
    ['a meeting by its date', '2024-03-12', 'href="/prov/an-au/2024-03-12"'],
    ['a meeting by its date in words', '12 mars 2024', 'href="/prov/an-au/2024-03-12"'],
    ['a document', 'nämndplan', 'href="/prov/kallor/namndplan-2024-2024"'],
  ])('finds %s', async (_what, written, link) => {
    const { text } = await house.get(`/prov/hoppa?q=${encodeURIComponent(written)}`)
    expect(text.slice(text.indexOf('class="jumps"'))).toContain(link)
  })
  test('says that nothing is called so, and shows what was written as text', async () => {
    const { text } = await house.get('/prov/hoppa?q=%22%3E%3Cscript%3Ex')
    expect(text).toContain('Inget inläst heter så.')
    expect(text).not.toContain('<script>x')
  })
  test('without words shows the pages; in English, too', async () => {
    expect((await house.get('/prov/hoppa')).text).toContain(
      '<span>Sammanträden</span><span class="quiet">Sida</span>',
    )
    expect((await house.get('/en/tom/hoppa?q=meet')).text).toContain(
      '<span>Meetings</span><span class="quiet">Page</span>',
    )
  })
  test('the keys have a page of their own, which every page leads to', async () => {
    const { text } = await house.get('/prov/tangenter')
    expect(text).toMatch(/<kbd>Ctrl<\/kbd><kbd>K<\/kbd>/)
    expect((await house.get('/prov/mal')).text).toContain('href="/prov/tangenter" data-opens="keys"')
  })
})
