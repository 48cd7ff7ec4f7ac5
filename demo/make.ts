import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sheetOf } from './sheet.ts'
import { readSource } from './source.ts'
import { asText } from './text-format.ts'

const here = import.meta.dirname
for (const name of (await readdir(join(here, 'sources'))).sort()) {
  const s = sheetOf(readSource(await readFile(join(here, 'sources', name), 'utf8')))
  await mkdir('/tmp/demo/out', { recursive: true })
  await writeFile(join('/tmp/demo/out', s.file.replace(/\.\w+$/, '.txt')), asText(s))
}

import { asPdf } from './pdf-format.ts'

for (const name of (await readdir(join(here, 'sources'))).sort()) {
  const s = sheetOf(readSource(await readFile(join(here, 'sources', name), 'utf8')))
  if (s.file.endsWith('.pdf')) await writeFile(join('/tmp/demo/out', s.file), asPdf(s))
}
