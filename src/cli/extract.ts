import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { type Extraction, extraction } from '../reading/extraction.ts'
import { isFailure } from '../reading/failures.ts'
import { readInChildProcess } from '../reading/in-child-process.ts'
import { joinDocuments, type KeptReading } from '../reading/read.ts'
import { readArguments, tellUsage } from './arguments.ts'
import { summarise } from './extract-summary.ts'

const usage = `Läser dokument (PDF, Word, PowerPoint, Excel, OpenDocument, webbsidor, text) utan databas och skriver ut vad som står i dem.

  traden extract FIL … [--json | --text]

  --json  allt som lästs, enligt kontraktet extraction.schema.json
  --text  texten som lägena (start, end) räknas i
  utan    en kort sammanfattning`

/**
 * `traden extract`: what the files say, on stdout alone; what went wrong, on stderr. Exit code 1 when a file could
 * not be read (the others are still shown), 2 when the arguments ask for nothing that can be done.
 */
export async function extractCommand(args: string[]): Promise<number> {
  const asked = parse(args)
  if (!('files' in asked)) return tellUsage(usage, asked)
  const read = await readAll(asked.files)
  for (const [index, reading] of read.entries())
    if (!('layout' in reading)) console.error(`${asked.files[index]}: ${reading.sv}`)
  const readings = read.filter((reading) => 'layout' in reading)
  await show(readings, asked.form)
  return readings.length === asked.files.length ? 0 : 1
}

type Outcome = KeptReading | { sv: string }

/** Reads the files, as many at once as there are processors; the answers stand in the order of the files. */
async function readAll(files: readonly string[]): Promise<Outcome[]> {
  const read: Outcome[] = []
  const waiting = [...files.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, file] = next
      tellProgress(files.length - waiting.length, files.length)
      read[index] = await readFileAt(file)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  return read
}

function tellProgress(at: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\rLäser ${at} av ${of} … `)
}

type Form = 'json' | 'text' | 'summary'

async function show(readings: readonly KeptReading[], form: Form): Promise<void> {
  if (form === 'text') return write(readings.map((reading) => reading.layout.text).join(''))
  const joined = joinDocuments(readings.map((reading) => reading.document))
  return write(form === 'json' ? `${JSON.stringify(validated(joined), null, 2)}\n` : summarise(joined))
}

/** What breaks the contract is never printed: it is a fault of the program, and says so. */
function validated(found: Extraction): Extraction {
  const result = extraction.safeParse(found)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`Resultatet bryter mot kontraktet vid ${issue?.path.join('.')}: ${issue?.message}`)
}

async function readFileAt(file: string): Promise<Outcome> {
  try {
    const reading = await readInChildProcess(file, await readFile(file))
    return isFailure(reading) ? { sv: reading.sv } : reading
  } catch (error) {
    return { sv: `Filen kunde inte öppnas (${error instanceof Error ? error.message : String(error)}).` }
  }
}

/** Waits until it is out: a pipe that reads slowly must not lose the end; one that is closed wants no more. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') resolve()
      else reject(error)
    })
    process.stdout.write(text, (error) => error ?? resolve())
  })
}

interface Asked {
  files: string[]
  form: Form
}

function parse(args: string[]): Asked | { help: true } | { wrong: string } {
  const given = readArguments(args, { json: { type: 'boolean' }, text: { type: 'boolean' } })
  if (!('values' in given)) return given
  const { values, positionals } = given
  if (positionals.length === 0) return { wrong: 'Inga filer angavs.' }
  if (values.json && values.text) return { wrong: 'Välj antingen --json eller --text.' }
  return { files: positionals, form: values.json ? 'json' : values.text ? 'text' : 'summary' }
}
