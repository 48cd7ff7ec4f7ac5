import { promisify } from 'node:util'
import { constants, inflateRaw } from 'node:zlib'
import { readingLimits } from '../reading/formats/limits.ts'
import { readZipDirectory, type ZipEntry } from '../reading/formats/zip-directory.ts'
import type { FileToImport } from './actions.ts'
import type { ReadingError } from './import.ts'

const inflate = promisify(inflateRaw)

/** What a zip file may hold at most: more than a region's archive sends at once, less than a machine takes. */
const most = { files: 5000, bytes: 1_000_000_000 }

const refusals = {
  damaged: {
    code: 'damaged',
    sv: 'Zip-filen är skadad eller inte hel. Packa om den och försök igen.',
    en: 'The zip file is damaged or not whole. Pack it anew and try again.',
  },
  encrypted: {
    code: 'encrypted',
    sv: 'Filen är låst med lösenord i zip-filen. Packa om den utan lösenord.',
    en: 'The file is locked with a password in the zip file. Pack it anew without one.',
  },
  tooLarge: {
    code: 'too-large',
    sv: 'Filen i zip-filen är större än vad som tas emot, eller packad på ett sätt som brukar vara en fälla.',
    en: 'The file in the zip file is larger than is taken, or packed in a way that is usually a trap.',
  },
} satisfies Record<string, ReadingError>

/** Is this a packed folder, and no document of a kind that is a zip file inside (Word, slides, sheets)? */
export function isPackedFolder(name: string, bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || !/\.zip$/iu.test(name)) return false
  const entries = readZipDirectory(bytes)
  return !entries?.some((entry) => entry.name === '[Content_Types].xml' || entry.name === 'mimetype')
}

/**
 * The files of a packed folder, each unpacked when its turn comes; what cannot be taken is named with its reason.
 * Nothing is written to disk, so that a name in it can reach nowhere.
 */
export function filesInZip(name: string, bytes: Uint8Array): FileToImport[] {
  const entries = readZipDirectory(bytes)?.filter(isFile)
  if (!entries) return [refused(name, refusals.damaged)]
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (entries.length > most.files || declared > most.bytes) return [refused(name, refusals.tooLarge)]
  return entries.map((entry) => {
    if (entry.encrypted) return refused(entry.name, refusals.encrypted)
    return isTooLarge(entry)
      ? refused(entry.name, refusals.tooLarge)
      : { name: entry.name, load: () => unpack(bytes, entry) }
  })
}

/** A folder is no document. */
function isFile({ name }: ZipEntry): boolean {
  return !name.endsWith('/')
}

function isTooLarge({ size, packedSize }: ZipEntry): boolean {
  const grows = size > 1_000_000 && size > packedSize * readingLimits.unpackedRatio
  return size > readingLimits.bytes || grows
}

function refused(name: string, error: ReadingError): FileToImport {
  return { name, load: async () => error }
}

/** What really comes out is bounded by what was declared, since a directory may lie. */
async function unpack(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | ReadingError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.headerAt + 30 > bytes.length) return refusals.damaged
  const nameAndExtra = view.getUint16(entry.headerAt + 26, true) + view.getUint16(entry.headerAt + 28, true)
  const at = entry.headerAt + 30 + nameAndExtra
  const packed = bytes.subarray(at, at + entry.packedSize)
  if (packed.length < entry.packedSize) return refusals.damaged
  if (entry.method === 0) return packed.slice()
  if (entry.method !== 8) return refusals.damaged
  try {
    const options = { maxOutputLength: Math.max(1, entry.size), finishFlush: constants.Z_SYNC_FLUSH }
    return new Uint8Array(await inflate(packed, options))
  } catch (error) {
    return error instanceof RangeError ? refusals.tooLarge : refusals.damaged
  }
}
