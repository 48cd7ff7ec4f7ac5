import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkStyle } from './style.ts'
import { breachesOf, houseOf } from './test-house.ts'
import { checkTypes } from './types.ts'
import { checkUnused } from './unused.ts'

const own = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

// The repository's own settings with a few files: what must turn red here would turn red there.
function houseWith(files: Record<string, string>) {
  const manifest = { name: 'house', type: 'module', dependencies: { zod: '4.0.0' } }
  const biome = JSON.parse(own('biome.json'))
  return houseOf({
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'tsconfig.json': own('tsconfig.json').replace('"types": ["node"]', '"types": []'),
    'biome.json': JSON.stringify({ ...biome, $schema: undefined, vcs: undefined }, null, 2),
    'knip.jsonc': own('knip.jsonc'),
    ...files,
  })
}

test('the compiler refuses a wrong type, with its line, and says how many files it saw', async () => {
  const house = houseWith({
    'src/main.ts': `\nexport const number: number = 'text'\n`,
    'src/b.ts': 'export {}\n',
  })
  const outcome = await checkTypes(house)
  expect(outcome.saw).toBe('2 files compiled')
  expect(breachesOf(outcome)).toEqual([
    `src/main.ts:2 TS2322: Type 'string' is not assignable to type 'number'.`,
  ])
})

test('a compiler that looks at fewer files than there are fails', async () => {
  const house = houseWith({ 'src/main.ts': 'export {}\n' })
  expect((await checkTypes(house)).breaches).toEqual([])
  expect(breachesOf(await checkTypes({ ...house, onDisk: 2 }))).toEqual([
    'tsconfig.json: only 1 of 2 TypeScript files were compiled',
  ])
})

test('the linter refuses any, non-null marks, unused imports and foreign formatting', async () => {
  const house = houseWith({
    'src/main.ts': `import { z } from 'zod'\n\nexport const a = (b: any) => b!.c\n`,
    'src/b.ts': 'export  const b = "x";\n',
  })
  const outcome = await checkStyle(house)
  expect(breachesOf(outcome).map((breach) => breach.replace(/: .*/, ''))).toEqual(
    expect.arrayContaining([
      'src/main.ts:1 lint/correctness/noUnusedImports',
      'src/main.ts:3 lint/suspicious/noExplicitAny',
      'src/main.ts:3 lint/style/noNonNullAssertion',
    ]),
  )
  expect(breachesOf(outcome)).toContain('src/b.ts: is not formatted: run npx biome check --write')
  expect(breachesOf(await checkStyle({ ...house, onDisk: 999 })).at(-1)).toMatch(/999 are there/)
})

test('a file, an export and a dependency that nothing uses are refused', async () => {
  const house = houseWith({
    'src/main.ts': `import { used } from './b.ts'\nimport 'not-listed'\nused()\n`,
    'src/b.ts': 'export const used = () => 1\nexport const unused = 2\n',
    'src/alone.ts': 'export {}\n',
  })
  expect(breachesOf(await checkUnused(house)).sort()).toEqual([
    'package.json:5 zod is a dependency that no one uses',
    'src/alone.ts: no one imports this file',
    'src/b.ts:2 unused is exported but used nowhere else',
    'src/main.ts:2 not-listed is used but not listed in package.json',
  ])
})

test('a tool whose settings are broken fails and says so', async () => {
  const house = houseWith({
    'src/main.ts': 'export {}\n',
    'biome.json': '{',
    'knip.jsonc': '{',
    'tsconfig.json': '{,',
  })
  expect((await checkStyle(house)).breaches).not.toEqual([])
  expect((await checkUnused(house)).breaches).not.toEqual([])
  expect((await checkTypes(house)).breaches).not.toEqual([])
})
