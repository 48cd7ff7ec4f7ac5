import type { GreyPicture } from './grey-picture.ts'
import { recognise } from './recognise.ts'
import type { RecognisedLine } from './recognised-lines.ts'
import { withoutRules } from './rule-lines.ts'
import { straightenPicture } from './straighten-picture.ts'
import { middleOf, turnPicture } from './turn-picture.ts'

/** Below this the page lies on its side, or it is no print at all. */
const readable = 0.7

/** The lines of print in a picture and its size, turned upright where it was scanned sideways; none when it is no print. */
export async function recogniseUpright(
  drawn: GreyPicture,
): Promise<{ lines: RecognisedLine[]; picture: GreyPicture }> {
  const picture = withoutRules(straightenPicture(drawn))
  const first = printIn(await recognise(picture))
  if (sureness(first) >= readable) return { lines: isWorthless(first) ? [] : first, picture }
  const quarters = await uprightBy(picture)
  const turned = quarters === 0 ? picture : turnPicture(picture, quarters)
  const lines = quarters === 0 ? first : printIn(await recognise(turned))
  return { lines: isWorthless(lines) ? [] : lines, picture: turned }
}

async function uprightBy(picture: GreyPicture): Promise<number> {
  let best = { quarters: 0, sure: readable }
  for (const quarters of [1, 3, 2]) {
    const sure = sureness(printIn(await recognise(turnPicture(middleOf(picture), quarters))))
    if (sure > best.sure) best = { quarters, sure }
  }
  return best.quarters
}

/** Lines of letters and figures; not what the engine sees in stamps, signatures and specks. */
function printIn(lines: readonly RecognisedLine[]): RecognisedLine[] {
  return lines.filter(({ words }) => {
    const text = words.map((word) => word.text).join('')
    const surest = Math.max(...words.map((word) => word.confidence))
    return /[\p{L}\d]/u.test(text) && (surest >= 0.5 || text.length > 12)
  })
}

/** How sure the words are, long ones counting more; nothing is not sure at all. */
function sureness(lines: readonly RecognisedLine[]): number {
  const words = lines.flatMap((line) => line.words)
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  return words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / Math.max(1, letters)
}

/** Few letters that are not sure, or many that are hardly more than a guess: a drawing, not print. */
function isWorthless(lines: readonly RecognisedLine[]): boolean {
  const letters = lines.flatMap((line) => line.words).reduce((sum, word) => sum + word.text.length, 0)
  return letters < 4 || sureness(lines) < (letters < 20 ? 0.8 : 0.4)
}
