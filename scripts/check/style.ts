import { z } from 'zod'
import type { House } from './house.ts'
import { type Breach, count, type Outcome } from './outcome.ts'
import { runTool } from './run-tool.ts'

const report = z.object({
  summary: z.object({ changed: z.number(), unchanged: z.number() }),
  diagnostics: z.array(
    z.object({
      severity: z.string(),
      category: z.string().nullish(),
      message: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }).nullish() }).nullish(),
    }),
  ),
})
type Report = z.infer<typeof report>

/** Fails on every error and warning of the linter and the formatter, and when they saw too few files. */
export async function checkStyle(house: House): Promise<Outcome> {
  const options = ['check', '--reporter=json', '--max-diagnostics=none', '--colors=off']
  const run = await runTool(house.root, '@biomejs/biome/bin/biome', options)
  const said = read(run.output)
  if (said === null) {
    return {
      saw: 'nothing',
      breaches: [{ file: 'biome.json', reason: run.complaint || 'the linter said nothing' }],
    }
  }
  const seen = said.summary.changed + said.summary.unchanged
  return {
    saw: `${count(seen, 'file')} linted`,
    breaches: [...said.diagnostics.flatMap(breachOf), ...tooFew(house, seen)],
  }
}

function read(output: string): Report | null {
  try {
    return report.parse(JSON.parse(output))
  } catch {
    return null
  }
}

function breachOf({ severity, category, message, location }: Report['diagnostics'][number]): Breach[] {
  if (severity === 'information' || severity === 'info' || severity === 'hint') return []
  const isFormat = category === 'format'
  const reason = isFormat ? 'is not formatted: run npx biome check --write' : `${category}: ${message}`
  return [
    { file: location?.path ?? 'biome.json', line: isFormat ? undefined : location?.start?.line, reason },
  ]
}

function tooFew(house: House, seen: number): Breach[] {
  if (seen >= house.onDisk) return []
  return [{ file: 'biome.json', reason: `only ${seen} files were linted, ${house.onDisk} are there` }]
}
