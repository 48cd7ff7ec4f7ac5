import { resolve } from 'node:path'
import { type Account, canReach, serverAccount } from './embedded-account.ts'
import { ensureCluster, type Keys } from './embedded-cluster.ts'
import { serverHome } from './embedded-home.ts'
import { joinServer } from './embedded-member.ts'
import { copyNatives, findNatives, makeLinks, type Natives } from './embedded-natives.ts'

export interface EmbeddedServer {
  keys: Keys
  /** The address of a database on this server for a role. */
  url(role: string, password: string, database: string): string
  /** Leaves the server; the last process to leave stops it. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  dataFolder: string
  /** Settings beside the house's own, as PostgreSQL takes them: `fsync=off`. */
  settings?: readonly string[]
}

/** Starts the embedded server of a data folder, or joins the one that already runs there. */
export async function launchEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataFolder = resolve(options.dataFolder)
  const account = await serverAccount(dataFolder)
  const home = await serverHome(dataFolder, account)
  const natives = await usableNatives(home, account)
  const { data, keys } = await ensureCluster(home, natives, account)
  const member = await joinServer({ home, data, natives, account, settings: options.settings ?? [] }, keys)
  return { keys, url: member.url, stop: member.leave }
}

/** The programs where they were installed, or a copy where the server's account cannot reach or we cannot write. */
async function usableNatives(home: string, account: Account | undefined): Promise<Natives> {
  const installed = await findNatives()
  if (account && !(await canReach(installed.folder, account)))
    return linked(await copyNatives(installed, home))
  return linked(installed).catch(async () => linked(await copyNatives(installed, home)))
}

async function linked(natives: Natives): Promise<Natives> {
  await makeLinks(natives)
  return natives
}
