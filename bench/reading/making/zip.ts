import { crc32 } from 'node:zlib'

/** A zip file of `entries` by name, unpacked and without times: the same content gives the same bytes. */
export function zipOf(entries: Record<string, string>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const data = Buffer.from(text)
    const known = knownOf(name, data)
    const head = Buffer.concat([number(0x04034b50, 4), known, Buffer.from(name)])
    files.push(head, data)
    directory.push(
      Buffer.concat([
        number(0x02014b50, 4),
        number(20, 2),
        known,
        Buffer.alloc(10),
        number(offset, 4),
        Buffer.from(name),
      ]),
    )
    offset += head.length + data.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = [number(0x06054b50, 4), number(0, 4), number(directory.length, 2), number(directory.length, 2)]
  return Buffer.concat([...files, ...directory, ...end, number(size, 4), number(offset, 4), number(0, 2)])
}

/** What an entry's own head and the directory tell alike: version, flags, method, time, sum, sizes, name. */
function knownOf(name: string, data: Buffer): Buffer {
  const fixedDate = ((2024 - 1980) << 9) | (1 << 5) | 1
  return Buffer.concat([
    number(20, 2),
    number(0x800, 2),
    number(0, 2),
    number(0, 2),
    number(fixedDate, 2),
    number(crc32(data), 4),
    number(data.length, 4),
    number(data.length, 4),
    number(Buffer.byteLength(name), 2),
    number(0, 2),
  ])
}

function number(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntLE(value, 0, bytes)
  return buffer
}
