import { isFailure, type ReadingFailure, readingFailure } from './failures.ts'
import type { ReadingMessage } from './in-child-process-job.ts'
import type { KeptReading, Reading } from './read.ts'
import type { ReadingTemplate } from './template/template.ts'

interface FileToRead {
  source: string
  bytes: Uint8Array
  template?: ReadingTemplate
}

let isReading = false

/** The process that reads files, one at a time: started by `readInChildProcess`, spoken to by messages alone. */
process.on('message', (file: FileToRead) => void readOne(file))
// Whoever started it is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit())
// What a library throws beside its answer must be told like any other fault, and must not end the process.
process.on('uncaughtException', (error) => answer(faultOf(error)))
process.on('unhandledRejection', (error) => answer(faultOf(error)))
say({ about: 'ready' })

async function readOne({ source, bytes, template }: FileToRead): Promise<void> {
  isReading = true
  try {
    const { readDocument } = await import('./read.ts')
    const result = await readDocument(source, bytes, (step) => say({ about: 'step', step }), template)
    answer(isFailure(result) ? result : keptOf(result))
  } catch (error) {
    answer(faultOf(error))
  }
}

/** The lines are what rules read; who asked for the reading needs the text and its pages. */
function keptOf({ layout, ...reading }: Reading): KeptReading {
  return { ...reading, layout: { text: layout.text, pages: layout.pages } }
}

function answer(result: KeptReading | ReadingFailure): void {
  if (!isReading) return
  isReading = false
  say({ about: 'result', result })
}

function say(message: ReadingMessage): void {
  process.send?.(message)
}

function faultOf(error: unknown): ReadingFailure {
  const message = error instanceof Error ? error.message : undefined
  if (/memory|allocation|Invalid (?:array|string|typed array) length/iu.test(message ?? '')) {
    return readingFailure('too-much-memory')
  }
  return readingFailure('internal', message)
}
