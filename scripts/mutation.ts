import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { isTest } from './check/house.ts'
import { placeOf } from './check/places.ts'
import { mustBePure } from './check/purity.ts'

type Results = Awaited<ReturnType<Stryker['runMutationTest']>>

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: '1' } },
})
const part = positionals[0] ?? ''
const mutate = filesOf(part)
if (mutate.length === 0) {
  process.stderr.write(
    'Say what to break: nouns, law, reading, or a folder or file of them, as reading/words; reading/. is the files right in it.\n',
  )
  process.exit(2)
}
const began = performance.now()
const folder = `reports/mutation/${part.replaceAll('/', '-')}`
const results = await new Stryker({
  mutate,
  vitest: { configFile: 'scripts/mutation-vitest.config.ts', dir: testsOf(part) },
  concurrency: Number(values.concurrency),
  incrementalFile: `${folder}/seen.json`,
  jsonReporter: { fileName: `${folder}/mutation.json` },
  htmlReporter: { fileName: `${folder}/mutation.html` },
}).runMutationTest()
process.stdout.write(`${row(results, (performance.now() - began) / 60_000)}\n`)

/**
 * The pure files of a part of the house. What the readers read and how it is exchanged has no rule to break: the
 * contract is left out, and so are the files that open files.
 */
function filesOf(name: string): string[] {
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file))
  const pure = all.filter((file) => /\.tsx?$/.test(file) && !isTest(file) && mustBePure(file))
  const rules = pure.filter((file) => file !== 'src/reading/extraction.ts').sort()
  if (name === 'nouns') return rules.filter((file) => placeOf(file).kind === 'noun')
  if (name.endsWith('/.')) return rules.filter((file) => dirname(file) === `src/${name.slice(0, -2)}`)
  return rules.filter((file) => file === `src/${name}` || file.startsWith(`src/${name}/`))
}

/** A rule is tested beside where it stands: the tests of other folders are not asked. */
function testsOf(name: string): string {
  if (name === 'nouns') return 'src/domain'
  return /\.(?:tsx?)?$/.test(name) ? dirname(`src/${name}`) : `src/${name}`
}

/** One line of the table in docs/mutation.md. A mutant that does not end counts as killed. */
function row(mutants: Results, minutes: number): string {
  const withStatus = (...statuses: string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length
  const killed = withStatus('Killed', 'Timeout')
  const survived = withStatus('Survived', 'NoCoverage')
  const score = ((100 * killed) / (killed + survived)).toFixed(1)
  const cells = [part, killed + survived, killed, survived, `${score} %`, minutes.toFixed(1)]
  return `| ${cells.join(' | ')} |`
}
