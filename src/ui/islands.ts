import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { type Asset, asset } from '../platform/http-assets.ts'

/** Every island; each is one file for the browser, and a page that needs none loads none. */
const islandNames = ['page-keys', 'import-review', 'import-send'] as const
export type IslandName = (typeof islandNames)[number]

/** Built when the program starts: some ten milliseconds, and nothing built lies about to be forgotten. */
function build(name: IslandName): Asset {
  const entry = fileURLToPath(new URL(`../islands/${name}.ts`, import.meta.url))
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  })
  return asset(`${name}.js`, 'text/javascript; charset=utf-8', outputFiles[0]?.contents ?? new Uint8Array())
}

const built = new Map(islandNames.map((name) => [name, build(name)]))

/** The files of the islands, to serve. */
export const islandAssets: readonly Asset[] = [...built.values()]

/** The address of an island, with its content's hash. */
export function islandAddress(name: IslandName): string {
  return built.get(name)?.address ?? ''
}
