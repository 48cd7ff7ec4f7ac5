import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicViewer } from '../domain/organisation/viewer.ts'
import { type ReviewHouse, reviewHouse } from './for-tests/review-house.ts'
import { restoreTemplate, teach } from './teach-actions.ts'
import { listTemplates, loadTemplate } from './template-store.ts'

let house: ReviewHouse
beforeAll(async () => {
  house = await reviewHouse('Mall')
})
afterAll(() => house.drop())

test('what was taught last is undone by a version of its own, and the undoing is undone the same way', async () => {
  const at = await house.newDesk()
  await teach(at, { set: 'sectionOrder', order: 'decision last' })
  await teach(at, { add: 'section', heading: 'Så blev det', section: 'decision' })
  const held = () => house.reading(at, (tx) => loadTemplate(tx.db))
  expect(await restoreTemplate(at, 1)).toEqual({ refused: false, version: 3 })
  expect((await held()).settings).toMatchObject({ sections: [], sectionOrder: 'decision last' })
  await restoreTemplate(at, 2)
  expect((await held()).settings.sections).toHaveLength(1)
  await restoreTemplate(at, 0)
  expect((await held()).settings).toEqual({ caseNumbers: [], sections: [], bodies: [] })
  const said = (await house.reading(at, listTemplates)).map(({ change }) => change)
  expect(said).toEqual(['↶ 0', '↶ 2', '↶ 1', '+ Så blev det = Beslut', '+ Beslutet sist'])
})

test('a version that is not there, or holds already, is not let hold again; nor by the public', async () => {
  const at = await house.newDesk()
  await teach(at, { set: 'sectionOrder', order: 'decision first' })
  const none = { refused: true, reasons: ['no-setting'] }
  expect([await restoreTemplate(at, 1), await restoreTemplate(at, 7)]).toEqual([none, none])
  const outside = { ...at, viewer: publicViewer }
  expect(await restoreTemplate(outside, 0)).toEqual({ refused: true, reasons: ['not-administrator'] })
})
