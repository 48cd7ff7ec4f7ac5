import { decodeText } from './decode.ts'

/** A page's characters: by what it says of itself, else as any text is told. */
export function decodeHtml(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const said = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1]?.toLowerCase()
  const byMark = (bytes[0] ?? 0) >= 0xfe || (bytes[0] === 0xef && bytes[1] === 0xbb)
  // Pages that say they are UTF-8 and are not are common; what is valid as such is.
  if (!said || byMark || said.startsWith('utf')) return decodeText(bytes)
  return decodeText(bytes, said)
}
