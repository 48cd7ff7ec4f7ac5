/** Endings of nouns, adjectives and verbs, the genitive taken off before; the longest that fits goes, and only one. */
const endings = [
  ...['heterna', 'heten', 'heter', 'het'],
  ...['ingarna', 'ingar', 'ingen', 'ing'],
  ...['ationerna', 'ationer', 'ationen', 'ation', 'ativa', 'ativ'],
  ...['andet', 'anden', 'ande', 'endet', 'enden', 'ende'],
  ...['orna', 'arna', 'erna', 'aren', 'ade', 'are', 'ats', 'ast'],
  ...['or', 'ar', 'er', 'en', 'et', 'an', 'na', 'at', 'ad', 'a', 'e'],
].sort((one, other) => other.length - one.length)

/** Nouns and adjectives whose last letters only look like an ending. */
const wholeWord =
  /(?:(?:kost|må|skill|bygg|mark)nad|bar|sam|itet|skap|plan|plats|sats|(?:^|[^h])enhet|(?:appar|klim|form|result|mand|kandid|priv|autom)at)$/u
/** Loan words in -ens and -ans, whose s is no genitive. */
const ownS =
  /(?:(?:kompet|konsekv|frekv|sekv|lic|konkurr|refer|evid)ens|(?:inst|bal|fin|lever|ambul|dist|toler)ans)$/u
const genitiveS = /(?:[aeion]|[aeo]r|et|ing|[lrn]d)s$/u
const neuterT = /(?:sk|ig|iv|ad|al|ell|bar)t$/u
/** What a branch of learning and its adjective share: "ortopedi", "ortopedisk". */
const learned = /(.{3,}(?:log|iatr|oped|urg|og|id))(?:isk|iska|i)$/u
const definiteN = /(?:gi|omi|ri|afi|ati|pi|varo)n$/u

/**
 * The stem of a Swedish word in small letters: what "minska", "minskad" and "minskning" share, or "resor",
 * "resandet" and "resan". At least three letters are left, with a vowel among them.
 */
export function stem(word: string): string {
  const plain = withoutGenitive(word.toLowerCase().normalize('NFC'))
  // The everyday words of assignments that are too short for the rule of three letters.
  if (/^ök(?:a|ad|ade|at|ar|ning|ningen)$/u.test(plain)) return 'ök'
  if (/^kö(?:n|er|erna)?$/u.test(plain)) return 'kö'
  if (neuterT.test(plain) && plain.length > 4) return stem(plain.slice(0, -1))
  if (definiteN.test(plain)) return stem(plain.slice(0, -1))
  if (learned.test(plain)) return plain.replace(learned, '$1')
  if (wholeWord.test(plain) || ownS.test(plain)) return plain
  return withoutEnding(plain)
}

function withoutGenitive(word: string): string {
  return word.length >= 5 && genitiveS.test(word) && !ownS.test(word) ? word.slice(0, -1) : word
}

function withoutEnding(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && keeps(word.slice(0, -one.length)))
  if (!ending) return word
  return withoutGlide(word.slice(0, -ending.length), ending)
}

/** The -n- of "omställ-n-ing" and "samord-n-a", the -j- of "stöd-j-a". */
function withoutGlide(rest: string, ending: string): string {
  const glide = ending.startsWith('ing')
    ? /[^aeiouyåäö]n$/u
    : ending.startsWith('a')
      ? /[^aeiouyåäör]n$|[^aeiouyåäö]j$/u
      : /[^aeiouyåäö]j$/u
  return rest.length > 3 && glide.test(rest) ? rest.slice(0, -1) : rest
}

function keeps(rest: string): boolean {
  return rest.length >= 3 && /[aeiouyåäö]/u.test(rest)
}
