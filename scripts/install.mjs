// Runs before anything is installed: Node 20 and npm are all it may need. Importing it installs what is missing.
// Everything is said on stderr, because stdout belongs to the command that is run.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const pinnedNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

ensureInstalled()

function ensureInstalled() {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    stop(`Node 20 eller senare behövs; detta är ${process.version}.`)
  }
  if (!isInstalled()) {
    process.stderr.write('Installerar det som behövs (en gång; tar ungefär en minut) …\n')
    npm('ci', '--include=dev', '--include=optional')
  }
  // Where npm is told to leave install scripts out, the runtime is not fetched; it is fetched here, by name.
  if (!existsSync(pinnedNode)) npm('rebuild', 'node', '--ignore-scripts=false')
  if (!existsSync(pinnedNode)) stop('npm installerade inte paketet "node", som programmet körs med.')
}

/** npm notes what it installed when it is done: the same versions as in the lock, or it must be done again. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const installed = packagesIn('node_modules/.package-lock.json')
  if (!installed) return false
  const mayMiss = (entry) =>
    entry.optional || entry.devOptional || (entry.dev && process.env.NODE_ENV === 'production')
  return Object.entries(wanted ?? {}).every(([path, entry]) => {
    const found = installed[path]
    return path === '' || (found ? found.version === entry.version : mayMiss(entry))
  })
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

function npm(...args) {
  const own = process.env.npm_execpath
  const [program, before] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  const options = {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && program === 'npm',
  }
  const done = spawnSync(
    program,
    [...before, ...args, '--loglevel=error', '--no-audit', '--no-fund'],
    options,
  )
  if (done.status === 0) return
  stop(
    `npm ${args[0]} misslyckades${done.error ? ` (${done.error.message})` : ''}; orsaken står ovan.\n` +
      'Vanligast är att nätet eller paketregistret (npm config get registry) inte nås, eller att disken är full.',
  )
}

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** Runs a TypeScript file on the pinned Node, where the user stands, and ends as it ends. */
export function runTypeScript(file, args) {
  const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href
  return runPinned(['--import', tsx, join(root, file), ...args], process.env.INIT_CWD ?? process.cwd())
}

/** Runs the pinned Node, passes signals on, and ends as it ends. */
export function runPinned(args, cwd = root) {
  const path = `${join(pinnedNode, '..')}:${process.env.PATH}`
  const env = { ...process.env, PATH: path, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') }
  const child = spawn(pinnedNode, args, { cwd, env, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl-C reaches the child by itself; passed on as well it would count as pressed twice.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('error', (error) => stop(`Programmet kunde inte startas: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}
