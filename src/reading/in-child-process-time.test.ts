import { describe, expect, it } from 'vitest'
import { spentBy } from './in-child-process-time.ts'

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

describe('the time that a process spends', () => {
  it('grows while it works, by no more than what passes', () => {
    const began = performance.now()
    const spent = spentBy(process.pid)
    while (performance.now() - began < 200);
    expect(spent()).toBeGreaterThan(0)
    expect(spent()).toBeLessThanOrEqual(performance.now() - began)
  })

  it('is the time that passes where the system tells of no such process', async () => {
    const spent = spentBy(undefined)
    await pause(50)
    expect(spent()).toBeGreaterThanOrEqual(45)
  })

  it.runIf(process.platform === 'linux')('passes for a process that waits for something', async () => {
    const { spawn } = await import('node:child_process')
    const sleeper = spawn('sleep', ['5'])
    await pause(100)
    const spent = spentBy(sleeper.pid)
    await pause(80)
    expect(spent()).toBeGreaterThanOrEqual(70)
    sleeper.kill()
  })
})
