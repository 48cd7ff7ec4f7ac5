import { type ReadingFailure, readingFailure } from '../failures.ts'
import { readingLimits } from './limits.ts'
import { readZipDirectory } from './zip-directory.ts'

export type Format = 'pdf' | 'docx' | 'text'

/** What a file's first bytes say it is, where it is nothing that can be read here. */
const foreignStarts: [name: string, start: number[]][] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['EXE', [0x4d, 0x5a, 0x90]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['GZIP', [0x1f, 0x8b]],
  ['7Z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]
const extensions: Record<string, Format> = { pdf: 'pdf', docx: 'docx', txt: 'text', text: 'text', md: 'text' }

/**
 * The format of a file by its content; its name only has to agree. A failure when it is empty, too large, foreign,
 * encrypted, or something else than its extension says.
 */
export function sniffFormat(source: string, bytes: Uint8Array): Format | ReadingFailure {
  if (bytes.length === 0) return readingFailure('empty')
  if (bytes.length > readingLimits.bytes) return readingFailure('too-large')
  const found = contentOf(bytes)
  if (typeof found === 'object' && 'code' in found) return found
  const extension = /\.(\p{L}{2,5}\d?)$/u.exec(source)?.[1]?.toLowerCase() ?? ''
  const promised = extensions[extension]
  const content = typeof found === 'string' ? found : found.foreign
  if (promised && promised !== content) {
    return readingFailure(
      'lying-extension',
      `.${extension}, ${content === 'text' ? 'text' : content.toUpperCase()}`,
    )
  }
  return typeof found === 'string' ? found : readingFailure('foreign', found.foreign)
}

function contentOf(bytes: Uint8Array): Format | { foreign: string } | ReadingFailure {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  const foreign = foreignStarts.find(([, start]) => startsWith(bytes, start))
  if (foreign) return { foreign: foreign[0] }
  if (startsWith(bytes, oldOffice)) return oldOfficeOf(bytes)
  if (startsWith(bytes, [0x50, 0x4b])) return zipOf(bytes)
  if (!looksLikeText(bytes)) return { foreign: 'binary' }
  return isBlank(bytes) ? readingFailure('empty') : 'text'
}

/** An encrypted DOCX is wrapped in the old container format; anything else there is an old .doc, .xls or .msg. */
function oldOfficeOf(bytes: Uint8Array): { foreign: string } | ReadingFailure {
  const name = 'EncryptedPackage'
  const wide = [...name].flatMap((char) => [char.charCodeAt(0), 0])
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(wide))
    ? readingFailure('encrypted', 'DOCX')
    : { foreign: 'DOC' }
}

function zipOf(bytes: Uint8Array): Format | { foreign: string } | ReadingFailure {
  const entries = readZipDirectory(bytes)
  if (!entries)
    return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? readingFailure('damaged', 'zip') : { foreign: 'ZIP' }
  const has = (name: string) => entries.some((entry) => entry.name === name)
  if (has('word/document.xml')) {
    return entries.some((entry) => entry.encrypted) ? readingFailure('encrypted', 'DOCX') : 'docx'
  }
  if (has('ppt/presentation.xml')) return { foreign: 'PPTX' }
  if (has('xl/workbook.xml')) return { foreign: 'XLSX' }
  return { foreign: 'ZIP' }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** Text has hardly any control characters, but for UTF-16, where zeros stand in every other byte. */
function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  let control = 0
  const zeros: [even: number, odd: number] = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++
  })
  const marked = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)
  const wide = marked || (Math.max(...zeros) > sample.length * 0.35 && Math.min(...zeros) === 0)
  return control <= sample.length * 0.01 && (wide || zeros[0] + zeros[1] === 0)
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 65_536 && bytes.every((byte) => byte <= 32 || byte === 0xff || byte === 0xfe)
}
