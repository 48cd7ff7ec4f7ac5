import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from './for-tests/filled-house.ts'

let house: FilledHouse
beforeAll(async () => {
  house = await filledHouse([])
})
afterAll(() => house.drop())

test('a file too large to be sent is listed with the others, refused with what to do', async () => {
  const sent = await house.post('/prov/inlasning', { forstor: 'arkiv.pdf' }, 'local')
  expect(sent.status).toBe(303)
  const { text } = await house.get(sent.headers.get('location') ?? '', 'local')
  expect(text).toContain('arkiv.pdf')
  expect(text).toContain('Filen är för stor')
})

test('a form without files says so', async () => {
  const sent = await house.post('/prov/inlasning', {}, 'local')
  expect(sent.headers.get('location')).toBe('/prov/inlasning?nekat=no-files')
})

test('hidden and system files are left out, which is told; a mail is refused with what to do', async () => {
  const form = new FormData()
  const file = (name: string) => form.append('filer', new File(['x'], name))
  for (const name of ['mapp/.DS_Store', 'mapp/Thumbs.db', 'svar.eml']) file(name)
  const sent = await house.post('/prov/inlasning', form, 'local')
  const { text } = await house.get(sent.headers.get('location') ?? '', 'local')
  expect(text).toContain('2 dolda filer och systemfiler lämnades utanför.')
  expect(text).toContain('Filen är ett sparat mejl')
  expect(text).not.toContain('Thumbs.db')
})

test('a sending of nothing but system files begins no import', async () => {
  const form = new FormData()
  form.append('filer', new File(['x'], 'desktop.ini'))
  const sent = await house.post('/prov/inlasning', form, 'local')
  expect(sent.headers.get('location')).toBe('/prov/inlasning?utanfor=1')
  const { text } = await house.get('/prov/inlasning?utanfor=1', 'local')
  expect(text).toContain('En dold fil eller systemfil lämnades utanför.')
})
