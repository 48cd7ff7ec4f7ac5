import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportDesk } from '../import/actions.ts'
import { type FilledHouse, filledHouse } from '../import/for-tests/filled-house.ts'
import { correctHead, takeBackHead } from '../import/head-actions.ts'
import { minutesOf2024 } from '../import/test-readings.ts'

let house: FilledHouse
let desk: ImportDesk
let fileId = ''
beforeAll(async () => {
  house = await filledHouse([minutesOf2024])
  const organisation = (await house.door.openOrganisations()).find((one) => one.slug === 'prov')
  if (!organisation) throw new Error('the region is there')
  desk = { door: house.door, organisation, viewer: { kind: 'administrator', name: 'test' } }
  fileId = await house.door.reading(organisation.id, 'test', async ({ db }) => {
    const file = await db.selectFrom('import_files').select('id').executeTakeFirstOrThrow()
    return file.id
  })
})
afterAll(() => house.drop())

async function leadsTo(path: string): Promise<[number, string | null]> {
  const { status, headers } = await house.get(path)
  return [status, headers.get('location')]
}
const moveTo = (body: string, date: string) =>
  correctHead(
    desk,
    fileId,
    new Map([
      ['body', body],
      ['date', date],
    ]),
  )

test('the address of a meeting and of its paragraph lead on when the document is corrected to another body or date', async () => {
  expect(await leadsTo('/prov/an-au/2024-03-12')).toEqual([200, null])
  expect(await leadsTo('/prov/rs/2023-03-14')).toEqual([404, null])
  await moveTo('Regionstyrelsen', '2023-03-14')
  expect(await leadsTo('/prov/an-au/2024-03-12')).toEqual([301, '/prov/rs/2023-03-14'])
  expect(await leadsTo('/prov/an-au/2024/paragraf/7')).toEqual([301, '/prov/rs/2023/paragraf/7'])
  expect(await leadsTo('/en/prov/an-au/2024/paragraf/7')).toEqual([301, '/en/prov/rs/2023/paragraf/7'])
  expect(await leadsTo('/prov/an-au/2024/paragraf/8')).toEqual([404, null])
})

test('every address it had leads straight to where it stands now, and what moved back stands at its first', async () => {
  await moveTo('Trafiknämnden', '2022-03-14')
  const now = '/prov/tn/2022/paragraf/7'
  expect(await leadsTo('/prov/an-au/2024/paragraf/7')).toEqual([301, now])
  expect(await leadsTo('/prov/rs/2023/paragraf/7')).toEqual([301, now])
  await takeBackHead(desk, fileId)
  expect(await leadsTo('/prov/an-au/2024/paragraf/7')).toEqual([200, null])
  expect(await leadsTo('/prov/rs/2023/paragraf/7')).toEqual([301, '/prov/an-au/2024/paragraf/7'])
  expect(await leadsTo('/prov/tn/2022-03-14')).toEqual([301, '/prov/an-au/2024-03-12'])
})

test('a browser asks for a moved address anew each time', async () => {
  const { headers } = await house.get('/prov/rs/2023-03-14')
  expect(headers.get('cache-control')).toBe('no-cache')
})
