import { constants, inflateRawSync } from 'node:zlib'
import { readingLimits } from './limits.ts'
import { Refused } from './refused.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** The parts of a zip-based document, unpacked one at a time and counted while they are. */
export interface ZipParts {
  names: readonly string[]
  /** A part's bytes, or null when the file has none of that name. */
  bytes(name: string): Uint8Array | null
  /** A part's text, which is UTF-8 or UTF-16 by its mark; null when there is none of that name. */
  text(name: string): string | null
}

/** Opens a zip-based document; throws `Refused` when it is no whole one or asks for more than a document does. */
export function openZipParts(bytes: Uint8Array, format: string): ZipParts {
  const entries = readZipDirectory(bytes)
  if (!entries) throw new Refused('damaged', format)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  let room = readingLimits.unpackedBytes
  const read = (name: string) => {
    const entry = byName.get(name)
    if (!entry) return null
    const part = unpack(bytes, entry, Math.min(room, readingLimits.partBytes), format)
    room -= part.length
    return part
  }
  return {
    names: entries.map((entry) => entry.name),
    bytes: read,
    text: (name) => {
      const part = read(name)
      return part && new TextDecoder(encodingOf(part)).decode(part)
    },
  }
}

/** A part's bytes; throws `Refused` when more comes out than there is room for, or it is not whole. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, room: number, format: string): Uint8Array {
  const packed = packedBytes(bytes, entry)
  if (!packed || packed.length < entry.packedSize) throw new Refused('damaged', format)
  if (entry.method === 0) {
    if (packed.length > room) throw new Refused('too-large', format)
    return packed
  }
  if (entry.method !== 8) throw new Refused('damaged', format)
  try {
    const maxOutputLength = Math.max(1, Math.min(room, entry.size + 1))
    return inflateRawSync(packed, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    throw new Refused(error instanceof RangeError ? 'too-large' : 'damaged', format)
  }
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.headerAt + 30 > bytes.length) return null
  const names = view.getUint16(entry.headerAt + 26, true) + view.getUint16(entry.headerAt + 28, true)
  const at = entry.headerAt + 30 + names
  return bytes.subarray(at, at + entry.packedSize)
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
