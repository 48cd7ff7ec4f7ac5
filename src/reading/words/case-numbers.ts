export interface CaseNumber {
  /** As written, line breaks folded away: "HSN 656-2025". Never rewritten otherwise. */
  raw: string
  prefix: string | null
  year: number | null
  serial: string
  documentNo: string | null
  start: number
  end: number
}

const prefix = '[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{1,5}'
const notBefore = '(?<![\\p{L}\\d/:_-])'
const notAfter = '(?![\\d\\p{L}]|[-:/]\\s?\\d|\\.\\d)'
const announcement = '(?<=(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)[.:]*\\s{1,3})'

/** Formats seen in published minutes, most telling first. The groups have the names of `CaseNumber`. */
const forms = [
  // HSN 656-2025, RS 613:1-2020, RS/333/2023, HSN529-2022
  `(?<prefix>${prefix})[ /-]?\\s?(?<serial>\\d{1,6})(?::(?<doc>\\d+))?[-/]\\s?(?<year>(?:19|20)\\d\\d)`,
  // RS 2022/713-1, RS2022/1000, RS 2019-0790, KS/2020:00541-1, SN-2017/104, SLK-2026-00676
  `(?<prefix>${prefix})[ /-]?\\s?(?<year>(?:19|20)\\d\\d)[/:-]\\s?(?<serial>\\d{1,6})(?:[-:](?<doc>\\d+))?`,
  // Dnr 00322/2026, Dnr: 2024/123: without a prefix only after the word, or with leading zeros
  `${announcement}(?<serial>\\d{1,6})[-/](?<year>(?:19|20)\\d\\d)`,
  `${announcement}(?<year>(?:19|20)\\d\\d)[-/:.](?<serial>\\d{1,6})(?:[-:](?<doc>\\d+))?`,
  '(?<serial>0\\d{4})/(?<year>(?:19|20)\\d\\d)',
  // LS 1301-0123: year and month before the serial number
  '(?<prefix>[A-ZÅÄÖ]{2,6})\\s?(?<month>\\d\\d(?:0[1-9]|1[0-2]))-(?<serial>\\d{3,5})',
  // 23RS2310: the year's two last digits first
  '(?<short>\\d\\d)(?<prefix>[A-ZÅÄÖ]{2,5})(?<serial>\\d{2,6})',
  // RD20/01234, RS-LED19-0445, LSN-HSS21-0123
  '(?<prefix>[A-ZÅÄÖ]{2,5}(?:-[A-ZÅÄÖ]{2,5})?)(?<short>\\d\\d)[/-](?<serial>\\d{3,6})',
  // RS180123: year and serial number in one, right after the letters
  '(?<prefix>[A-ZÅÄÖ]{2,5})(?<short>[0-3]\\d)(?<serial>\\d{4,5})',
  // 2023-POL000123, 2024/KS0123
  '(?<year>(?:19|20)\\d\\d)[-/](?<prefix>[A-ZÅÄÖ]{1,5})\\s?(?<serial>\\d{3,6})',
  // 2024-000123: without letters only with leading zeros
  '(?<year>(?:19|20)\\d\\d)[-/](?<serial>0\\d{4,5})',
  // KS 2014.148, BMN.2024.123
  `(?<prefix>[A-ZÅÄÖ]{2,6})[\\s.]?(?<year>(?:19|20)\\d\\d)\\.(?<serial>\\d{2,6})`,
  // LK/240123
  '(?<prefix>[A-ZÅÄÖ]{2,5})/(?<serial>\\d{5,7})',
].map((form) => new RegExp(`${notBefore}${form}${notAfter}`, 'giu'))

/** "00123/20212.6.": a template that prints the code of the filing plan without a blank after the year. */
const gluedCode = /(?<![\p{L}\d/:_-])(?<serial>0\d{4})\/(?<year>(?:19|20)\d\d)(?=\d(?:\.\d{1,2})+\.?(?!\d))/gu

/** Series of law, inquiries, the Riksdag and standards, which are numbered like cases but are none. */
const otherSeries =
  /^(?:SOU|Prop|SFS|Ju|Ds|Dir|Bet|Rskr|Skr|KL|OSL|TF|FL|HSL|LOU|ISO|EN|SS|EU|EG|EES|AFS|SOSFS|HSLF|Fi|Ku|Ku|UD|Agenda|Covid|COVID|Motion|nr|Nr|Sida|Protokoll|Lag|Förordning|Dnr|dnr|Tel|Tfn|TEL|TFN|Fax|FAX|Org|ORG)$/u

/** Every registry number that a text names, in order; a number broken over a line is read as one. */
export function findCaseNumbers(text: string): CaseNumber[] {
  if (!/\d/u.test(text)) return []
  const found: CaseNumber[] = []
  for (const form of [...forms, gluedCode]) {
    for (const match of text.matchAll(form)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const number = caseNumberOf(match, start, end)
      if (number && isCaseNumber(text, number)) found.push(number)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function caseNumberOf(match: RegExpExecArray, start: number, end: number): CaseNumber | null {
  const { prefix: letters, serial, doc } = match.groups ?? {}
  if (!serial) return null
  return {
    raw: match[0].replace(/([-/:])\s+/gu, '$1').replace(/\s+/gu, ' '),
    prefix: letters ?? null,
    year: yearOf(match.groups ?? {}),
    serial,
    documentNo: doc ?? null,
    start,
    end,
  }
}

/** Two digits are a year of the last century only where they are later than any year we read. */
function yearOf({ year, month, short }: Record<string, string | undefined>): number | null {
  if (year) return Number(year)
  const digits = month?.slice(0, 2) ?? short
  if (!digits) return null
  return Number(digits) + (Number(digits) > 60 ? 1900 : 2000)
}

function isCaseNumber(text: string, { prefix: letters, serial, year, start, end }: CaseNumber): boolean {
  if (letters === null) return true
  if (!/^\p{Lu}/u.test(letters) || otherSeries.test(letters)) return false
  const announced = /(?:dnr|diarienr|diarienummer)[.:]*\s{1,3}$/iu.test(
    text.slice(Math.max(0, start - 20), start),
  )
  const alone = isAlone(text, start, end)
  if (isYears(serial, year)) return announced || (alone && isAbbreviation(letters))
  return isAbbreviation(letters) || announced || alone || /[/]/u.test(text.slice(start, end))
}

/** "2024-2027" after a word is a span of years; "RS 2024-2025" is a case only where it stands by itself. */
function isYears(serial: string, year: number | null): boolean {
  const other = Number(serial)
  return year !== null && serial.length === 4 && other >= 1950 && other <= 2090
}

function isAbbreviation(letters: string): boolean {
  return letters === letters.toUpperCase()
}

function isAlone(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trim()
  return line.length <= end - start + 1
}
