import type { Layout } from '../layout.ts'
import type { Row } from './build-layout.ts'
import { headingSize, textRow } from './grid-rows.ts'
import { layoutOfRows } from './layout-of-rows.ts'
import { odfLines, stylesOf } from './odf-lines.ts'
import { odfTableRows } from './odf-table.ts'
import { odfTextPages } from './odf-text.ts'
import { Refused } from './refused.ts'
import { allNamed, at, childrenOf, parseXml, textOf, type XmlElement } from './xml.ts'
import { openZipParts } from './zip-parts.ts'

/**
 * An OpenDocument text, presentation or spreadsheet as a layout; throws `Refused`. What the page style prints on
 * every page comes first, as furniture.
 */
export function layoutOfOdf(bytes: Uint8Array, format: 'ODT' | 'ODP' | 'ODS'): Layout {
  const parts = openZipParts(bytes, format)
  if (parts.text('META-INF/manifest.xml')?.includes(':encryption-data'))
    throw new Refused('encrypted', format)
  const content = parts.text('content.xml')
  if (content === null) throw new Refused('damaged', format)
  const root = at(parseXml(content, format), 'office:document-content')
  const body = at(root, 'office:body')
  const styles = stylesOf(root)
  const pages = at(body, 'office:presentation')
    ? childrenOf(at(body, 'office:presentation'), 'draw:page').map((page) => slideRows(page, styles))
    : at(body, 'office:spreadsheet')
      ? childrenOf(at(body, 'office:spreadsheet'), 'table:table').map((sheet) => odfTableRows(sheet))
      : odfTextPages(at(body, 'office:text'), styles)
  const printed = parts.text('styles.xml')
  const head = format === 'ODT' && printed !== null ? headRows(parseXml(printed, format)) : []
  return layoutOfRows(pages.map((rows, index) => (index === 0 ? [...head, ...rows] : rows)))
}

function headRows(styles: XmlElement): Row[] {
  const master = allNamed(styles, 'style:master-page')[0]
  const heads = ['style:header', 'style:footer'].flatMap((name) => childrenOf(master, name))
  return heads.flatMap((head) =>
    allNamed(head, 'text:p').flatMap((line) => {
      const text = textOf(line).replace(/\s+/gu, ' ').trim()
      return text === '' ? [] : [textRow(text, { furniture: true })]
    }),
  )
}

/** A slide's frames as they are seen; notes lie in an element of their own and are kept apart. */
function slideRows(page: XmlElement, bold: ReadonlySet<string>): Row[] {
  const frames = childrenOf(page, 'draw:frame').map((frame) => {
    const { 'svg:x': x = '0', 'svg:y': y = '0', 'presentation:class': kind = '' } = frame.attributes
    return { frame, isTitle: kind === 'title', top: Number.parseFloat(y), left: Number.parseFloat(x) }
  })
  frames.sort((a, b) => Number(b.isTitle) - Number(a.isTitle) || a.top - b.top || a.left - b.left)
  const shown = frames.flatMap(({ frame, isTitle }) => {
    const rows = [
      ...odfLines(at(frame, 'draw:text-box'), bold),
      ...childrenOf(frame, 'table:table').flatMap(odfTableRows),
    ]
    return isTitle ? rows.map((row) => ({ ...row, size: headingSize(1) })) : rows
  })
  const notes = odfLines(at(page, 'presentation:notes', 'draw:frame', 'draw:text-box'), bold)
  return [...shown, ...notes.map((row) => ({ ...row, furniture: true }))]
}
