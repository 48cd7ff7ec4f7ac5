import { access, constants, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Viewer } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from '../import/actions.ts'
import type { ReadIn } from '../import/read-actions.ts'
import { readFileApart } from '../import/reader.ts'
import { readWaitingFiles, runImport } from '../import/run-import.ts'
import type { Door } from '../platform/door.ts'
import { runningAddress } from '../platform/running-address.ts'
import { errorWords } from '../ui/words/errors.ts'
import { readArguments, tellUsage } from './arguments.ts'
import { askAtTerminal, chooseOrganisation } from './choose-organisation.ts'
import { dataFolder, withDatabase } from './database.ts'
import { progressBar } from './progress.ts'

const usage = `Läser in dokument i en organisation.

  traden import --organisation "Region …" [--accept] FIL …

  --organisation NAMN  vems dokumenten är; läggs till om den inte finns
  --new-organisation   lägg till den också om namnet liknar en som finns
  --accept             godkänn allt som hittas; annars väntar det på granskning i webbläsaren`

/** Whoever can run commands on the machine is its administrator until there is login. */
const administrator: Viewer = { kind: 'administrator', name: 'administrator' }

/** `traden import`: reads files in, with a progress bar; exit code 1 when any file could not be read. */
export async function importCommand(args: string[]): Promise<number> {
  const asked = parse(args)
  if (!('files' in asked)) return tellUsage(usage, asked)
  const missing = await unreadable(asked.files)
  if (missing.length > 0) {
    console.error(
      `Det här är inga filer som finns och får läsas (en mapp läses in med mapp/*), och inget har lästs in:\n  ${missing.join('\n  ')}`,
    )
    return 2
  }
  return withDatabase((door) => importInto(door, asked))
}

interface Asked {
  organisation: string | undefined
  isNew: boolean
  accept: boolean
  files: string[]
}

async function unreadable(files: string[]): Promise<string[]> {
  const checks = files.map((file) => readable(file).then((may) => (may ? null : file)))
  return (await Promise.all(checks)).filter((file) => file !== null)
}

/** A folder, too, may be opened; only a file has content to read. */
async function readable(file: string): Promise<boolean> {
  try {
    await access(file, constants.R_OK)
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

async function importInto(door: Door, asked: Asked): Promise<number> {
  const wanted = { name: asked.organisation, isNew: asked.isNew }
  const chosen = await chooseOrganisation(door, administrator, wanted, askAtTerminal())
  if ('unclear' in chosen) {
    console.error(chosen.unclear)
    return 2
  }
  if ('refused' in chosen) return refusedBecause('Organisationen kunde inte läggas till', chosen.reasons)
  const { organisation, added } = chosen
  if (added) console.log(`Organisationen ${organisation.name} fanns inte och är tillagd.`)
  return readIn({ door, organisation, viewer: administrator }, organisation.slug, asked)
}

function refusedBecause(what: string, reasons: readonly string[]): number {
  const words = reasons.map((reason) => errorWords.sv.reasons[reason] ?? reason)
  console.error(`${what}:\n  ${words.join('\n  ')}`)
  return 1
}

async function readIn(desk: ImportDesk, slug: string, asked: Asked): Promise<number> {
  const files = asked.files.map((path) => ({ name: basename(path), load: () => readFile(path) }))
  const bar = progressBar(process.stderr)
  const run = await runImport(desk, files, readFileApart, { accept: asked.accept, tell: bar.tell })
  bar.done()
  // What an earlier run of this organisation left waiting when it was stopped.
  await readWaitingFiles(desk, readFileApart)
  if (run.refused) return refusedBecause('Inläsningen nekades', run.reasons)
  for (const file of run.files) console.log(tellFile(file))
  console.log(`\n${await whereToSee(`/${slug}/inlasning/${run.importId}`)}`)
  return run.files.some((file) => file.state === 'failed') ? 1 : 0
}

/** The whole address where the program runs on the same data; else how it is started. */
async function whereToSee(path: string): Promise<string> {
  const address = await runningAddress(dataFolder())
  return address ? `Se dem på ${address}${path}` : `Starta med npm start och se dem på ${path}`
}

function parse(args: string[]): Asked | { help: true } | { wrong: string } {
  const given = readArguments(args, {
    organisation: { type: 'string' },
    'new-organisation': { type: 'boolean' },
    accept: { type: 'boolean' },
  })
  if (!('values' in given)) return given
  const { values, positionals } = given
  if (positionals.length === 0) return { wrong: 'Inga filer angavs.' }
  return {
    organisation: values.organisation,
    isNew: values['new-organisation'] ?? false,
    accept: values.accept ?? false,
    files: positionals,
  }
}

const stateWords: Record<ReadIn['state'], string> = {
  waiting: 'väntar på att läsas',
  read: 'väntar på granskning',
  nothing: 'inget hittades; behåll som källa eller släpp i webbläsaren',
  placed: 'inläst',
  unchanged: 'fanns redan, inget ändrat',
  failed: 'kunde inte läsas',
}

function tellFile(file: ReadIn): string {
  const counts = file.state === 'placed' ? `, ${countOf(file.accepted)}` : ''
  const waiting =
    file.state === 'read' && file.candidates > 0 ? `, ${countOf(file.candidates - file.accepted)}` : ''
  const why = file.error ? `: ${file.error.sv}` : ''
  const named = file.names ? `\n  OBS: dokumentet säger sig vara från ${file.names}` : ''
  return `${file.name}: ${stateWords[file.state]}${why}${counts}${waiting}${named}`
}

function countOf(facts: number): string {
  return facts === 1 ? '1 uppgift' : `${facts} uppgifter`
}
