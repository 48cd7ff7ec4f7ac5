import { readingFailure } from './failures.ts'
import { readDocument } from './read.ts'

/** The process that reads one file and ends: started by `readInChildProcess`, spoken to by messages alone. */
process.once('message', async ({ source, bytes }: { source: string; bytes: Uint8Array }) => {
  const fault = (error: unknown) =>
    readingFailure('internal', error instanceof Error ? error.message : undefined)
  const result = await readDocument(source, bytes).catch(fault)
  process.send?.(result, () => process.exit())
})
