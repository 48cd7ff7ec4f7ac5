import { decodeSingleBytes } from './single-byte.ts'

/**
 * Bytes of a text file to characters: byte order marks first, then UTF-8 if the bytes are valid as such, else the
 * one-byte alphabet in which they make most sense as Swedish; `said` is what a web page says of itself. Line ends
 * become \n, and text that was made UTF-8 twice is mended.
 */
export function decodeText(bytes: Uint8Array, said?: string): string {
  return normaliseLineEnds(mendTwiceEncoded(charactersOf(bytes, said)))
}

/** CR LF and a lone CR become LF, so that offsets do not depend on the machine that wrote the file. */
export function normaliseLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function charactersOf(bytes: Uint8Array, said?: string): string {
  const wide = markedUtf16(bytes) ?? unmarkedUtf16(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes[0] === 0xef && bytes[1] === 0xbb
      ? new TextDecoder('utf-8').decode(bytes)
      : decodeSingleBytes(bytes, said)
  }
}

function markedUtf16([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
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

/** Windows-1252 has signs in place of the control characters from 0x80; back to the bytes they stood for. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** "MÃ¥l" is "Mål" that was made UTF-8 twice; mended only where no such letter stands as it should. */
function mendTwiceEncoded(text: string): string {
  const wrong = text.match(/Ã[\u00a5\u00a4\u00b6\u2026\u201e\u2013©¨]|Â[§ ·]/gu)?.length ?? 0
  if (wrong === 0 || /[åäöÅÄÖ]/u.test(text)) return text
  return text.replace(/[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]{1,2}/gu, mendOne)
}

function mendOne(piece: string): string {
  const bytes = Uint8Array.from([...piece], (char) => {
    const sign = signs.indexOf(char)
    return sign >= 0 ? 0x80 + sign : char.charCodeAt(0) & 0xff
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return piece
  }
}
