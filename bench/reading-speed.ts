import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readingLimits } from '../src/reading/formats/limits.ts'
import { closeReadingProcesses, readMeasured } from '../src/reading/in-child-process.ts'
import { printedMinutes, typesetMinutes } from './reading-speed/documents.ts'
import { writeSection } from './reading-speed/write-section.ts'

/** The whole engine (layout, structure, processes and all) beside `pdftotext -layout`, on the same files by turns. */
const rounds = 5

interface Measured {
  seconds: number
  pages: number
}

const folder = mkdtempSync(join(tmpdir(), 'reading-speed-'))
try {
  const speed = await measureSpeed()
  const memory = await measureMemory()
  writeSection('docs/benchmarks.md', 'reading-speed', tell(speed, memory))
} finally {
  await closeReadingProcesses()
  rmSync(folder, { recursive: true })
}

async function measureSpeed() {
  const files = [...Array.from({ length: 12 }, () => 30), 60, 120, 240].map((pages, index) =>
    fileOf(`minutes-${index}.pdf`, pages, typesetMinutes(pages)),
  )
  const pages = files.reduce((sum, file) => sum + file.pages, 0)
  const times: Record<'one' | 'two' | 'engine', number[]> = { one: [], two: [], engine: [] }
  for (let round = 0; round < rounds; round++) {
    times.one.push(
      await secondsOf(async () => {
        for (const { path } of files) pdftotext(path)
      }),
    )
    times.two.push(await secondsOf(() => pdftotextAtOnce(files.map(({ path }) => path))))
    times.engine.push(await secondsOf(() => engine(files)))
    process.stdout.write(
      `round ${round + 1}: ${Object.values(times)
        .map((all) => all.at(-1)?.toFixed(1))
        .join(' | ')} s\n`,
    )
  }
  return { files: files.length, pages, times }
}

async function measureMemory(): Promise<(Measured & { peakMegabytes: number })[]> {
  const found: (Measured & { peakMegabytes: number })[] = []
  for (const pages of [10, 100, 1000, 10_000]) {
    const bytes = printedMinutes(pages)
    // Each in a fresh process: the most it ever held is then this file's.
    await closeReadingProcesses()
    const started = performance.now()
    const { result, peakMegabytes } = await readMeasured({
      source: 'a.pdf',
      bytes,
      limits: { ...readingLimits },
      tell: () => {},
    })
    const seconds = (performance.now() - started) / 1000
    const items = 'code' in result ? result.en : `${result.document.items.length} matters`
    process.stdout.write(
      `${pages} pages: ${Math.round(peakMegabytes)} MB, ${seconds.toFixed(1)} s, ${items}\n`,
    )
    found.push({ pages, seconds, peakMegabytes: 'code' in result ? Number.NaN : peakMegabytes })
  }
  return found
}

function fileOf(name: string, pages: number, bytes: Uint8Array): { path: string; pages: number } {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return { path, pages }
}

function pdftotext(path: string): void {
  spawnSync('pdftotext', ['-layout', path, '/dev/null'])
}

async function pdftotextAtOnce(paths: string[]): Promise<void> {
  const line = [...paths]
  const work = async () => {
    for (let path = line.shift(); path; path = line.shift()) {
      const child = spawn('pdftotext', ['-layout', path, '/dev/null'])
      await new Promise((done) => child.once('exit', done))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}

/** From no process at all to the last answer. */
async function engine(files: readonly { path: string }[]): Promise<void> {
  await closeReadingProcesses()
  const read = files.map(({ path }) =>
    readMeasured({ source: path, bytes: readFileSync(path), limits: { ...readingLimits }, tell: () => {} }),
  )
  for (const { result } of await Promise.all(read)) if ('code' in result) throw new Error(result.en)
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

function tell(
  speed: Awaited<ReturnType<typeof measureSpeed>>,
  memory: Awaited<ReturnType<typeof measureMemory>>,
): string {
  const { one, two, engine: own } = speed.times
  const row = (name: string, times: number[]) => {
    const ratio = median(times.map((time, index) => time / (one[index] ?? time)))
    const spread = `${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)}`
    return `| ${name} | ${median(times).toFixed(1)} | ${spread} | ${Math.round(speed.pages / median(times))} | ${ratio.toFixed(2)} |`
  }
  const version = spawnSync('pdftotext', ['-v'], { encoding: 'utf8' }).stderr.split('\n')[0] ?? ''
  return `## Reading speed

\`npm run bench -- reading-speed\`: ${speed.files} PDF files made by code (${speed.pages} pages of minutes with tables, embedded fonts and tags), read by turns, ${rounds} rounds. The engine's time is from no process at all to the last answer, structure included. ${version}, Node ${process.version}, ${cpus()[0]?.model ?? ''}, ${availableParallelism()} cores.

| | median s | lowest–highest | pages/s | times pdftotext |
|---|---|---|---|---|
${row('`pdftotext -layout`, one file after the other', one)}
${row('`pdftotext -layout`, one file for each core', two)}
${row('the whole engine', own)}

One file alone, untagged, in a fresh process:

| Pages in one file | s | pages/s | most memory, MB |
|---|---|---|---|
${memory.map(({ pages, seconds, peakMegabytes }) => `| ${pages} | ${seconds.toFixed(1)} | ${Math.round(pages / seconds)} | ${Number.isNaN(peakMegabytes) ? 'refused' : Math.round(peakMegabytes)} |`).join('\n')}
`
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
