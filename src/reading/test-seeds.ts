import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = '../shared/seeds'

/** Real documents lie beside the repository; tests that need them say by name when they are skipped. */
export const seedsAreHere = existsSync(folder)

/** File names in order with their bytes; none when they are not here. */
export function seedFiles(): { name: string; path: string; bytes: Uint8Array }[] {
  if (!seedsAreHere) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      name,
      path: join(folder, name),
      bytes: new Uint8Array(readFileSync(join(folder, name))),
    }))
}
