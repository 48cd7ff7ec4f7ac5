import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const fileIn = (folder: string) => join(folder, 'running-at')

/** Leaves word in the data folder of where the program answers, for commands that are run beside it. */
export async function leaveAddress(folder: string, address: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(fileIn(folder), address)
}

/** Takes the word back, unless another start has left its own since. */
export async function takeAddressBack(folder: string, address: string): Promise<void> {
  if ((await readFile(fileIn(folder), 'utf8').catch(() => '')) === address) await rm(fileIn(folder))
}

/** Where the program answers now; null when it does not, also when a killed one left its word behind. */
export async function runningAddress(folder: string): Promise<string | null> {
  const address = await readFile(fileIn(folder), 'utf8').catch(() => '')
  if (!address) return null
  try {
    const answer = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(1000) })
    return answer.ok ? address : null
  } catch {
    return null
  }
}
