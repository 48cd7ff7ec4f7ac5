import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Look } from './look.ts'
import type { Block } from './notation.ts'

const here = import.meta.dirname

/** The document as PDF, tagged or not as its look says; throws when it does not compile. */
export function asPdf(blocks: Block[], look: Look, title: string): Buffer {
  const { compiler, document } = compiled(blocks, look, title)
  return compiler.pdf(document, { pdfTags: look.tagged, creationTimestamp: 1_700_000_000 })
}

/** The pages of the document as one picture above another: what a scanner gets to see. */
export function asSvg(blocks: Block[], look: Look, title: string): string {
  const { compiler, document } = compiled(blocks, look, title)
  return compiler.svg(document)
}

function compiled(blocks: Block[], look: Look, title: string) {
  const compiler = NodeCompiler.create({ workspace: here })
  compiler.mapShadow(
    join(here, 'data.json'),
    Buffer.from(JSON.stringify({ title, look, blocks: grouped(blocks, look) })),
  )
  const result = compiler.compile({ mainFileContent: readFileSync(join(here, 'page.typ'), 'utf8') })
  const document = result.result
  if (result.hasError() || !document) throw new Error(JSON.stringify(result.takeDiagnostics()))
  return { compiler, document }
}

type Group = { kind: string; blocks: Block[]; cells: string[][]; heading: string }

/** Rows that follow on each other are one table; where headings stand in the margin, what they head is one group. */
function grouped(blocks: Block[], look: Look): (Block | Group)[] {
  const groups: (Block | Group)[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const inSide = last?.kind === 'side' && 'blocks' in last && !startsAnew(block)
    if (look.side && block.kind === 'subheading')
      groups.push({ kind: 'side', blocks: [], cells: [], heading: block.text })
    else if (inSide) last.blocks.push(block)
    else if (block.kind === 'row' && last?.kind === 'table' && 'blocks' in last)
      last.cells = [...last.cells, block.cells]
    else if (block.kind === 'row')
      groups.push({ kind: 'table', blocks: [], cells: [block.cells], heading: '' })
    else groups.push(block)
  }
  return groups
}

function startsAnew(block: Block): boolean {
  return ['title', 'heading', 'page', 'row'].includes(block.kind)
}
