import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from '../../import/for-tests/filled-house.ts'
import { minutesOf2024, planOf2024 } from '../../import/test-readings.ts'

const minutes = '/prov/kallor/protokoll-2024-03-12'
const link = 'https://exempel.example/lura'

describe('the pages of documents', () => {
  let house: FilledHouse
  beforeAll(async () => {
    const linked = { ...minutesOf2024, text: minutesOf2024.text.replace('Fullmäktiges', `<b>${link}</b>`) }
    house = await filledHouse([linked, planOf2024])
  })
  afterAll(() => house.drop())

  test('list what is held with kind, body, date, pages and findings, to anyone', async () => {
    const { status, text } = await house.get('/prov/kallor')
    expect(status).toBe(200)
    expect(text).toMatch(/<a href="\/prov\/kallor\/protokoll-2024-03-12">Protokoll/)
    expect(text).toContain('12\u00a0mar 2024')
    expect(text).toContain('Ansvarsnämndens arbetsutskott')
    expect(text).toMatch(/href="\/prov\/fynd\?dokument=protokoll-2024-03-12">1</)
  })
  test('list one kind alone, and all of them for a kind that does not exist', async () => {
    expect((await house.get('/prov/kallor?slag=plan')).text).not.toContain('>Protokoll</a>')
    expect((await house.get('/prov/kallor?slag=dikt')).text).toMatch(/>Protokoll[^<]*<\/a>/)
  })
  test('show the whole text, with what is known of the file and the places that are used', async () => {
    const { status, text } = await house.get(minutes)
    expect(status).toBe(200)
    expect(text).toContain('fil-0.txt')
    expect(text).toMatch(/<summary>[0-9a-f]{12}<\/summary>[0-9a-f]{64}/)
    expect(text).toContain('läsmotor')
    expect(text).toContain('Summan stämmer <span class="nowrap">inte.')
    expect(text).not.toContain('id="passage"')
  })
  test('underline the passage of the address, once, and lead to it', async () => {
    const { text } = await house.get(`${minutes}/0-3`)
    expect(text.match(/<mark[^>]*id="passage"[^>]*>§ 7<\/mark>/g)).toHaveLength(1)
    expect(text).toContain('href="#passage"')
  })
  test('show a link in a document as text, never as a link or as markup', async () => {
    const { text } = await house.get(minutes)
    expect(text).toContain(`&lt;b>${link}&lt;/b>`)
    expect(text).not.toContain(`href="${link}`)
  })
  test.each(['9-3', 'slut', '0-', '99999-100000'])('find no passage at %s', async (word) => {
    expect((await house.get(`${minutes}/${word}`)).status).toBe(404)
  })
  test('cut a passage that is longer than the text', async () => {
    expect((await house.get(`${minutes}/0-999999`)).text).toContain('id="passage"')
  })
  test('hand out the file as it came, to save and not to show', async () => {
    const { status, headers, text } = await house.get(`${minutes}/original`)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''fil-0.txt")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(text).toContain(link)
  })
  test('are in English, the document’s own words marked as Swedish', async () => {
    const { text } = await house.get(`/en${minutes}/0-3`)
    expect(text).toContain('The passage is underlined.')
    expect(text).toContain('<div class="sheet" lang="sv">')
  })
  test('list findings under their document, by kind in words, with the passage', async () => {
    const { text } = await house.get('/prov/fynd')
    expect(text).toContain('Summan stämmer inte')
    expect(text).toMatch(/class="src" href="\/prov\/kallor\/protokoll-2024-03-12\/\d+-\d+#passage"/)
  })
  test('are told in the language of the page', async () => {
    const { text } = await house.get('/en/prov/fynd')
    expect(text).toContain('The sum does not hold.')
    expect(text).not.toContain('Summan stämmer inte.')
  })
  test('say what no findings mean', async () => {
    expect((await house.get('/tom/fynd')).text).toContain('Inga fynd')
    expect((await house.get('/tom/kallor')).text).toContain('Inga dokument är inlästa')
  })
  test('are not there for what is not held', async () => {
    for (const path of [
      '/ingen/kallor',
      '/prov/kallor/ingen',
      '/prov/kallor/ingen/original',
      '/prov/kallor/ingen/1-2',
    ])
      expect((await house.get(path)).status).toBe(404)
  })
})
