export interface ImpliedBaseline {
  value: number
  unit: string | null
  /** The passage of the target that it was reckoned from. */
  derivedFrom: string
}

const number = '(\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:,\\d+)?|\\d+(?:[,.]\\d+)?)'
const unit = '(%|procent(?!enhet)|(?:miljoner|mkr|mnkr|tkr)?\\s?(?:kronor|kr)?|\\p{L}+)?'
const level = `till\\s+(?:högst\\s+|minst\\s+|ca\\s+|cirka\\s+)?${number}\\s*${unit}`
const change = `(minskning|sänkning|reduktion|reducering|ökning|höjning)\\s+(?:av|med|på)\\s+${number}\\s*(%|procentenheter|procentenhet|procent|\\p{L}+)?`
const reference = '(?:mot|jämfört\\s+med|i\\s+förhållande\\s+till|från|gentemot|av)\\s+\\S+'

const pattern = new RegExp(`${level}[^.;]*?(?<!\\p{L})${change}(?:\\s+${reference})?(?:\\s+nivå)?`, 'iu')

/**
 * The level a target starts from when it names both the level to reach and the change: "till 8 %, en minskning
 * med 20 %" starts from 10 %. Reckoned exactly; null when the target does not give both.
 */
export function impliedBaseline(target: string): ImpliedBaseline | null {
  const match = pattern.exec(target.replace(/\s+/gu, ' '))
  if (!match) return null
  const [derivedFrom, levelText = '', levelUnit, direction = '', changeText = '', changeUnit] = match
  const reached = fraction(levelText)
  const by = fraction(changeText)
  const down = /^(?:m|s|r)/iu.test(direction)
  const start = /^(?:%|procent)$/iu.test(changeUnit ?? '')
    ? undoShare(reached, by, down)
    : undoStep(reached, by, down)
  if (!start || !sameKind(levelUnit, changeUnit)) return null
  return { value: Number(start.top) / Number(start.bottom), unit: tidyUnit(levelUnit), derivedFrom }
}

/** A whole number of so many parts; exact where floating point would not be. */
interface Fraction {
  top: bigint
  bottom: bigint
}

function fraction(text: string): Fraction {
  const [whole = '0', decimals = ''] = text.replace(/[ \u00a0]/gu, '').split(/[,.]/u)
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) }
}

/** level = start × (100 ∓ share) / 100 */
function undoShare(level: Fraction, share: Fraction, down: boolean): Fraction | null {
  const left = 100n * share.bottom + (down ? -share.top : share.top)
  return left > 0n ? { top: level.top * 100n * share.bottom, bottom: level.bottom * left } : null
}

function undoStep(level: Fraction, step: Fraction, down: boolean): Fraction | null {
  const top = level.top * step.bottom + (down ? step.top : -step.top) * level.bottom
  return top >= 0n ? { top, bottom: level.bottom * step.bottom } : null
}

/** A step in points belongs to a share; any other step must be counted as the level is. */
function sameKind(levelUnit: string | undefined, changeUnit: string | undefined): boolean {
  if (/^(?:%|procent)$/iu.test(changeUnit ?? '')) return true
  if (/^procentenhet/iu.test(changeUnit ?? '')) return tidyUnit(levelUnit) === '%'
  return tidyUnit(levelUnit) !== '%'
}

function tidyUnit(unitText: string | undefined): string | null {
  const plain = unitText?.trim() ?? ''
  if (plain === '') return null
  return /^(?:%|procent)$/iu.test(plain) ? '%' : plain
}
