import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { checkAddresses } from './addresses.ts'
import { checkComments } from './comments.ts'
import { checkCycles } from './cycles.ts'
import { checkFileNames } from './file-names.ts'
import { readHouse } from './house.ts'
import { checkModules, readGraph } from './imports.ts'
import { checkLinks } from './links.ts'
import { inWords, type Outcome } from './outcome.ts'
import { checkPurity } from './purity.ts'
import { checkReadingWords } from './reading-words.ts'
import { checkRooms } from './rooms.ts'
import { checkSizes } from './sizes.ts'
import { checkStyle } from './style.ts'
import { checkTypes } from './types.ts'
import { checkUnused } from './unused.ts'
import { checkVocabulary } from './vocabulary.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const house = readHouse(root)
const graph = readGraph(house)

// The three that are programs of others work beside the rest, which is read from the syntax trees here.
const checks: [string, () => Outcome | Promise<Outcome>][] = [
  ['types', () => checkTypes(house)],
  ['style', () => checkStyle(house)],
  ['unused', () => checkUnused(house)],
  ['modules', () => checkModules(house, graph)],
  ['rooms', () => checkRooms(graph)],
  ['cycles', () => checkCycles(graph)],
  ['purity', () => checkPurity(house)],
  ['sizes', () => checkSizes(house)],
  ['comments', () => checkComments(house)],
  ['file names', () => checkFileNames(house)],
  ['vocabulary', () => checkVocabulary(house)],
  ['reading', () => checkReadingWords(house)],
  ['links', () => checkLinks(house)],
  ['addresses', () => checkAddresses(house, servedRoutes)],
]

// Loaded here and not above: a house that cannot be loaded is for the other checks to tell of.
async function servedRoutes() {
  const { houseRoutes } = await import('../../src/house.ts')
  return houseRoutes({} as Parameters<typeof houseRoutes>[0])
}

type Timed = { name: string; outcome: Outcome; seconds: number }

function timed(name: string, check: () => Outcome | Promise<Outcome>): Timed | Promise<Timed> {
  const start = performance.now()
  const done = (outcome: Outcome) => ({ name, outcome, seconds: (performance.now() - start) / 1000 })
  const outcome = check()
  return outcome instanceof Promise ? outcome.then(done) : done(outcome)
}

function tell({ name, outcome, seconds }: Timed): void {
  const mark = outcome.breaches.length === 0 ? '✓' : '✗'
  console.log(`${mark} ${name.padEnd(11)} ${outcome.saw}  (${seconds.toFixed(1)} s)`)
  for (const breach of outcome.breaches) console.log(`    ${inWords(breach)}`)
}

const running = checks.map(([name, check]) => timed(name, check))
let broken = 0
for (const result of running) {
  const done = await result
  tell(done)
  broken += done.outcome.breaches.length
}
console.log(broken === 0 ? '\nThe house is in order.' : `\n${broken} to mend.`)
process.exitCode = broken === 0 ? 0 : 1
