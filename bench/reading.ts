import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { isFailure } from '../src/reading/failures.ts'
import { readDocument } from '../src/reading/read.ts'
import { engineVersion } from '../src/reading/version.ts'
import type { Label } from './reading/making/label.ts'
import { calibrate } from './reading/measure/calibration.ts'
import { compareDocument } from './reading/measure/compare-document.ts'
import { curveOf } from './reading/measure/curve.ts'
import { demonstrationLabels } from './reading/measure/demonstration.ts'
import { type Measured, reportOf, together } from './reading/measure/report.ts'
import { macroF1, scoresOf } from './reading/measure/tally.ts'

const root = join(import.meta.dirname, '..')
const here = join(root, 'bench/reading')

/** Reads one paper and compares it with its label; a file that is refused has missed all there was. */
async function measure(folder: string, set: Measured['set'], label: Label): Promise<Measured> {
  const bytes = await readFile(join(folder, 'documents', label.file))
  const reading = await readDocument(label.file, bytes)
  const refused = isFailure(reading)
  const scanned = label.file.includes('-scan.')
  return {
    file: label.file,
    set,
    format: scanned ? 'pdf, scanned' : extname(label.file).slice(1),
    layout: label.layout,
    refused: refused ? reading.code : null,
    ...compareDocument(label, refused ? null : reading.document),
  }
}

async function labelsOf(folder: string): Promise<Label[]> {
  const names = (await readdir(join(folder, 'labels'))).sort()
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, 'labels', name), 'utf8'))),
  )
}

async function measureAll(): Promise<Measured[]> {
  const demo = join(root, 'demo')
  const sets = [
    { folder: demo, set: 'demonstration', labels: await demonstrationLabels(demo) },
    ...(await Promise.all(
      (['development', 'held-out'] as const).map(async (set) => ({
        folder: join(here, set),
        set,
        labels: await labelsOf(join(here, set)),
      })),
    )),
  ] as const
  const papers: Measured[] = []
  for (const { folder, set, labels } of sets)
    for (const label of labels) papers.push(await measure(folder, set, label))
  return papers
}

/** One line for each field, and one for each paper: what is printed. */
function summary(papers: Measured[]): string {
  const held = papers.filter((paper) => paper.set === 'held-out')
  const rows = [...together(papers)].sort().map(([field, tally]) => {
    const there = together(held).get(field)
    const shares = [scoresOf(tally).f1, ...(there ? [scoresOf(there).f1] : [])].map((one) => one.toFixed(3))
    return `${field.padEnd(34)}${String(tally.expected).padStart(6)}  ${shares.join('  ')}`
  })
  const macro = [papers, held].map((some) => macroF1(together(some)).toFixed(3)).join('  ')
  const each = papers.map((paper) => `${macroF1(paper.tallies).toFixed(3)}  ${paper.file}${refusal(paper)}`)
  return [
    ...each,
    '',
    `${'field (all, held out)'.padEnd(34)}     n`,
    ...rows,
    `${'macro F1'.padEnd(42)}${macro}`,
  ].join('\n')
}

/** Every difference in the papers whose name holds `part`; those held out are not told, so that no rule knows them. */
function differences(papers: Measured[], part: string): string {
  const open = papers.filter((paper) => paper.set !== 'held-out' && paper.file.includes(part))
  const lines = open.flatMap(({ file, tallies }) =>
    [...tallies].flatMap(([field, { wrong }]) =>
      wrong.map(
        (one) =>
          `${file} ${field}\n  expected ${JSON.stringify(one.expected)}\n  read     ${JSON.stringify(one.found)}`,
      ),
    ),
  )
  return lines.join('\n')
}

function refusal({ refused }: Measured): string {
  return refused === null ? '' : `  refused: ${refused}`
}

const papers = await measureAll()
const committed = execFileSync('git', ['log', '-1', '--format=%cs %h', '--', 'src/reading'], { cwd: root })
console.log(summary(papers))
const [, , part] = process.argv
if (part !== undefined) console.log(differences(papers, part))
const heldOut = papers.filter((paper) => paper.set === 'held-out')
const [bins, heldBins] = [papers, heldOut].map((some) => calibrate(some.flatMap((paper) => paper.judged)))
await mkdir(join(root, 'docs/pictures'), { recursive: true })
await writeFile(join(root, 'docs/pictures/reading-calibration.svg'), curveOf(bins ?? [], heldBins ?? []))
const about = { engine: engineVersion, committed: committed.toString().trim() }
await writeFile(join(root, 'docs/reading-measure.md'), reportOf(papers, about))
