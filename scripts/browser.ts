import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

/** Where the browser inside the package is unpacked, once for each installation. */
const home = join(import.meta.dirname, '..', 'node_modules', '.cache', 'traden-browser')
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** No sandbox of its own: only our own pages on loopback are opened, and root may not use it. */
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
]

/**
 * Starts a headless browser: the one inside the npm package, else the system's own. Throws, naming the one
 * command to run, when a library of the system is missing.
 */
export async function launchBrowser(): Promise<Browser> {
  const faults: string[] = []
  const unpacked = await unpackBrowser().catch((error: unknown) => {
    faults.push(String(error))
    return null
  })
  const candidates = [...(unpacked ? [unpacked] : []), ...installed.filter(existsSync)]
  for (const executablePath of candidates) {
    try {
      return await chromium.launch({ executablePath, args: flags, env: environmentFor(executablePath) })
    } catch (error) {
      faults.push(`${executablePath}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    }
  }
  throw new Error(
    `No browser could be started. Run this once as root:\n\n  apt-get install -y chromium\n\n${faults.join('\n')}`,
  )
}

/** The package brings the libraries that a bare system lacks; an installed browser uses the system's. */
function environmentFor(executablePath: string): Record<string, string> {
  const environment = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  if (!executablePath.startsWith(home)) return environment
  const libraries = [join(home, 'al2023', 'lib'), environment.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { ...environment, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, 'fonts') }
}

/** Unpacks the package's browser beside its installation; two processes at once end with one whole copy. */
async function unpackBrowser(): Promise<string> {
  const executable = join(home, 'chromium')
  if (existsSync(executable)) return executable
  await mkdir(join(home, '..'), { recursive: true })
  const fresh = await mkdtemp(join(home, '..', 'unpacking-'))
  // The package unpacks into the temporary folder, and its libraries only where it believes itself in a cloud.
  const script = `import('@sparticuz/chromium').then(({ default: c }) => c.executablePath())`
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
  await rename(fresh, home).catch(() => rm(fresh, { recursive: true, force: true }))
  return executable
}
