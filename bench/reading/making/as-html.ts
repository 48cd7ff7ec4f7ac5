import { escaped } from './as-sheets.ts'
import type { Look } from './look.ts'
import type { Block } from './notation.ts'

/** The document as a web page of a meeting: its menu, its foot and its scripts are no part of what was decided. */
export function asHtml(blocks: Block[], look: Look, title: string): Buffer {
  const menu = look.head.flat().map((cell) => `<li><a href="#">${escaped(cell)}</a></li>`)
  const foot = look.foot.flat().map((cell) => `<p>${escaped(cell)}</p>`)
  const page = [
    `<!DOCTYPE html>\n<html lang="sv">\n<head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    '<style>body { font: 16px sans-serif } .hide { display: none }</style></head>',
    `<body>\n<nav><ul>${menu.join('')}</ul></nav>\n<script>window.page = { read: 0 };</script>\n<main>`,
    bodyOf(blocks),
    `</main>\n<footer>${foot.join('')}</footer>\n</body>\n</html>\n`,
  ]
  return Buffer.from(page.join('\n'))
}

const tags: Partial<Record<Block['kind'], string>> = {
  title: 'h1',
  heading: 'h2',
  subheading: 'h3',
  bold: 'strong',
  text: 'p',
  raw: 'div',
}

function bodyOf(blocks: Block[]): string {
  const html = blocks.map((block) => {
    const tag = tags[block.kind]
    if (tag) return `<${tag}>${escaped(block.text)}</${tag}>`
    if (block.kind === 'bullet') return `<ul><li>${escaped(block.text)}</li></ul>`
    if (block.kind === 'number') return `<ol><li>${escaped(block.text)}</li></ol>`
    if (block.kind === 'pair')
      return `<dl><dt>${escaped(block.cells[0] ?? '')}</dt><dd>${block.cells.slice(1).map(escaped).join('<br>')}</dd></dl>`
    if (block.kind === 'row')
      return `<table><tr>${block.cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr></table>`
    return ''
  })
  return html.join('\n').replace(/<\/(ul|ol|dl|table)>\n<\1>/g, '\n')
}
