import mammoth from 'mammoth'
import { type ReadingFailure, readingFailure } from '../failures.ts'
import type { Layout } from '../layout.ts'
import { docxFurniture } from './docx-furniture.ts'
import { pagesOfDocx } from './docx-rows.ts'
import type { DocxNode } from './docx-tree.ts'
import { layoutOfRows } from './layout-of-rows.ts'
import { readingLimits } from './limits.ts'
import { Refused, refusalOf } from './refused.ts'
import { readZipDirectory } from './zip-directory.ts'
import { openZipParts, unpack } from './zip-parts.ts'

/** A Word document as a layout; a failure when it is damaged, unpacks to too much or holds no text. */
export async function layoutOfDocx(bytes: Uint8Array): Promise<Layout | ReadingFailure> {
  try {
    countUnpacked(bytes)
    const furniture = docxFurniture(openZipParts(bytes, 'DOCX'))
    const document = await readTree(bytes)
    if (!document) return readingFailure('damaged', 'DOCX')
    const [first = [], ...others] = pagesOfDocx(document)
    return layoutOfRows([[...furniture, ...first], ...others])
  } catch (error) {
    return refusalOf(error, 'DOCX')
  }
}

/** Mammoth unpacks what it likes: all that really comes out is counted before it may, since the directory may lie. */
function countUnpacked(bytes: Uint8Array): void {
  let room = readingLimits.unpackedBytes
  for (const entry of readZipDirectory(bytes) ?? refuse()) {
    const limit = /\.(?:xml|rels)$/u.test(entry.name) ? readingLimits.partBytes : readingLimits.unpackedBytes
    const part = unpack(bytes, entry, Math.min(room, limit), 'DOCX')
    if (entry.name.endsWith('.xml')) refuseDeclarations(part)
    room -= part.length
  }
}

function refuse(): never {
  throw new Refused('damaged', 'DOCX')
}

function refuseDeclarations(part: Uint8Array): void {
  if (/<!(?:DOCTYPE|ENTITY)/u.test(new TextDecoder().decode(part.subarray(0, 4096))))
    throw new Refused('unsafe', 'DOCX')
}

/** Mammoth hands its tree to a transformation; the HTML it makes of it is not used. */
async function readTree(bytes: Uint8Array): Promise<DocxNode | null> {
  let tree: DocxNode | null = null
  const transformDocument = (document: DocxNode) => {
    tree = document
    return { ...document, children: [] }
  }
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { transformDocument, externalFileAccess: false },
  )
  return tree
}
