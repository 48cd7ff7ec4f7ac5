import { type ReadingFailure, readingFailure } from './failures.ts'
import { memoryOf, type ReadingProcess } from './in-child-process-start.ts'
import { spentBy } from './in-child-process-time.ts'
import type { KeptReading } from './read.ts'
import type { ReadingStep } from './reading-step.ts'
import type { ReadingTemplate } from './template/template.ts'

export interface ProcessLimits {
  memoryMegabytes: number
  /** Of work, or of waiting; waiting for a processor that others hold is neither. */
  milliseconds: number
  stillMilliseconds: number
}

export interface ReadingJob {
  source: string
  bytes: Uint8Array
  /** What the organisation's own documents taught; the process reads with it. */
  template?: ReadingTemplate
  limits: ProcessLimits
  /** Told of each page, while a long file is read. */
  tell: (step: ReadingStep) => void
}

/** What came of a job, and what it cost. */
export interface JobOutcome {
  result: KeptReading | ReadingFailure
  /** The process cannot be used again: it was stopped, or died. */
  ended: boolean
  peakMegabytes: number
}

/** What the process says: how far it is, or what it read. */
export type ReadingMessage =
  | { about: 'step'; step: ReadingStep }
  | { about: 'result'; result: KeptReading | ReadingFailure }
  | { about: 'ready' }

/** Has a process read one file, and stops it when the file costs more than its limits. Never rejects. */
export function runJob(reader: ReadingProcess, job: ReadingJob): Promise<JobOutcome> {
  const { child } = reader
  return new Promise((resolve) => {
    const watch = watchJob(reader, job.limits, (failure) => settle(failure, true))
    const hear = (message: ReadingMessage) => {
      if (message.about === 'result') return settle(message.result, false)
      if (message.about !== 'step') return
      watch.sawStep(message.step)
      job.tell(message.step)
    }
    const fail = (error: Error) => settle(readingFailure('internal', error.message), true)
    // Without an answer the process died of its limit on memory, or of what it read.
    const exit = (code: number | null, signal: string | null) => settle(deathOf(code, signal), true)
    child.on('message', hear).once('error', fail).once('exit', exit)
    child.send({ source: job.source, bytes: job.bytes, template: job.template })

    function settle(result: KeptReading | ReadingFailure, ended: boolean): void {
      const peakMegabytes = Math.max(watch.stop(), memoryOf(child.pid).peak)
      child.off('message', hear).off('error', fail).off('exit', exit)
      resolve({ result, ended, peakMegabytes })
    }
  })
}

/** The runtime aborts when memory is refused to it; any other end is a fault of ours. */
function deathOf(code: number | null, signal: string | null): ReadingFailure {
  const outOfMemory = signal !== null || code === 134 || code === 133 || code === 139
  return readingFailure(outOfMemory ? 'too-much-memory' : 'internal')
}

/** Between two looks a process may grow by some more. */
const nearly = 0.94

interface Watch {
  sawStep(step: ReadingStep): void
  /** Ends the watch; the most memory it saw. */
  stop(): number
}

function watchJob(
  { child, memoryMegabytes }: ReadingProcess,
  limits: ProcessLimits,
  end: (failure: ReadingFailure) => void,
): Watch {
  const spent = spentBy(child.pid)
  let peak = 0
  let still = { since: 0, allowed: limits.stillMilliseconds }
  const look = () => {
    const { now } = memoryOf(child.pid)
    peak = Math.max(peak, now)
    if (now > memoryMegabytes * nearly) end(readingFailure('too-much-memory'))
    const time = spent()
    if (time > limits.milliseconds || time - still.since > still.allowed) end(readingFailure('too-slow'))
  }
  const looking = setInterval(look, Math.min(20, limits.milliseconds))
  return {
    sawStep(step) {
      still = { since: spent(), allowed: limits.stillMilliseconds + (step.allowMilliseconds ?? 0) }
    },
    stop() {
      clearInterval(looking)
      return peak
    },
  }
}
