// npm run check: needs nothing but npm and Node 20; the checks themselves run on the pinned Node.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const install = new URL('install.mjs', import.meta.url)
if (existsSync(install)) await import(install.href)

const run = spawnSync('node_modules/.bin/node', ['--import', 'tsx', 'scripts/check/main.ts'], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1
