import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Sheet } from './block.ts'
import { furnitureOf } from './furniture.ts'

const templates = join(import.meta.dirname, 'templates')

/**
 * The document as a tagged PDF that also passes the accessibility gate of the typesetter; throws when it does
 * not compile. Texts go in as data, never as markup, and the date is the document's: the same sheet always
 * gives the same bytes.
 */
export function asPdf(sheet: Sheet): Buffer {
  const compiler = NodeCompiler.create({ workspace: templates })
  compiler.mapShadow(join(templates, 'data.json'), Buffer.from(JSON.stringify(templateData(sheet))))
  const template = sheet.look.furniture === 'slides' ? 'slides.typ' : 'minutes.typ'
  const compiled = compiler.compile({ mainFileContent: readFileSync(join(templates, template), 'utf8') })
  const document = compiled.result
  if (compiled.hasError() || !document)
    throw new Error(`${sheet.file}: ${JSON.stringify(compiled.takeDiagnostics())}`)
  return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: madeAt(sheet).getTime() / 1000 })
}

function madeAt(sheet: Sheet): Date {
  return new Date(`${sheet.date ?? '2024-01-01'}T12:00:00Z`)
}

function templateData(sheet: Sheet) {
  const made = madeAt(sheet)
  return {
    title: sheet.title,
    organisation: 'Region Fjällmark',
    made: { year: made.getUTCFullYear(), month: made.getUTCMonth() + 1, day: made.getUTCDate() },
    ...furnitureOf(sheet),
    caseNumber: sheet.look.caseNumber,
    hyphenate: sheet.look.furniture === 'council',
    blocks: sheet.blocks,
  }
}
