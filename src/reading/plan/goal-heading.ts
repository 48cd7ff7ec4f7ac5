export interface GoalHeading {
  number: string | null
  title: string
  /** Where the title begins in the line; the line's end when the title stands on the next one. */
  titleAt: number
  /** Lower goals are sub-goals where the document has higher ones ("Nämndmål" under "Mål"). */
  level: 'goal' | 'lower'
}

const goalWord =
  '(?:(?:övergripande|strategiskt?|prioriterat|långsiktigt)\\s+)?(?:inriktnings|region|kommun|huvud|nämnd|verksamhets|fullmäktige|effekt|resultat|del|helhets)?mål(?:område)?|nämndens\\s+(?:egna\\s+)?(?:del)?mål|fokusområde|strategiskt\\s+område'
const number = '(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,4}|[A-H])'
const numbered = new RegExp(
  `^\\s*(?:${goalWord})\\s+(${number})(?:\\s*[.:–-]\\s*|\\s+|\\s*$)(?=\\p{Lu}|\\d|$|”|")`,
  'iu',
)
/** A chapter's number may stand before it: "2.1 Mål: …". */
const unnumbered = new RegExp(
  `^\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.?\\s+)?(?:${goalWord})\\s*[:–-]\\s*(?=\\S)`,
  'iu',
)
const lower =
  /^\s*(?:\d[\d.]*\s+)?(?:del|nämnd|verksamhets|effekt|resultat|nämndens\s+(?:egna\s+)?(?:del)?)mål/iu
/** "Mål: Vårt mål är att …" tells of a goal, and names none. */
const aboutGoals =
  /^(?:vårt|våra|nämndens|styrelsens|regionens|kommunens)\s(?:\p{Ll}+\s)?mål(?:et|en)?(?!\p{L})/iu
/** Column heads and their periods look like headings of goals: "Mål 2024", "Mål: 80 %". */
const value = /^\s*(?:\d[\d\s,.]*\s*(?:%|procent)?|ja|nej)\s*$/iu

/**
 * Reads a line as the heading of a goal: "Mål 1. Title", "Inriktningsmål 2: Title", "Målområde: Title". The
 * case of the first letter after the number tells a heading from a sentence ("mål 1 och 2 har nåtts").
 */
export function readGoalHeading(line: string): GoalHeading | null {
  const match = numbered.exec(line) ?? unnumbered.exec(line)
  if (!match || /^\s*\p{Ll}/u.test(line)) return null
  const title = withoutPart(line.slice(match[0].length))
  if (value.test(title) && title !== '') return null
  if (/^\p{Ll}/u.test(title) || aboutGoals.test(title)) return null
  if (isContentsEntry(line)) return null
  return {
    number: match[1] ?? null,
    title,
    titleAt: match[0].length,
    level: lower.test(line) ? 'lower' : 'goal',
  }
}

/** "(1)" and "(2)", "(forts.)": one goal over several pages. */
export function withoutPart(title: string): string {
  return title.replace(/\s*\((?:\d{1,2}(?:\s?(?:av|\/)\s?\d{1,2})?|forts(?:\.|ättning)?)\)\s*$/iu, '').trim()
}

/** A table of contents repeats the headings with their page numbers. */
function isContentsEntry(line: string): boolean {
  return /\.{3,}\s*\d+\s*$|(?:\s{3,}|\t)\d{1,3}\s*$/u.test(line)
}
