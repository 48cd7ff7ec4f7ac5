import { relative } from 'node:path'
import type { House } from './house.ts'
import { type Breach, count, type Outcome } from './outcome.ts'
import { runTool, type ToolRun } from './run-tool.ts'

/** Fails on every error of the TypeScript compiler, and when it looked at fewer files than there are. */
export async function checkTypes(house: House): Promise<Outcome> {
  const options = ['--project', '.', '--noEmit', '--pretty', 'false', '--listFiles']
  const run = await runTool(house.root, 'typescript/bin/tsc', options)
  const ours = run.output.split('\n').filter((line) => isOurs(house.root, line))
  return {
    saw: `${count(ours.length, 'file')} compiled`,
    breaches: [...errorsIn(run), ...tooFew(house, ours.length)],
  }
}

function isOurs(root: string, line: string): boolean {
  const path = relative(root, line)
  return /^\/.*\.tsx?$/.test(line) && !path.startsWith('..') && !path.includes('node_modules')
}

function errorsIn(run: ToolRun): Breach[] {
  const errors = [...run.output.matchAll(/^(?:(.+?)\((\d+),\d+\): )?error (TS\d+: .+)$/gm)].map((match) => ({
    file: match[1] ?? 'tsconfig.json',
    line: Number(match[2] ?? 1),
    reason: match[3] ?? '',
  }))
  if (errors.length > 0 || run.code === 0) return errors
  return [
    { file: 'tsconfig.json', reason: `the compiler failed: ${run.complaint || run.output.slice(-300)}` },
  ]
}

function tooFew(house: House, seen: number): Breach[] {
  if (seen >= house.onDisk) return []
  return [{ file: 'tsconfig.json', reason: `only ${seen} of ${house.onDisk} TypeScript files were compiled` }]
}
