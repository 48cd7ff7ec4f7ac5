import type { Row } from './build-layout.ts'
import { listRows, paragraphRows } from './odf-lines.ts'
import { odfTableRows } from './odf-table.ts'
import { allNamed, childrenOf, type XmlElement } from './xml.ts'

/** A text document's pages, as far as it keeps where they were last broken, as rows. */
export function odfTextPages(text: XmlElement | undefined, bold: ReadonlySet<string>): Row[][] {
  const pages: Row[][] = [[]]
  addTo(pages, text, bold)
  return pages
}

function addTo(pages: Row[][], element: XmlElement | undefined, bold: ReadonlySet<string>): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'text:soft-page-break') pages.push([])
    else if (child.name === 'text:p' || child.name === 'text:h') {
      // A break inside a paragraph moves all of it: sentences are not divided by where a page happened to end.
      pages.at(-1)?.push(...paragraphRows(child, bold, ''))
      if (allNamed(child, 'text:soft-page-break').length > 0) pages.push([])
    } else if (child.name === 'text:list') pages.at(-1)?.push(...listRows(child, bold, 1))
    else if (child.name === 'table:table') pages.at(-1)?.push(...odfTableRows(child))
    else if (/^text:(?:section|.*index.*|index-body)$/u.test(child.name)) addTo(pages, child, bold)
  }
}
