import { type ReadingFailure, readingFailure } from '../failures.ts'
import { readingLimits } from './limits.ts'

export interface ZipEntry {
  name: string
  method: number
  packedSize: number
  size: number
  headerAt: number
  encrypted: boolean
}

const endMark = 0x06054b50
const entryMark = 0x02014b50

/** The entries that a zip file's central directory lists, or null when the file is no whole zip file. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * Refuses a zip-based document that is made to harm before anything trusts it: what the directory declares must be
 * within limits, names must be those of a document's parts, and nothing may be encrypted or a program.
 */
export function refuseUnsafe(entries: readonly ZipEntry[], format: string): ReadingFailure | null {
  if (entries.length > readingLimits.zipEntries) {
    return readingFailure('too-large', `${entries.length} delar / parts`)
  }
  if (entries.some((entry) => entry.encrypted)) return readingFailure('encrypted', format)
  if (entries.some((entry) => leadsOut(entry.name))) return readingFailure('unsafe', format)
  if (entries.some((entry) => /(?:^|\/)vbaProject\.bin$|^Basic\/.*\.xml$/iu.test(entry.name)))
    return readingFailure('macros', format)
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (declared > readingLimits.unpackedBytes || entries.some(isSuspicious)) {
    return readingFailure('too-large', format)
  }
  const names = new Set(entries.map((entry) => entry.name))
  return names.size < entries.length ? readingFailure('unsafe', format) : null
}

/** A name that leads out of the folder it would be unpacked to: no document has one. */
function leadsOut(name: string): boolean {
  return /^[/\\]|^\p{L}:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/u.test(name)
}

/** Small files may pack well; a large part that shrank more than text ever does is made to harm. */
function isSuspicious(entry: ZipEntry): boolean {
  return entry.size > 1_000_000 && entry.size > entry.packedSize * readingLimits.unpackedRatio
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return null
}
