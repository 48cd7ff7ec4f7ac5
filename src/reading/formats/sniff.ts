import { type FailureCode, type ReadingFailure, readingFailure } from '../failures.ts'
import { readingLimits } from './limits.ts'
import { readZipDirectory, refuseUnsafe } from './zip-directory.ts'

export type Format = 'pdf' | 'docx' | 'pptx' | 'xlsx' | 'odt' | 'odp' | 'ods' | 'html' | 'text'

/** What a file's first bytes say it is, where it is nothing that can be read here. */
const foreignStarts: [name: string, code: FailureCode, start: number[]][] = [
  ['PNG', 'picture', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', 'picture', [0xff, 0xd8, 0xff]],
  ['GIF', 'picture', [0x47, 0x49, 0x46, 0x38]],
  ['TIFF', 'picture', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', 'picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['BMP', 'picture', [0x42, 0x4d]],
  ['RTF', 'old-format', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['EXE', 'foreign', [0x4d, 0x5a]],
  ['ELF', 'foreign', [0x7f, 0x45, 0x4c, 0x46]],
  ['GZIP', 'foreign', [0x1f, 0x8b]],
  ['7Z', 'foreign', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', 'foreign', [0x52, 0x61, 0x72, 0x21]],
  ['MP3', 'foreign', [0x49, 0x44, 0x33]],
  ['MP3', 'foreign', [0xff, 0xfb]],
  ['OGG', 'foreign', [0x4f, 0x67, 0x67, 0x53]],
  ['WAV', 'foreign', [0x52, 0x49, 0x46, 0x46]],
  ['SQLITE', 'foreign', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
]
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]
const extensions: Record<string, Format> = {
  pdf: 'pdf',
  docx: 'docx',
  pptx: 'pptx',
  xlsx: 'xlsx',
  odt: 'odt',
  odp: 'odp',
  ods: 'ods',
  htm: 'html',
  html: 'html',
  txt: 'text',
  text: 'text',
  md: 'text',
}
/** Other names that the same contents go under; a template or a macro file says by its parts what it is. */
const alike: Record<string, Format[]> = { html: ['html', 'text'], text: ['text', 'html'] }

interface Foreign {
  foreign: string
  code: FailureCode
}

/**
 * The format of a file by its content; its name only has to agree. A failure when it is empty, too large, foreign,
 * encrypted, made to harm, or something else than its extension says.
 */
export function sniffFormat(source: string, bytes: Uint8Array): Format | ReadingFailure {
  if (bytes.length === 0) return readingFailure('empty')
  if (bytes.length > readingLimits.bytes) return readingFailure('too-large')
  const extension = /\.(\p{L}{2,5}\d?)$/u.exec(source)?.[1]?.toLowerCase() ?? ''
  const found = contentOf(bytes, extension)
  if (typeof found === 'object' && 'sv' in found) return found
  const promised = extensions[extension]
  const content = typeof found === 'string' ? found : found.foreign
  const agrees = !promised || promised === content || alike[promised]?.some((format) => format === content)
  if (!agrees && !isOlderName(promised, content)) {
    return readingFailure('lying-extension', `.${extension}: ${nameOf(content)}`)
  }
  return typeof found === 'string' ? found : readingFailure(found.code, found.foreign)
}

/** Who named an old Word file .docx needs the same advice as who did not. */
function isOlderName(promised: Format, content: string): boolean {
  return content === 'DOC, XLS, PPT' && ['docx', 'xlsx', 'pptx'].includes(promised)
}

function nameOf(content: string): string {
  return content === 'text' ? 'text' : content.toUpperCase()
}

function contentOf(bytes: Uint8Array, extension: string): Format | Foreign | ReadingFailure {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  const foreign = foreignStarts.find(([, , first]) => startsWith(bytes, first))
  if (foreign && !isWords(foreign[0], bytes)) return { foreign: foreign[0], code: foreign[1] }
  if (start.slice(4, 8) === 'ftyp') return { foreign: 'MP4, HEIC', code: 'foreign' }
  if (startsWith(bytes, oldOffice)) return oldOfficeOf(bytes)
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return zipOf(bytes)
  }
  if (!looksLikeText(bytes)) return { foreign: 'binary', code: 'foreign' }
  if (isBlank(bytes)) return readingFailure('empty')
  return textOrPage(start, extension)
}

/** "BMP" and "MZ" may begin a text, too. */
function isWords(name: string, bytes: Uint8Array): boolean {
  return ['BMP', 'EXE', 'MP3', 'SQLITE', 'WAV'].includes(name) && looksLikeText(bytes)
}

/** What calls itself a web page is one; a list of tags in a text is none. */
function textOrPage(start: string, extension: string): Format | Foreign {
  const first = start.replace(/\0/gu, '').replace(/^[\u00ff\u00fe\u00ef\u00bb\u00bf\s]+/u, '')
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|main|article)\b/iu.test(
      first,
    )
  ) {
    return 'html'
  }
  // A saved web page in one file, with its pictures beside it as a mail has its attachments.
  if (
    /^MIME-Version:|^From: <Saved by/imu.test(first) &&
    /multipart\/related|Snapshot-Content-Location/iu.test(first)
  ) {
    return { foreign: 'MHT', code: 'old-format' }
  }
  if (/^<(?:\?xml|svg|!DOCTYPE)/iu.test(first)) return { foreign: 'XML', code: 'foreign' }
  const isPage = (extension === 'html' || extension === 'htm') && /<[a-z][^>]*>/iu.test(first)
  return isPage ? 'html' : 'text'
}

/** An encrypted DOCX is wrapped in the old container format; anything else there is an old .doc, .xls or .msg. */
function oldOfficeOf(bytes: Uint8Array): Foreign | ReadingFailure {
  const wide = (name: string) => Buffer.from(name, 'utf16le')
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content.includes(wide('EncryptedPackage'))) return readingFailure('encrypted', 'DOCX, XLSX, PPTX')
  if (content.includes(wide('__substg1.0_'))) return { foreign: 'MSG', code: 'foreign' }
  return { foreign: 'DOC, XLS, PPT', code: 'old-format' }
}

const zipMarks: [part: string, format: Format][] = [
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['xl/workbook.xml', 'xlsx'],
]
const openDocuments: Record<string, Format> = { text: 'odt', presentation: 'odp', spreadsheet: 'ods' }

function zipOf(bytes: Uint8Array): Format | Foreign | ReadingFailure {
  const entries = readZipDirectory(bytes)
  if (!entries) return readingFailure('damaged', 'zip')
  const has = (name: string) => entries.some((entry) => entry.name === name)
  const format =
    zipMarks.find(([part]) => has(part))?.[1] ?? (has('content.xml') ? openDocumentOf(bytes) : null)
  if (!format)
    return {
      foreign: has('xl/workbook.bin') ? 'XLSB' : 'ZIP',
      code: has('xl/workbook.bin') ? 'old-format' : 'foreign',
    }
  return refuseUnsafe(entries, format.toUpperCase()) ?? format
}

/** OpenDocument files begin with their type, stored as it is. */
function openDocumentOf(bytes: Uint8Array): Format | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return openDocuments[/opendocument\.(text|presentation|spreadsheet)/u.exec(start)?.[1] ?? ''] ?? null
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
