import { join } from 'node:path'
import { dataFolder } from './cli/database.ts'
import { barLine } from './cli/progress.ts'
import { tellFault } from './cli/tell-fault.ts'
import { buildHouse } from './house.ts'
import { loadDemonstration } from './import/demonstration.ts'
import { readFileApart } from './import/reader.ts'
import { resumeImports } from './import/run-import.ts'
import { listenNear } from './platform/http-server.ts'
import { databaseConfig, openDatabase } from './platform/open-database.ts'
import { leaveAddress, takeAddressBack } from './platform/running-address.ts'

const project = join(import.meta.dirname, '..')
const preferredPort = Number(process.env.TRADEN_PORT ?? 4170)
const hostname = process.env.TRADEN_HOST ?? '127.0.0.1'

/** One line of JSON for each fault, on standard error: what a log collector takes. */
function tell(errorNumber: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(JSON.stringify({ at: new Date().toISOString(), errorNumber, error: text }))
}

/** What must be closed when the program ends, in the order it was opened. */
const opened: (() => Promise<void>)[] = []
let closing = false

/** Closes what is open so far, also in the middle of the start, so that no database server is left behind. */
async function close(code: number): Promise<void> {
  if (closing) return
  closing = true
  for (const each of opened.reverse()) await each()
  process.exit(code)
}

async function start(): Promise<void> {
  console.log('Startar databasen …')
  const database = await openDatabase(databaseConfig(process.env, dataFolder(), () => new Date()))
  opened.push(database.stop)
  const { door } = database
  const documents = join(project, 'demo', 'documents')
  await loadDemonstration(door, documents, readFileApart, (step) => console.log(barLine(step)))
  const app = buildHouse({ door, read: readFileApart, tell })
  const server = await listenNear(app, { hostname, port: preferredPort })
  opened.push(() => server.close())
  const address = `http://localhost:${server.port}`
  await leaveAddress(dataFolder(), address)
  opened.push(() => takeAddressBack(dataFolder(), address))
  console.log(`\nRöda tråden är igång: ${address}\nAvsluta med Ctrl C.`)
  resumeImports(door, readFileApart).catch((error: unknown) => tell('import', error))
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => close(0))
start().catch((error: unknown) => {
  // What is cut short by closing is no fault.
  if (closing) return
  console.error(tellFault(error))
  close(1)
})
