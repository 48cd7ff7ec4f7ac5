/** What mammoth reads a Word document as; only what is used here. */
export type DocxNode =
  | {
      type: 'paragraph'
      styleName?: string | null
      numbering?: { isOrdered: boolean; level: string } | null
      children: DocxNode[]
    }
  | { type: 'table' | 'document' | 'tableRow' | 'hyperlink'; children: DocxNode[] }
  | { type: 'tableCell'; colSpan?: number; rowSpan?: number; children: DocxNode[] }
  | { type: 'run'; isBold?: boolean; fontSize?: number | null; children: DocxNode[] }
  | { type: 'text'; value: string }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'tab' | 'image' | 'other' }

/** The text of a piece of a document with tabs and breaks as characters: a page break is a form feed. */
export interface InlineText {
  text: string
  /** All of its letters are bold. */
  bold: boolean
  /** The type size of its first letters in points, where it is set on the text itself. */
  fontSize: number | null
}

/** Everything that stands in the nodes as one text, in order; images and the like leave nothing. */
export function inlineText(nodes: readonly DocxNode[]): InlineText {
  const found: InlineText = { text: '', bold: true, fontSize: null }
  for (const node of nodes) addInline(node, found, false, null)
  found.bold = found.bold && found.text.trim() !== ''
  return found
}

function addInline(node: DocxNode, found: InlineText, bold: boolean, fontSize: number | null): void {
  if (node.type === 'text') {
    found.text += node.value.replace(/\n/gu, ' ')
    if (node.value.trim() === '') return
    found.bold = found.bold && bold
    found.fontSize ??= fontSize
  } else if (node.type === 'tab') found.text += '\t'
  else if (node.type === 'break') found.text += node.breakType === 'page' ? '\f' : '\n'
  else if (node.type === 'run') {
    for (const child of node.children) addInline(child, found, node.isBold ?? false, node.fontSize ?? null)
  } else if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) addInline(child, found, bold, fontSize)
  }
}
