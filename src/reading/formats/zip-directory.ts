import { constants, inflateRawSync } from 'node:zlib'
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
 * Refuses a zip bomb before anything trusts the file: what the directory declares must be within limits, and what
 * really comes out is counted while it is unpacked, since the directory may lie.
 */
export function checkUnpacking(bytes: Uint8Array, entries: readonly ZipEntry[]): ReadingFailure | null {
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (declared > readingLimits.unpackedBytes) return readingFailure('too-large', 'zip')
  if (entries.some(isSuspicious)) return readingFailure('too-large', 'zip')
  let real = 0
  for (const entry of entries) {
    const size = unpackedSize(bytes, entry, readingLimits.unpackedBytes - real)
    if (size === 'too large') return readingFailure('too-large', 'zip')
    if (size === 'damaged') return readingFailure('damaged', 'DOCX')
    real += size
  }
  return null
}

/** Small files may pack well; a large part that shrank more than text ever does is made to harm. */
function isSuspicious(entry: ZipEntry): boolean {
  return entry.size > 1_000_000 && entry.size > entry.packedSize * readingLimits.unpackedRatio
}

function unpackedSize(bytes: Uint8Array, entry: ZipEntry, room: number): number | 'too large' | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.headerAt + 30 > bytes.length) return 'damaged'
  const at =
    entry.headerAt +
    30 +
    view.getUint16(entry.headerAt + 26, true) +
    view.getUint16(entry.headerAt + 28, true)
  const packed = bytes.subarray(at, at + entry.packedSize)
  if (packed.length < entry.packedSize) return 'damaged'
  if (entry.method === 0) return packed.length
  const maxOutputLength = Math.max(1, Math.min(room, entry.size + 1))
  try {
    return inflateRawSync(packed, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }).length
  } catch (error) {
    return error instanceof RangeError ? 'too large' : 'damaged'
  }
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return null
}
