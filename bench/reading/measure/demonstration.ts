import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Label as DemoLabel } from '../../../demo/label.ts'
import { readSource } from '../../../demo/source.ts'
import { emptyItem, type Label } from '../making/label.ts'

/** What the labels of the demonstration region tell of findings. */
const measuredFindings = [
  'sum-mismatch',
  'ambiguous-number',
  'missing-paragraph',
  'duplicate-paragraph',
  'vote-count-mismatch',
]

/** The labels of the demonstration region's papers; what they leave open is not measured. */
export async function demonstrationLabels(demo: string): Promise<Label[]> {
  const names = (await readdir(join(demo, 'labels'))).sort()
  return Promise.all(
    names.map(async (name) => {
      const label: DemoLabel = JSON.parse(await readFile(join(demo, 'labels', name), 'utf8'))
      const source = readSource(await readFile(join(demo, 'sources', name.replace('.json', '.md')), 'utf8'))
      return { ...translated(label), layout: `demonstration: ${label.kind}, ${source.head.get('utseende')}` }
    }),
  )
}

/** A summary, a year and a time of reporting that the labels do not give may be read or not. */
function translated(label: DemoLabel): Label {
  return {
    ...label,
    layout: '',
    items: label.items.map((item) => ({
      ...emptyItem(item.paragraph),
      ...item,
      summary: item.summary ?? undefined,
      votes: item.votes as Label['items'][number]['votes'],
      statements: item.statements as Label['items'][number]['statements'],
      decisions: item.decisions.map((clause) => ({ ...clause, handedOverTo: clause.handedOverTo ?? null })),
    })),
    assignments: label.assignments.map((one) => ({
      ...one,
      year: one.year ?? undefined,
      reporting: one.reporting ?? undefined,
    })),
    figures: label.figures.flatMap(({ value, unit }) =>
      typeof value === 'number' ? [{ value, unit: unit ?? undefined }] : [],
    ),
    allFigures: false,
    findings: label.findings.map(({ kind }) => kind),
    measuredFindings,
  }
}
