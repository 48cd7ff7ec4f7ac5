import { readFileSync } from 'node:fs'
import { z } from 'zod'

const report = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().nullish(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})
export type TestReport = z.infer<typeof report>

/** What several runs of the tests come to; what neither passed nor failed is told by name. */
export type TestCount = { passed: number; failed: number; broken: string[]; left: string[] }

/** Sums reports of Vitest. A file that could not be loaded counts as a failure: it has no tests to tell of. */
export function countTests(reports: TestReport[]): TestCount {
  const files = reports.flatMap((one) => one.testResults)
  const tests = files.flatMap((file) => file.assertionResults)
  const unloaded = files.filter((file) => file.status === 'failed' && file.assertionResults.every(isPassed))
  const failed = tests.filter((test) => test.status === 'failed')
  return {
    passed: tests.filter(isPassed).length,
    failed: failed.length + unloaded.length,
    broken: [
      ...failed.map((test) => test.fullName),
      ...unloaded.map((file) => `${file.name} ${file.message ?? ''}`),
    ],
    left: tests.filter((test) => !isPassed(test) && test.status !== 'failed').map((test) => test.fullName),
  }
}

function isPassed(test: { status: string }): boolean {
  return test.status === 'passed'
}

/** Whether the count may be green: something ran, nothing failed and nothing was left out. */
export function isWhole(count: TestCount): boolean {
  return count.passed > 0 && count.failed === 0 && count.left.length === 0
}

function readReport(file: string): TestReport {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const message = `the run left no report: ${error instanceof Error ? error.message : String(error)}`
    return { success: false, testResults: [{ name: file, status: 'failed', message, assertionResults: [] }] }
  }
}

function main(files: string[]): void {
  const count = countTests(files.map(readReport))
  for (const name of count.broken) console.log(`failed: ${name}`)
  for (const name of count.left) console.log(`not run: ${name}`)
  console.log(`${count.passed} passed, ${count.failed} failed`)
  process.exitCode = isWhole(count) ? 0 : 1
}

if (import.meta.main) main(process.argv.slice(2))
