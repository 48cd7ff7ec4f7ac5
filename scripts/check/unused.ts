import { z } from 'zod'
import type { House } from './house.ts'
import { type Breach, count, type Outcome } from './outcome.ts'
import { runTool } from './run-tool.ts'

const kinds = {
  files: 'no one imports this file',
  dependencies: 'is a dependency that no one uses',
  devDependencies: 'is a development dependency that no one uses',
  unlisted: 'is used but not listed in package.json',
  unresolved: 'is imported but does not exist',
  binaries: 'is run but not installed',
  exports: 'is exported but used nowhere else',
  types: 'is an exported type that is used nowhere else',
  duplicates: 'is exported under two names',
}
type Kind = keyof typeof kinds

const found = z.object({ name: z.string(), line: z.number().optional() })
const report = z.object({ issues: z.array(z.looseObject({ file: z.string() })) })
type Issue = z.infer<typeof report>['issues'][number]

/** Fails on files, exports and dependencies that nothing uses, and on those that are used but not listed. */
export async function checkUnused(house: House): Promise<Outcome> {
  const run = await runTool(house.root, 'knip/bin/knip.js', ['--no-progress', '--reporter', 'json'])
  const issues = read(run.output)
  if (issues === null) {
    return {
      saw: 'nothing',
      breaches: [{ file: 'knip.jsonc', reason: run.complaint || 'knip said nothing' }],
    }
  }
  const breaches = issues.flatMap(breachesOf)
  return { saw: count(breaches.length, 'unused or unlisted thing'), breaches }
}

function read(output: string): Issue[] | null {
  try {
    return report.parse(JSON.parse(output)).issues
  } catch {
    return null
  }
}

function breachesOf(issue: Issue): Breach[] {
  return (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    namesIn(issue[kind]).map(({ name, line }) => ({
      file: issue.file,
      line,
      reason: kind === 'files' ? kinds.files : `${name} ${kinds[kind]}`,
    })),
  )
}

function namesIn(list: unknown): z.infer<typeof found>[] {
  const flat = Array.isArray(list) ? list.flat() : []
  return z.array(found).parse(flat)
}
