/**
 * Bytes of a text file to characters: byte order marks first, then UTF-8 if the bytes are valid as such,
 * else Windows-1252, which covers the Latin-1 that older case systems write. Line ends become \n.
 */
export function decodeText(bytes: Uint8Array): string {
  return normaliseLineEnds(new TextDecoder(encodingOf(bytes)).decode(bytes))
}

/** CR LF and a lone CR become LF, so that offsets do not depend on the machine that wrote the file. */
export function normaliseLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return unmarked
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** UTF-16 without a mark shows as a zero in every other byte, since Swedish letters all fit in one. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 512)
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 4) return null
  let evenZeros = 0
  let oddZeros = 0
  for (let i = 0; i < pairs * 2; i += 2) {
    if (sample[i] === 0) evenZeros++
    if (sample[i + 1] === 0) oddZeros++
  }
  if (oddZeros > pairs * 0.7 && evenZeros === 0) return 'utf-16le'
  if (evenZeros > pairs * 0.7 && oddZeros === 0) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
