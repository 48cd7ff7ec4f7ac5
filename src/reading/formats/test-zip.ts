import { deflateRawSync } from 'node:zlib'

/** A part of a zip file for a test; what its directory declares may lie. */
export interface TestPart {
  name: string
  content: string | Uint8Array
  stored?: boolean
  declared?: number
  flags?: number
}

/** A zip file with these parts, made by hand so that it can be wrong in every way. */
export function zipOf(parts: readonly TestPart[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const { local, entry } = packed(part, at)
    locals.push(local)
    directory.push(entry)
    at += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length & 0xffff, 8)
  end.writeUInt16LE(parts.length & 0xffff, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...locals, entries, end]))
}

function packed(part: TestPart, at: number): { local: Buffer; entry: Buffer } {
  const content = Buffer.from(part.content)
  const data = part.stored ? content : deflateRawSync(content)
  const name = Buffer.from(part.name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  for (const [header, from] of [
    [local, 6],
    [entry, 8],
  ] as const) {
    header.writeUInt16LE(part.flags ?? 0, from)
    header.writeUInt16LE(part.stored ? 0 : 8, from + 2)
    header.writeUInt32LE(data.length, from + 12)
    header.writeUInt32LE(part.declared ?? content.length, from + 16)
    header.writeUInt16LE(name.length, from + 20)
  }
  entry.writeUInt32LE(at, 42)
  return { local: Buffer.concat([local, name, data]), entry: Buffer.concat([entry, name]) }
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A part that links others, as Office documents have it. */
export function linksPart(
  name: string,
  links: readonly [id: string, kind: string, target: string][],
): TestPart {
  const each = links.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`,
  )
  return { name, content: `<?xml version="1.0"?><Relationships>${each.join('')}</Relationships>` }
}
