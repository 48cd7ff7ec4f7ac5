import { lstat, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyNatives, findNatives, makeLinks, type Natives } from './embedded-natives.ts'

let home: string
let copy: Natives

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'traden-natives-'))
  copy = await copyNatives(await findNatives(), home)
})
afterAll(() => rm(home, { recursive: true }))

async function linksOf(natives: Natives): Promise<string[]> {
  const text = await readFile(join(natives.folder, 'pg-symlinks.json'), 'utf8')
  const links: { target: string }[] = JSON.parse(text)
  return links.map(({ target }) => join(natives.folder, relative('native', target)))
}

test('a copy of the programs is whole: nothing unfinished beside it, and it is not copied twice', async () => {
  expect(await readdir(home)).toEqual([`native-${copy.version}`])
  await writeFile(join(copy.folder, 'mark'), '')
  expect(await copyNatives(await findNatives(), home)).toEqual(copy)
  expect(await readdir(copy.folder)).toContain('mark')
})

test('links that npm left out are made, and those that are there are left alone', async () => {
  const links = await linksOf(copy)
  expect(links.length).toBeGreaterThan(5)
  await Promise.all(links.map((link) => rm(link, { force: true })))
  await makeLinks(copy)
  await makeLinks(copy)
  for (const link of links) expect((await lstat(link)).isSymbolicLink(), link).toBe(true)
})
