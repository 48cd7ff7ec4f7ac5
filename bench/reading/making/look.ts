import type { Source } from './notation.ts'

/** How a document looks: taken from the `style`, `head` and `foot` of its source. */
export interface Look {
  font: string
  size: number
  bullet: string
  /** Characters of a line and lines of a page, where it is written out as text. */
  width: number
  rows: number
  hyphenate: boolean
  tagged: boolean
  /** Headings stand in a margin to the left of what they head. */
  side: boolean
  columns: number
  /** The pages lie down, and columns of tables are as wide as what stands in them asks for. */
  lying: boolean
  /** Tables have no lines between their cells. */
  unruled: boolean
  capitals: boolean
  encoding: 'utf8' | 'latin1'
  head: string[][]
  foot: string[][]
}

const fonts: Record<string, string> = {
  serif: 'Libertinus Serif',
  modern: 'New Computer Modern',
  mono: 'DejaVu Sans Mono',
}

/** The look that a source asks for, with ordinary values for what it does not name. */
export function lookOf(source: Source): Look {
  const words = new Map((source.head.get('style') ?? '').split(' ').map((word) => readWord(word)))
  const number = (name: string, usual: number) => Number(words.get(name) ?? usual)
  return {
    font: fonts[words.get('font') ?? 'serif'] ?? 'Libertinus Serif',
    size: number('size', 11),
    bullet: words.get('bullet') ?? '•',
    width: number('width', 84),
    rows: number('rows', 0),
    hyphenate: words.has('hyphenate'),
    tagged: !words.has('untagged'),
    side: words.has('side'),
    columns: number('columns', 1),
    lying: words.has('lying'),
    unruled: words.has('unruled'),
    capitals: words.has('capitals'),
    encoding: words.has('latin1') ? 'latin1' : 'utf8',
    head: furnitureRows(source.head.get('head')),
    foot: furnitureRows(source.head.get('foot')),
  }
}

function readWord(word: string): [string, string] {
  const [name = '', value = ''] = word.split('=')
  return [name, value]
}

function furnitureRows(rows: string | undefined): string[][] {
  if (!rows) return []
  return rows.split(' // ').map((row) => row.split('|').map((cell) => cell.trim()))
}
