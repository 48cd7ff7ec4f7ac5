import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { islandAddress, islandAssets } from './islands.ts'

test('an island weighs at most 15 kB gzip', () => {
  expect(islandAssets.length).toBeGreaterThan(0)
  for (const { address, body } of islandAssets) {
    expect(body.length, address).toBeGreaterThan(100)
    expect(gzipSync(body).length, address).toBeLessThanOrEqual(15_000)
  }
})

test('what every page loads weighs at most 3 kB gzip', () => {
  const everywhere = islandAssets.find(({ address }) => address === islandAddress('page-keys'))
  expect(gzipSync(everywhere?.body ?? '').length).toBeLessThanOrEqual(3_000)
  expect(everywhere?.body.length).toBeGreaterThan(500)
})

test('an island is served under a name that holds its content’s hash, and draws in nothing else', () => {
  expect(islandAddress('import-review')).toMatch(/^\/static\/import-review\.[0-9a-f]{12}\.js$/)
  for (const { body } of islandAssets) expect(new TextDecoder().decode(body)).not.toMatch(/import |https?:/)
})
