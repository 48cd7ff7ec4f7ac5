import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, canReach } from './embedded-account.ts'

/** Where accounts that cannot reach the project have the database. */
const elsewhere = '/var/lib/roda-traden'

/**
 * The folder of the embedded server: in the data folder, unless the server's account cannot reach it (a clone under
 * /root). Then it lies elsewhere under a random name, and the data folder says where: a new clone at the same
 * place does not find the data of the old one.
 */
export async function serverHome(dataFolder: string, account: Account | undefined): Promise<string> {
  const home = join(dataFolder, 'postgres')
  await mkdir(dataFolder, { recursive: true })
  const moved = account && !(await canReach(dataFolder, account))
  const folder = moved ? await pointedAt(join(dataFolder, 'postgres-is-at')) : home
  await mkdir(folder, { recursive: true, mode: 0o755 })
  return folder
}

/** What the pointer says; the first of several starts decides. */
async function pointedAt(pointer: string): Promise<string> {
  const proposal = `${pointer}.${randomUUID()}`
  await writeFile(proposal, join(elsewhere, randomUUID()))
  // A link to an existing name fails, so a pointer is written once and whole.
  await link(proposal, pointer).catch(() => {})
  await rm(proposal)
  return (await readFile(pointer, 'utf8')).trim()
}
