import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a checker of others left behind: its exit code and all it said. */
export type ToolRun = { code: number; output: string; complaint: string }

/**
 * Runs the JavaScript file of an installed package on this same Node, without a shell, with `root` as its
 * folder. Never fails by itself: a tool that cannot start is an exit code and a complaint like any other.
 */
export function runTool(root: string, bin: string, options: string[]): Promise<ToolRun> {
  const script = fileURLToPath(new URL(`../../node_modules/${bin}`, import.meta.url))
  const child = spawn(process.execPath, [script, ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const run = { code: 1, output: '', complaint: '' }
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    run.output += piece
  })
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    run.complaint += piece
  })
  return new Promise((done) => {
    child.on('error', (error) => done({ ...run, complaint: error.message }))
    child.on('close', (code) => done({ ...run, code: code ?? 1 }))
  })
}
