import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from '../import/for-tests/filled-house.ts'
import { minutesOf2024, minutesOf2025 } from '../import/test-readings.ts'

/** The minutes of 2025 with two more paragraphs: one that proposes and then settles, and a formality. */
function minutesThatDecide(): typeof minutesOf2025 {
  const { document } = minutesOf2025
  const [item] = document.items
  const span = { start: 0, end: 80, page: 1 }
  if (!item) throw new Error('the minutes have a paragraph')
  const own = { text: 'Sammanträdet i mars hålls digitalt.', kind: 'own' as const, recommendedTo: [], span }
  const decided = {
    ...item,
    paragraph: '10',
    title: 'Sammanträdestider',
    decisions: [...item.decisions, own],
  }
  const formality = { ...item, paragraph: '11', title: 'Justering', decisions: [own] }
  const findings = [
    {
      kind: 'sum-mismatch' as const,
      message: 'Summan är 251.',
      english: 'The sum is 251.',
      span: { start: 10, end: 30, page: 1 },
    },
    {
      kind: 'sum-mismatch' as const,
      message: 'Summan är 9.',
      english: 'The sum is 9.',
      span: { start: 70, end: 90, page: 1 },
    },
  ]
  return {
    ...minutesOf2025,
    document: { ...document, findings, items: [...document.items, decided, formality] },
  }
}

let house: FilledHouse
beforeAll(async () => {
  house = await filledHouse([minutesOf2024, minutesThatDecide()])
})
afterAll(() => house.drop())

test('a meeting shows what it decided in its own words, and folds away what it only proposed', async () => {
  const { text } = await house.get('/prov/an-au/2025-01-20')
  const paragraph = text.slice(text.indexOf('>§\u00a010<'), text.indexOf('>§\u00a011<'))
  const [open = '', folded = ''] = paragraph.split('<details>')
  expect(open).toContain('<b>Eget beslut</b></span><span>Sammanträdet i mars hålls digitalt.</span>')
  expect(open).not.toContain('Direktivet fastställs.')
  expect(folded).toMatch(/Förslag till ansvarsnämnden<\/b>.*<p>Direktivet fastställs\.<\/p>/)
})

test('the start page tells what was settled before what was only proposed, and no formality', async () => {
  const { text } = await house.get('/prov')
  const [decided = '', proposed = ''] = text.split('Senast föreslaget, inte beslutat')
  expect(decided).toContain('Sammanträdestider</a></h3><p>Sammanträdet i mars hålls digitalt.</p>')
  expect(decided).not.toContain('Direktivet fastställs.')
  expect(proposed).toContain('Direktivet fastställs.')
  expect(text).not.toContain('Justering</a>')
})

test('a paragraph tells what was found in it, in the language of the page; what was found elsewhere stands there', async () => {
  const { text } = await house.get('/prov/an-au/2025/paragraf/10')
  expect(text).toMatch(/<h2 id="fynd">Fynd<\/h2>.*Summan är 251\..*<a class="src"/)
  expect(text).not.toContain('Summan är 9.')
  expect((await house.get('/en/prov/an-au/2025/paragraf/10')).text).toContain('The sum is 251.')
  expect((await house.get('/prov/an-au/2024/paragraf/7')).text).not.toContain('251')
})
