import { findCaseNumbers } from '../words/case-numbers.ts'
import { readPeopleList } from '../words/people.ts'

const label =
  /(?:^|(?<=[\s(]))(?:dnr|d\.nr|diarienr|diarienummer|ärendenr|ärendenummer|ärendebeteckning|ärende-id|ärende|dokumentnr|ref)[.:]*(?=\s|$)/giu
const separators = /[\s,;:&()|/–-]|(?:^|(?<=\s))(?:och|samt|m\.fl\.)(?=\s|$)/giu
/** Class codes beside the number ("003", "1.2.6"), which filing plans give. */
const codes = /(?:^|(?<=\s))\d[\d.]{0,9}(?=\s|$)/gu

/** Where other bodies treated the matter ("Sn § 34/2016, Au § 84"), which some templates write beside its number. */
const treatedBefore = /(?:^|(?<=[\s,(]))\p{Lu}\p{L}{0,5}\s?§\s?\d{1,4}(?:\/\d{2,4})?(?=[\s,)]|$)/gu

/** The case numbers of a text that holds nothing else ("Dnr KS 2018/14, KS 2018/15"); empty when it holds more. */
export function caseNumbersAlone(text: string): string[] {
  const numbers = findCaseNumbers(text)
  const labelled = label.test(text)
  label.lastIndex = 0
  let rest = text
  for (const { start, end } of [...numbers].reverse()) rest = rest.slice(0, start) + rest.slice(end)
  rest = rest.replace(label, ' ')
  rest = rest.replace(treatedBefore, ' ')
  if (labelled) rest = rest.replace(codes, ' ')
  else rest = rest.replace(/^\s*\d(?:\.\d{1,2})+\.?\s*$/u, '')
  if (rest.replace(separators, '') === '' && numbers.length > 0) return numbers.map(({ raw }) => raw)
  return numbers.length === 0 || labelled ? unknownForm(text) : []
}

/** After the word for it, whatever looks like a number is one, in a form that no list foresees. */
function unknownForm(text: string): string[] {
  const match =
    /^(?:dnr|d\.nr|diarienr|diarienummer|ärendenr|ärendenummer|ärendebeteckning)[.:]*\s+(?<raw>(?:\p{Lu}{1,6}\s)?\S*\d\S*(?:,?\s\S*\d\S*){0,3})$/iu.exec(
      text.trim(),
    )
  const raw = match?.groups?.raw
  if (!raw) return []
  const several = bareCaseNumber(raw)
  return several.length > 0 ? several : [raw]
}

/** Registry numbers without letters ("0345/23"), trusted only where they have a heading's line to themselves. */
export function bareCaseNumber(text: string): string[] {
  const parts = text.trim().split(/,\s*/u)
  return parts.every((part) => /^\d{2,6}[/-]\d{2,4}$/u.test(part)) ? parts : []
}

/**
 * A title with the case number that stands to its right, in brackets or behind its label, set apart. A number
 * that is part of the wording ("Svar på remiss RS 12-2024 om taxor") stays.
 */
export function splitTitleCase(text: string): { title: string; numbers: string[] } {
  const labelled = behindLabel(text) ?? behindGap(text) ?? inColumns(text)
  if (labelled) return labelled
  const first = findCaseNumbers(text).find(({ start }) => tailIsCase(text.slice(start)))
  if (!first) return { title: text.trim(), numbers: [] }
  const numbers = findCaseNumbers(text.slice(first.start)).map(({ raw }) => raw)
  const before = text.slice(0, first.start)
  const title = before.replace(/[\s(,;–-]*(?:\(?(?:dnr|diarienr|diarienummer|ärendenr)[.:]*)?\s*$/iu, '')
  return { title: title.trim(), numbers }
}

/** "Taxa för tomter  Dnr KS 09/123-041": behind the word for it the whole rest of the line is the number. */
function behindLabel(text: string): { title: string; numbers: string[] } | null {
  const match =
    /(?:^|[\s(,;–-])(?<labelled>(?:dnr|d\.nr|diarienr|diarienummer)[.:]*\s+[^()]+?)\)?\s*$/iu.exec(text)
  const numbers = caseNumbersAlone(match?.groups?.labelled ?? '')
  return match && numbers.length > 0
    ? {
        title: text
          .slice(0, match.index)
          .trim()
          .replace(/[\s(,;–-]+$/u, ''),
        numbers,
      }
    : null
}

/** "Taxa för tomter          0345/23": a number without letters is trusted where a wide gap sets it apart. */
function behindGap(text: string): { title: string; numbers: string[] } | null {
  const match = /^(?<title>\S.*?)\s{3,}(?<raw>\S+(?:,\s\S+){0,2})$/u.exec(text.trim())
  const numbers = bareCaseNumber(match?.groups?.raw ?? '')
  return numbers.length > 0 ? { title: match?.groups?.title ?? '', numbers } : null
}

/** "Bygglov för garage     BMN 2024/33     Nils Ek": the row of a table, its last column the one who reports. */
function inColumns(text: string): { title: string; numbers: string[] } | null {
  const [title = '', ...columns] = text.trim().split(/\s{3,}/u)
  const numbers = columns.map(caseNumbersAlone).find((found) => found.length > 0) ?? []
  const others = columns.filter((column) => caseNumbersAlone(column).length === 0)
  const told = others.length > 0 && others.every((column) => readPeopleList(column) !== null)
  return told ? { title, numbers } : null
}

function tailIsCase(tail: string): boolean {
  return caseNumbersAlone(tail.replace(/\)+\s*$/u, '')).length > 0
}
