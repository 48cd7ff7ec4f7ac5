import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Sheet } from './block.ts'
import { asDocx } from './docx-format.ts'
import { type Label, labelOf } from './label.ts'
import { asPdf } from './pdf-format.ts'
import { sheetOf } from './sheet.ts'
import { readSource } from './source.ts'
import { asText } from './text-format.ts'

/** One document of the region as it is made from its source, with what is to be read out of it. */
export interface Made {
  name: string
  file: string
  content: Buffer
  label: Label
}

/** Makes every document from the sources; throws with the source's name when one is not well written. */
export async function makeDocuments(root: string): Promise<Made[]> {
  const sources = (await readdir(join(root, 'sources'))).filter((name) => name.endsWith('.md')).sort()
  return Promise.all(sources.map((name) => makeOne(join(root, 'sources', name))))
}

async function makeOne(path: string): Promise<Made> {
  const name = basename(path, '.md')
  try {
    const source = readSource(await readFile(path, 'utf8'))
    const sheet = sheetOf(source)
    return { name, file: sheet.file, content: await writtenOut(sheet), label: labelOf(source) }
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

async function writtenOut(sheet: Sheet): Promise<Buffer> {
  if (sheet.file.endsWith('.pdf')) return asPdf(sheet)
  if (sheet.file.endsWith('.docx')) return asDocx(sheet)
  return Buffer.from(asText(sheet))
}

/** A label as it is kept in `labels/`. */
export function labelText(label: Label): string {
  return `${JSON.stringify(label, null, 2)}\n`
}

async function main(root: string): Promise<void> {
  await mkdir(join(root, 'documents'), { recursive: true })
  await mkdir(join(root, 'labels'), { recursive: true })
  for (const made of await makeDocuments(root)) {
    await writeFile(join(root, 'documents', made.file), made.content)
    await writeFile(join(root, 'labels', `${made.name}.json`), labelText(made.label))
    console.log(`${made.file} (${Math.round(made.content.length / 1024)} kB)`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(import.meta.dirname)
