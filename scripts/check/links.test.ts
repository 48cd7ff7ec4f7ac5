import { expect, test } from 'vitest'
import { checkLinks } from './links.ts'
import { anchorsOf, linksOf } from './markdown.ts'
import { breachesOf, houseOf } from './test-house.ts'

const breaches = (files: Record<string, string>) => breachesOf(checkLinks(houseOf(files)))

test.each([
  ['[a](missing.md)', 'the link missing.md leads nowhere'],
  ['![a](pictures/missing.png)', 'the link pictures/missing.png leads nowhere'],
  ['[a](b.md#nothing)', 'docs/b.md has no heading for #nothing'],
  ['[a](#nothing)', 'docs/a.md has no heading for #nothing'],
  ['[a][b]\n\n[b]: gone.md', 'the link gone.md leads nowhere'],
  ['<img src="gone.png" alt="">', 'the link gone.png leads nowhere'],
  ['[a](../../etc/passwd)', 'the link ../../etc/passwd leads nowhere'],
  ['[a](/docs/b.md)', 'the link /docs/b.md begins at the root: write it relative to the document'],
  ['see `src/gone.ts`', 'names src/gone.ts, which does not exist'],
  ['see `gone.ts:12`', 'names gone.ts, which does not exist'],
  ['see `src/domain/<room>/gone.ts`', 'names src/domain/<room>/gone.ts, which does not exist'],
])('refused: %s', (text, reason) => {
  const files = {
    'README.md': '[a](docs/a.md) [b](docs/b.md)',
    'docs/a.md': text,
    'docs/b.md': '# Here',
    'src/domain/cases/store.ts': '',
  }
  expect(breaches(files)[0]?.replace(/^docs\/a\.md:\d+ /, '')).toBe(reason)
})

test.each([
  ['[a](b.md)'],
  ['[a](b.md#two-words-och-åäö)'],
  ['[a](../README.md "title") and [c](https://example.org/x.md) and [d](mailto:a@b.se)'],
  [
    '`src/domain/<room>/store.ts`, `store.ts`, `src/domain/`, `npm test`, `/fjallmark/uppdrag`, `../shared/a.txt`',
  ],
  ['```\n[a](missing.md) `src/gone.ts`\n```'],
  ['`[a](missing.md)`'],
])('fine: %s', (text) => {
  const files = {
    'README.md': '[a](docs/a.md) [b](docs/b.md)',
    'docs/a.md': text,
    'docs/b.md': '## Two words, och åäö',
    'src/domain/cases/store.ts': '',
  }
  expect(breaches(files)).toEqual([])
})

test('the changelog may name what is no longer there, but its links must hold', () => {
  expect(breaches({ 'CHANGELOG.md': '`src/gone.ts`' })).toEqual([])
  expect(breaches({ 'CHANGELOG.md': '[a](gone.md)' })).toEqual([
    'CHANGELOG.md:1 the link gone.md leads nowhere',
  ])
})

test('links are read in all three ways of writing them, with their lines', () => {
  expect(linksOf('[a](b)\n\n[c]: d\n<a href="e">f</a>')).toEqual([
    { line: 1, text: 'b' },
    { line: 3, text: 'd' },
    { line: 4, text: 'e' },
  ])
})

test('a heading that comes twice gets a number', () => {
  expect([...anchorsOf('# Same\n## Same\n<a id="by-hand"></a>')]).toEqual(['same', 'same-1', 'by-hand'])
})

test('a document that no other leads to is refused', () => {
  const files = { 'README.md': '[a](docs/a.md)', 'docs/a.md': '', 'docs/alone.md': '' }
  expect(breaches(files)).toEqual(['docs/alone.md: no other document leads here'])
})
