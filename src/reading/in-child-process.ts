import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type ReadingFailure, readingFailure } from './failures.ts'
import { readingLimits } from './formats/limits.ts'
import type { Reading } from './read.ts'

export interface ProcessLimits {
  memoryMegabytes: number
  milliseconds: number
}

const entry = fileURLToPath(new URL('reading-process.ts', import.meta.url))

/**
 * Reads one file in a process of its own, so that a hostile one can neither take the program's memory nor stop it.
 * What goes over a limit is stopped, and that is the failure. The process ends with its one file.
 */
export function readInChildProcess(
  source: string,
  bytes: Uint8Array,
  limits: ProcessLimits = readingLimits,
): Promise<Reading | ReadingFailure> {
  const child = startProcess(limits)
  return new Promise((resolve) => {
    const stop = watch(child, limits, settle)
    child.once('message', (result) => settle(result as Reading | ReadingFailure))
    child.once('error', (error) => settle(readingFailure('internal', error.message)))
    // Without an answer the process died of its limit on memory, or of what it read.
    child.once('exit', (_code, signal) => settle(readingFailure(signal ? 'too-much-memory' : 'internal')))
    child.send({ source, bytes })

    function settle(result: Reading | ReadingFailure): void {
      stop()
      child.kill('SIGKILL')
      resolve(result)
    }
  })
}

function startProcess({ memoryMegabytes }: ProcessLimits): ChildProcess {
  return fork(entry, {
    execArgv: [`--max-old-space-size=${memoryMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** Stops what takes too long or too much: the heap limit alone does not count the memory of byte arrays. */
function watch(
  child: ChildProcess,
  limits: ProcessLimits,
  settle: (failure: ReadingFailure) => void,
): () => void {
  const late = setTimeout(() => settle(readingFailure('too-slow')), limits.milliseconds)
  const weigh = setInterval(async () => {
    const megabytes = await residentMegabytes(child.pid)
    // The runtime itself takes some 100 MB beside what it reads.
    if (megabytes > limits.memoryMegabytes + 200) settle(readingFailure('too-much-memory'))
  }, 50)
  return () => {
    clearTimeout(late)
    clearInterval(weigh)
  }
}

/** What a process holds in memory; 0 where the system does not tell (then the heap limit alone holds). */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
