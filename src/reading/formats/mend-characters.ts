const ligatures: Record<string, string> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}

/** Ligatures to letters, å written as two characters to one, and control characters that fonts leave behind away. */
export function mendCharacters(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligatures[ligature] ?? ligature)
      // Inside a line a soft hyphen is not shown; at its end it is, and whoever joins lines takes it away.
      .replace(/(?<=\p{L})\u00ad(?=\p{L})/gu, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/gu, '')
  )
}
