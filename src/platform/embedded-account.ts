import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The account of the machine that the server runs as. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root; initdb refuses an account that has no entry in the list of accounts. */
const preferred = ['postgres', 'nobody']

/**
 * The account to run the server as, or undefined for our own. An existing cluster keeps the account that owns it,
 * so that root may come after an ordinary user.
 */
export async function serverAccount(dataFolder: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const accounts = parseAccounts(await readFile('/etc/passwd', 'utf8').catch(() => ''))
  const owner = await stat(join(dataFolder, 'postgres', 'cluster', 'data')).catch(() => undefined)
  if (owner && owner.uid !== 0) {
    const known = accounts.find((account) => account.uid === owner.uid)
    return known ?? { name: String(owner.uid), uid: owner.uid, gid: owner.gid }
  }
  const found = preferred.flatMap((name) =>
    accounts.filter((account) => account.name === name && account.uid > 0),
  )
  const [account] = found
  if (!account) throw new Error('As root the database needs an account "postgres" or "nobody" to run as.')
  return account
}

/** Accounts as `/etc/passwd` lists them: name, password, uid, gid. */
export function parseAccounts(list: string): Account[] {
  return list
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

/** Whether the account may pass through every folder down to the path's own (a folder that is not there yet: up to it). */
export async function canReach(path: string, account: Account): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory() && !mayPass(found, account)) return false
  const parent = dirname(path)
  return parent === path || canReach(parent, account)
}

/** Whether a folder with this owner and mode lets the account through. */
export function mayPass(folder: { uid: number; gid: number; mode: number }, account: Account): boolean {
  if (folder.uid === account.uid) return (folder.mode & 0o100) !== 0
  if (folder.gid === account.gid) return (folder.mode & 0o010) !== 0
  return (folder.mode & 0o001) !== 0
}
