const entryHead = 0x04034b50
const directoryEntry = 0x02014b50
const endOfDirectory = 0x06054b50

/** 1 January 2024, as zip writes dates. */
const fixedDate = ((2024 - 1980) << 9) | (1 << 5) | 1

/**
 * A zip file whose entries all carry the same time, so that the same content gives the same bytes whenever it
 * is packed. Expects a plain archive without a comment, as the Word writer makes it.
 */
export function withFixedTimes(zip: Buffer): Buffer {
  const fixed = Buffer.from(zip)
  const end = fixed.length - 22
  if (fixed.readUInt32LE(end) !== endOfDirectory) throw new Error('Not a plain zip file')
  const entries = fixed.readUInt16LE(end + 10)
  let at = fixed.readUInt32LE(end + 16)
  for (let entry = 0; entry < entries; entry += 1) at = fixEntry(fixed, at)
  return fixed
}

/** Sets the time in one entry of the directory and in the file's own head; gives where the next one begins. */
function fixEntry(zip: Buffer, at: number): number {
  const head = zip.readUInt32LE(at + 42)
  if (zip.readUInt32LE(at) !== directoryEntry || zip.readUInt32LE(head) !== entryHead) {
    throw new Error('Not a plain zip file')
  }
  zip.writeUInt16LE(0, at + 12)
  zip.writeUInt16LE(fixedDate, at + 14)
  zip.writeUInt16LE(0, head + 10)
  zip.writeUInt16LE(fixedDate, head + 12)
  return at + 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
}
