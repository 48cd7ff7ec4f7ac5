import { at, childrenOf, type XmlElement } from './xml.ts'

/** How a cell writes its number. */
export type NumberFormat =
  | { kind: 'general' }
  | { kind: 'number'; decimals: number; grouped: boolean; percent: boolean; after: string }
  | { kind: 'date' }

const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'yyyy-mm-dd',
  16: 'yyyy-mm-dd',
  17: 'yyyy-mm-dd',
  22: 'yyyy-mm-dd',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
}

/** The number formats of a workbook's cell styles, in their order. */
export function numberFormatsOf(styles: XmlElement | null): NumberFormat[] {
  const root = at(styles ?? undefined, 'styleSheet')
  const own = new Map(
    childrenOf(at(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  )
  return childrenOf(at(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0)
    return formatOf(own.get(id) ?? builtIn[id] ?? 'General')
  })
}

function formatOf(code: string): NumberFormat {
  const [positive = ''] = code.split(';')
  const words = [...positive.matchAll(/"([^"]*)"/gu)].map(([, text]) => text ?? '').join('')
  const bare = positive.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./gu, '')
  if (/[ymdh]/iu.test(bare) && !/[0#]/u.test(bare)) return { kind: 'date' }
  if (!/[0#]/u.test(bare)) return { kind: 'general' }
  return {
    kind: 'number',
    decimals: /[.](0+)/u.exec(bare)?.[1]?.length ?? 0,
    grouped: /[#0],[#0]|#\s#/u.test(bare),
    percent: bare.includes('%'),
    after: words.trim(),
  }
}

/** A number as its cell shows it, in the Swedish way: a comma before decimals, blanks between thousands. */
export function writeNumber(value: number, format: NumberFormat, countsFrom1904 = false): string {
  if (format.kind === 'date') return dateOf(value, countsFrom1904)
  if (format.kind === 'general') return inSwedish(String(Math.round(value * 1e9) / 1e9), false)
  const shown = (format.percent ? value * 100 : value).toFixed(Math.min(20, format.decimals))
  const after = format.percent ? ' %' : format.after === '' ? '' : ` ${format.after}`
  return inSwedish(shown, format.grouped) + after
}

function inSwedish(number: string, grouped: boolean): string {
  const [whole = '', decimals] = number.split('.')
  const parted = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ' ') : whole
  return decimals === undefined ? parted : `${parted},${decimals}`
}

/** Days are counted from the last of 1899 (the program takes 1900 for a leap year) or from 1904. */
function dateOf(days: number, countsFrom1904: boolean): string {
  const start = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const date = new Date(start + Math.floor(days) * 86_400_000)
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10)
}
