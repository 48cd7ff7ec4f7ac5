/** How the letters of MacRoman and of the DOS pages 850 and 865 stand from 0x80 to 0xff. */
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'
const dos850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'
const dos865 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

const tables: [name: string, letters: string][] = [
  ['macintosh', macRoman],
  ['ibm850', dos850],
  ['ibm865', dos865],
]

/** Bytes of a one-byte alphabet to characters: what the file says, else the one that gives most Swedish. */
export function decodeSingleBytes(bytes: Uint8Array, said?: string): string {
  const told = said && tables.some(([name]) => name === said) ? said : null
  if (told) return decodeBy(told, bytes)
  const sample = bytes.subarray(0, 200_000)
  const names = ['windows-1252', ...tables.map(([name]) => name)]
  const scores = names.map((name) => ({ name, score: swedishIn(decodeBy(name, sample)) }))
  // The first is the most common by far: another must do better, not as well.
  const best = scores.reduce((found, each) => (each.score > found.score ? each : found))
  return decodeBy(best.name, bytes)
}

function decodeBy(name: string, bytes: Uint8Array): string {
  const letters = tables.find((table) => table[0] === name)?.[1]
  if (!letters) return new TextDecoder('windows-1252').decode(bytes)
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    const part = bytes.subarray(at, at + 8192)
    pieces.push(
      Array.from(part, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : letters[byte - 0x80])).join(''),
    )
  }
  return pieces.join('')
}

/** Swedish letters inside words count for an alphabet, signs inside words and odd letters against it. */
function swedishIn(text: string): number {
  const good =
    text.match(/[a-zåäö][åäöé]|[åäöé][a-zåäö]|(?<![\p{L}\d])[ÅÄÖ]\p{L}|\p{Lu}[ÅÄÖ]|§ ?\d|– /gu)?.length ?? 0
  const bad =
    text.match(
      /\p{L}[^\p{L}\p{N}\p{P}\p{Z}\s+=§°]\p{L}|[\u0080-\u009f]|[╡-╬░-▓]|\p{Ll}[ÄÅÖ]\p{Ll}|[¢†¥„”](?=\p{L})|(?<=\p{L})[„†‡Œ™ŠÕ]/gu,
    )?.length ?? 0
  return good - bad * 2
}
