import { readFileSync } from 'node:fs'

/**
 * Milliseconds that a process has spent since it was first asked, told anew at each call: while it works, the
 * processor's time that it got, so that a busy machine stops nothing; while it waits for something else, the time
 * that passes. Where the system does not tell, always the time that passes.
 */
export function spentBy(pid: number | undefined): () => number {
  let spent = 0
  let before = { at: performance.now(), ...workOf(pid) }
  return () => {
    const now = { at: performance.now(), ...workOf(pid) }
    const passed = now.at - before.at
    const worked = now.milliseconds - before.milliseconds
    spent += now.isWorking ? Math.min(passed, worked) : passed
    before = now
    return spent
  }
}

/** What the process's main thread has worked, and whether it works now (or would, if it were let). */
function workOf(pid: number | undefined): { milliseconds: number; isWorking: boolean } {
  try {
    const [nanoseconds] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')
    // The program's name stands in brackets before its state, and may hold anything.
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)
    return { milliseconds: Number(nanoseconds) / 1e6, isWorking: state?.startsWith('R') ?? false }
  } catch {
    return { milliseconds: 0, isWorking: false }
  }
}
