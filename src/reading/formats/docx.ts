import mammoth from 'mammoth'
import { type ReadingFailure, readingFailure } from '../failures.ts'
import type { Layout } from '../layout.ts'
import { buildLayout } from './build-layout.ts'
import { pagesOfDocx } from './docx-rows.ts'
import type { DocxNode } from './docx-tree.ts'
import { readingLimits } from './limits.ts'
import { checkUnpacking, readZipDirectory } from './zip-directory.ts'

/** A Word document as a layout; a failure when it is damaged, unpacks to too much or holds no text. */
export async function layoutOfDocx(bytes: Uint8Array): Promise<Layout | ReadingFailure> {
  const entries = readZipDirectory(bytes)
  if (!entries) return readingFailure('damaged', 'DOCX')
  const bomb = checkUnpacking(bytes, entries)
  if (bomb) return bomb
  const document = await readTree(bytes)
  if (!document) return readingFailure('damaged', 'DOCX')
  const layout = buildLayout(pagesOfDocx(document))
  if (layout.text.length > readingLimits.characters) return readingFailure('too-large')
  return layout.text.trim() === '' ? readingFailure('no-text') : layout
}

/** Mammoth hands its tree to a transformation; the HTML it makes of it is not used. */
async function readTree(bytes: Uint8Array): Promise<DocxNode | null> {
  let tree: DocxNode | null = null
  const transformDocument = (document: DocxNode) => {
    tree = document
    return { ...document, children: [] }
  }
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { transformDocument, externalFileAccess: false },
    )
    return tree
  } catch {
    return null
  }
}
