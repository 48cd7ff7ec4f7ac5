import { expect, test } from 'vitest'
import { checkFileNames } from './file-names.ts'
import { houseOf } from './test-house.ts'

const refused = (path: string) => checkFileNames(houseOf({ [path]: '' })).breaches.length > 0

test.each([
  'src/utils.ts',
  'src/utils/dates.ts',
  'src/date-utils.ts',
  'src/ui/helpers.tsx',
  'src/test-helper.test.ts',
  'src/misc/a.ts',
  'src/shared/a.ts',
  'src/domain/cases/index.ts',
  'scripts/index.mjs',
])('%s is refused', (path) => {
  expect(refused(path)).toBe(true)
})

test.each([
  'src/reading/common-words.ts',
  'src/domain/cases/case.ts',
  'src/ui/index-page.tsx',
  'docs/utils.md',
])('%s is a name', (path) => {
  expect(refused(path)).toBe(false)
})
