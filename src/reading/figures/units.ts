/** What a unit measures, however it is written: sums and comparisons only hold within one of these. */
export type UnitKind = 'percent' | 'million' | 'thousand' | 'billion' | 'krona' | 'other'

/** The kind of a unit as written ("mkr", "miljoner kronor", "%"); null for no unit. */
export function unitKind(unit: string | null): UnitKind | null {
  const words = unit?.toLowerCase()
  if (!words) return null
  if (/^(?:%|procent(?:enhet(?:er)?)?)$/u.test(words)) return 'percent'
  if (/^(?:mkr|mnkr|milj|miljon(?:er)?)(?![\p{L}])/u.test(words)) return 'million'
  if (/^(?:mdkr|miljard(?:er)?)(?![\p{L}])/u.test(words)) return 'billion'
  if (/^(?:tkr|tusen)(?![\p{L}])/u.test(words)) return 'thousand'
  return /^(?:kr|kronor)(?![\p{L}])/u.test(words) ? 'krona' : 'other'
}

/** Whether a unit is an amount of money, in whatever size. */
export function isMoney(unit: string | null): boolean {
  const kind = unitKind(unit)
  return kind !== null && kind !== 'percent' && kind !== 'other'
}
