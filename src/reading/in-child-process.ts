import { availableParallelism } from 'node:os'
import type { ReadingFailure } from './failures.ts'
import { readingLimits } from './formats/limits.ts'
import { type JobOutcome, type ProcessLimits, type ReadingJob, runJob } from './in-child-process-job.ts'
import {
  memoryOf,
  type ReadingProcess,
  startReadingProcess,
  startWithoutWalls,
} from './in-child-process-start.ts'
import type { KeptReading } from './read.ts'
import type { TellStep } from './reading-step.ts'
import { emptyTemplate, type ReadingTemplate } from './template/template.ts'

/** After so many files, or when it stays this large, a process makes place for a fresh one. */
const filesPerProcess = 200
const restingMegabytes = 320
const idleMilliseconds = 20_000
/** Reading is work for a processor: more at once than there are would only take memory. */
const most = Math.max(1, Math.min(4, availableParallelism()))

const idle: { reader: ReadingProcess; sleep: NodeJS.Timeout }[] = []
const waiting: { bytes: number; go: () => void }[] = []
const alive = new Set<ReadingProcess>()
let busy = 0

/**
 * Reads one file in a process of its own, so that a hostile one can neither take the program's memory nor stop it.
 * What goes over a limit is stopped, and that is the failure. Processes are used again for the next file; as many
 * read at once as the machine has processors, the others wait in line.
 */
export async function readInChildProcess(
  source: string,
  bytes: Uint8Array,
  limits: Partial<ProcessLimits> = {},
  tell: TellStep = () => {},
  template: ReadingTemplate = emptyTemplate,
): Promise<KeptReading | ReadingFailure> {
  const job = { source, bytes, template, limits: { ...readingLimits, ...limits }, tell }
  const { result } = await readMeasured(job)
  return result
}

/** As `readInChildProcess`, with the most memory that the process held. */
export async function readMeasured(job: ReadingJob): Promise<JobOutcome> {
  if (busy >= most) await new Promise<void>((go) => waiting.push({ bytes: job.bytes.length, go }))
  else busy++
  try {
    const outcome = await readOnce(job)
    const died = outcome.ended && !outcome.began
    return died && startWithoutWalls() ? await readOnce(job) : outcome
  } finally {
    // The place goes straight to who waits.
    const next = takeLargest()
    if (next) next.go()
    else busy--
  }
}

/** The largest first, so that at the end none is read alone while the other processors have nothing to do. */
function takeLargest() {
  const most = Math.max(...waiting.map(({ bytes }) => bytes))
  const [largest] = waiting.splice(
    waiting.findIndex(({ bytes }) => bytes === most),
    1,
  )
  return largest
}

async function readOnce(job: ReadingJob): Promise<JobOutcome & { began: boolean }> {
  const reader = takeReader(job.limits.memoryMegabytes)
  const outcome = await runJob(reader, job)
  giveBack(reader, outcome)
  return { ...outcome, began: reader.ready }
}

/** Ends every process that reads or waits to; for a program, or a test, that must leave none behind. */
export async function closeReadingProcesses(): Promise<void> {
  const open = [...alive]
  await Promise.all(open.map((reader) => endReader(reader)))
}

/** How many processes for reading there are, at work or waiting. */
export function countReadingProcesses(): number {
  return alive.size
}

function takeReader(memoryMegabytes: number): ReadingProcess {
  const index = idle.findIndex(({ reader }) => reader.memoryMegabytes === memoryMegabytes)
  const [found] = index < 0 ? [] : idle.splice(index, 1)
  if (found) {
    clearTimeout(found.sleep)
    hold(found.reader, true)
    return found.reader
  }
  const reader = startReadingProcess(memoryMegabytes)
  alive.add(reader)
  reader.child.once('exit', () => forget(reader))
  return reader
}

function giveBack(reader: ReadingProcess, { ended }: JobOutcome): void {
  const isUsed = reader.filesRead++ >= filesPerProcess || memoryOf(reader.child.pid).now > restingMegabytes
  const isOwn = reader.memoryMegabytes !== readingLimits.memoryMegabytes
  if (ended || isUsed || isOwn || !reader.child.connected) {
    void endReader(reader)
    return
  }
  hold(reader, false)
  idle.push({ reader, sleep: setTimeout(() => endReader(reader), idleMilliseconds).unref() })
}

/** A process at rest does not keep the program from ending. */
function hold({ child }: ReadingProcess, isHeld: boolean): void {
  if (isHeld) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}

function endReader(reader: ReadingProcess): Promise<void> {
  const { child } = reader
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(forget(reader))
  return new Promise((resolve) => {
    child.ref()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

function forget(reader: ReadingProcess): void {
  alive.delete(reader)
  const index = idle.findIndex((each) => each.reader === reader)
  const [found] = index < 0 ? [] : idle.splice(index, 1)
  if (found) clearTimeout(found.sleep)
}
