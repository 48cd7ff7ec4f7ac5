import { Parser } from 'htmlparser2'
import type { Layout } from '../layout.ts'
import { decodeHtml } from './html-encoding.ts'
import { rowsOfHtml } from './html-rows.ts'
import { layoutOfRows } from './layout-of-rows.ts'
import { readingLimits } from './limits.ts'
import { Refused } from './refused.ts'
import type { XmlElement } from './xml.ts'

/** What is run, drawn or filled in is no text of the page. */
const unread = new Set(
  'script style noscript template svg math iframe object embed canvas video audio button select textarea input head'.split(
    ' ',
  ),
)

/** A web page as a layout; what stands around its main content is furniture. Throws `Refused`. */
export function layoutOfHtml(bytes: Uint8Array): Layout {
  return layoutOfRows([rowsOfHtml(treeOf(decodeHtml(bytes)))])
}

/** The page's elements, as a browser would close them; those that lie deeper than any page's do are given up. */
function treeOf(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let skipped = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, children: [] }
      if (unread.has(name) || isHidden(attributes)) skipped++
      else if (skipped === 0) open.at(-1)?.children.push(element)
      else skipped++
      open.push(element)
      if (open.length > readingLimits.depth * 4) throw new Refused('unsafe', 'HTML')
    },
    ontext(piece) {
      if (skipped === 0) open.at(-1)?.children.push(piece)
    },
    onclosetag() {
      open.pop()
      if (skipped > 0) skipped--
    },
  })
  parser.write(text)
  parser.end()
  return root
}

function isHidden({ hidden, style = '', 'aria-hidden': ariaHidden }: Record<string, string>): boolean {
  return hidden !== undefined || ariaHidden === 'true' || /display:\s*none|visibility:\s*hidden/iu.test(style)
}
