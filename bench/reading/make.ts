import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { asDocx } from './making/as-docx.ts'
import { asHtml } from './making/as-html.ts'
import { asPdf, asSvg } from './making/as-pdf.ts'
import { asXlsx } from './making/as-sheets.ts'
import { asPptx } from './making/as-slides.ts'
import { asText } from './making/as-text.ts'
import { labelOf } from './making/label-source.ts'
import { lookOf } from './making/look.ts'
import { headField, readSource, type Source } from './making/notation.ts'

/** Reads every source of a set; throws with the source's name when one is not well written. */
export async function readSources(folder: string): Promise<Source[]> {
  const names = (await readdir(join(folder, 'sources'))).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(
    names.map(async (name) =>
      readSource(basename(name, '.txt'), await readFile(join(folder, 'sources', name), 'utf8')),
    ),
  )
}

/** A source written out in the format that its file's name asks for. */
export async function documentOf(source: Source): Promise<Buffer> {
  const blocks = source.lines.flatMap((line) => ('block' in line ? [line.block] : []))
  const look = lookOf(source)
  const title = source.head.get('title') ?? headField(source, 'layout')
  const file = headField(source, 'file')
  const scanner = source.head.get('scan')
  if (scanner !== undefined)
    return (await import('./making/as-scan.ts')).asScan(asSvg(blocks, look, title), scanner)
  if (file.endsWith('.pdf')) return asPdf(blocks, look, title)
  if (file.endsWith('.docx')) return asDocx(blocks, look, title)
  if (file.endsWith('.pptx')) return asPptx(blocks)
  if (file.endsWith('.xlsx')) return asXlsx(blocks)
  if (file.endsWith('.html')) return asHtml(blocks, look, title)
  return asText(blocks, look)
}

async function makeSet(folder: string, only: string | undefined): Promise<void> {
  await mkdir(join(folder, 'documents'), { recursive: true })
  await mkdir(join(folder, 'labels'), { recursive: true })
  for (const source of await readSources(folder)) {
    if (only && !source.name.includes(only)) continue
    const label = labelNamed(source)
    const path = join(folder, 'documents', label.file)
    await writeFile(join(folder, 'labels', `${source.name}.json`), `${JSON.stringify(label, null, 2)}\n`)
    // A scan is made again only when it is named: its bytes differ from browser to browser.
    if (source.head.has('scan') && existsSync(path) && !only) continue
    const content = await documentOf(source)
    await writeFile(path, content)
    console.log(`${label.file} (${Math.round(content.length / 1024)} kB)`)
  }
}

/** The label of a source; what is wrong in it is told with the source's name. */
export function labelNamed(source: Source) {
  try {
    return labelOf(source)
  } catch (cause) {
    throw new Error(`${source.name}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const set of ['development', 'held-out'])
    await makeSet(join(import.meta.dirname, set), process.argv[2])
}
