import { expect, test } from 'vitest'
import { checkComments, commentShare } from './comments.ts'
import { codeFile } from './house.ts'
import { breachesOf, houseOf } from './test-house.ts'

function silent(path: string, text: string): string[] {
  return breachesOf(checkComments(houseOf({ [path]: text })))
}

test.each([
  ['export function decide() {}'],
  ['export const decide = () => 1'],
  ['// not a docstring\nexport function decide() {}'],
  ['/** */\nexport function decide() {}'],
  ['/* not one either */\nexport async function decide() {}'],
])('an exported function without a docstring is refused: %s', (text) => {
  expect(silent('src/a.ts', text)[0]).toMatch(/decide is exported and has no docstring/)
})

test('a docstring, a function of the file itself, a type and a component need nothing more', () => {
  expect(silent('src/a.ts', '/** Decides. */\nexport function decide() {}')).toEqual([])
  expect(silent('src/a.ts', '/** Decides. */\nexport const decide = () => 1')).toEqual([])
  expect(silent('src/a.ts', 'function decide() {}')).toEqual([])
  expect(silent('src/a.ts', 'export type A = () => void\nexport const limit = 3')).toEqual([])
  expect(silent('src/a.tsx', 'export function Page() {}')).toEqual([])
  expect(silent('src/a.test.ts', 'export function decide() {}')).toEqual([])
})

test('the share of comments counts lines, not what looks like a comment in a text', () => {
  const file = codeFile(
    'src/a.ts',
    `// why\nconst a = 'https://x'\n\n/** in\n two */\nconst b = '/* no */' // after\n`,
  )
  expect(commentShare([file])).toBe(60)
  expect(commentShare([file], /^\/\*\*/)).toBe(40)
  expect(commentShare([codeFile('src/b.tsx', 'const a = <p>// text</p>\n')])).toBe(0)
})
