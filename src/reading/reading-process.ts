import { enableCompileCache, flushCompileCache } from 'node:module'
import { readingFailure } from './failures.ts'

// Every file is read by a new process: what the last one compiled is kept, which saves two thirds of its start.
enableCompileCache()

/** The process that reads one file and ends: started by `readInChildProcess`, spoken to by messages alone. */
process.once('message', async ({ source, bytes }: { source: string; bytes: Uint8Array }) => {
  const { readDocument } = await import('./read.ts')
  flushCompileCache()
  const fault = (error: unknown) =>
    readingFailure('internal', error instanceof Error ? error.message : undefined)
  const result = await readDocument(source, bytes).catch(fault)
  process.send?.(result, () => process.exit())
})
