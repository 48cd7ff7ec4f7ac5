/** Fewer long words than this tell nothing: a page of figures has hardly any. */
const wordsNeeded = 12

/**
 * Whether text is what a font without a table of its letters gives: private signs, or letters moved along the
 * alphabet. In Swedish, as in its neighbours, hardly a word of four letters lacks a vowel; in moved letters many do.
 */
export function isGibberish(pieces: readonly string[]): boolean {
  const text = pieces.join(' ')
  const signs = text.replace(/\s/gu, '')
  if (signs.length < 40) return false
  const untold = signs.match(/[\p{Co}\uFFFD]/gu)?.length ?? 0
  if (untold > signs.length * 0.15) return true
  const words = text.match(/\p{L}{4,}/gu) ?? []
  const letters = words.join('').length
  // Moved letters fall among signs and digits; real pages of signs are tables, which have figures and blanks.
  const odd = signs.match(/[^\p{L}\p{N}\s.,;:()/§%+–—"”’'!?•*&=_@|<>-]/gu)?.length ?? 0
  if (odd > signs.length * 0.2 && letters < signs.length * 0.5) return true
  if (words.length < wordsNeeded) return false
  const withVowel = words.filter((word) => /[aeiouyåäöéü]/iu.test(word)).length
  return withVowel < words.length * 0.72 || isMixedCase(words) || lacksCommonLetters(words.join(''))
}

/** The ten commonest letters are seven in ten of any Swedish text, and of its neighbours'; of moved letters they are four. */
function lacksCommonLetters(letters: string): boolean {
  const common = letters.match(/[eantrsildo]/giu)?.length ?? 0
  return letters.length >= 120 && common < letters.length * 0.55
}

/** Capitals in the middle of small letters, in every third word. */
function isMixedCase(words: readonly string[]): boolean {
  const mixed = words.filter((word) => /\p{Ll}\p{Lu}\p{Ll}|\p{Lu}\p{Ll}\p{Lu}/u.test(word)).length
  return mixed > words.length * 0.34
}
