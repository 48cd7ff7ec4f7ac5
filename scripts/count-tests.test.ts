import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { countTests, isWhole, type TestReport } from './count-tests.ts'

function reportOf(statuses: string[], status = 'passed'): TestReport {
  const assertionResults = statuses.map((one, at) => ({ fullName: `rule ${at} ${one}`, status: one }))
  return { success: true, testResults: [{ name: 'a.test.ts', status, message: 'why', assertionResults }] }
}

test('runs are summed', () => {
  const count = countTests([reportOf(['passed', 'passed']), reportOf(['passed', 'failed'])])
  expect(count).toMatchObject({ passed: 3, failed: 1, broken: ['rule 1 failed'], left: [] })
  expect(isWhole(count)).toBe(false)
})

test.each(['skipped', 'pending', 'todo'])('a test that was %s makes the count unfit, by name', (status) => {
  const count = countTests([reportOf(['passed', status])])
  expect(count.left).toEqual([`rule 1 ${status}`])
  expect(isWhole(count)).toBe(false)
})

test('a file that could not be loaded is a failure', () => {
  const count = countTests([reportOf(['passed']), reportOf([], 'failed')])
  expect(count).toMatchObject({ passed: 1, failed: 1, broken: ['a.test.ts why'] })
})

test('nothing run is not green', () => {
  expect(isWhole(countTests([]))).toBe(false)
  expect(isWhole(countTests([reportOf(['passed'])]))).toBe(true)
})

test('the last line stands alone, and a report that is missing fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'count-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const good = join(folder, 'good.json')
  writeFileSync(good, JSON.stringify(reportOf(['passed', 'passed'])))
  const script = new URL('count-tests.ts', import.meta.url).pathname
  const run = (...files: string[]) => [process.execPath, ['--import', 'tsx', script, ...files]] as const
  expect(execFileSync(...run(good, good), { encoding: 'utf8' })).toBe('4 passed, 0 failed\n')
  const { status, stdout } = spawnSync(...run(good, join(folder, 'gone.json')), { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout).toMatch(/gone\.json the run left no report.*\n2 passed, 1 failed\n$/)
})
