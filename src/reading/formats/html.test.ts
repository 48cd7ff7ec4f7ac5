import { describe, expect, it } from 'vitest'
import { layoutOfHtml } from './html.ts'

const read = (html: string) => layoutOfHtml(new TextEncoder().encode(html))
const lines = (html: string) => read(html).lines.filter((line) => line.text !== '')

describe('a web page', () => {
  it('keeps headings by level, lists with their marks and tables by cells', () => {
    const found = lines(
      '<html><body><h1>Protokoll</h1><h2>§ 12 <b>Budget</b></h2><p>Nämnden har<br>beslutat <b>att</b></p><ol><li>anta planen</li><li><p>överlämna den</p></li></ol><table><tr><th>Mål</th><th>Utfall</th></tr><tr><td rowspan="2">Resor</td><td>1</td></tr><tr><td>2</td></tr></table></body></html>',
    )
    expect(found.map((line) => line.text)).toEqual([
      'Protokoll',
      '§ 12 Budget',
      'Nämnden har',
      'beslutat att',
      '1. anta planen',
      '2. överlämna den',
      'Mål   Utfall',
      'Resor   1',
      '2',
    ])
    expect(found.slice(0, 3).map((line) => [line.size, line.bold])).toEqual([
      [1.6, true],
      [1.4, true],
      [1, false],
    ])
    expect(found.at(-1)?.cells[0]?.left).toBe(0.5)
  })

  it('sets apart what stands around its main content, and never reads what is run or hidden', () => {
    const found = lines(
      '<html><head><title>x</title><script>var a = "<p>nej</p>"</script></head><body><nav>Start</nav><main><header><h1>§ 1</h1></header><p>Text</p><p hidden>dold</p><p style="display:none">dold</p></main><footer>Box 12</footer></body></html>',
    )
    expect(found.map((line) => [line.text, line.furniture])).toEqual([
      ['Start', true],
      ['§ 1', false],
      ['Text', false],
      ['Box 12', true],
    ])
  })

  it('without a main element, has all but navigation, head and foot as its content', () => {
    const found = lines(
      '<body><header>Region Fjällmark</header><div>Text</div><footer>Kontakt</footer></body>',
    )
    expect(found.filter((line) => !line.furniture).map((line) => line.text)).toEqual(['Text'])
  })

  it('reads the cells of a table that only places its content as text', () => {
    expect(lines('<table><tr><td><p>Ett</p><p>Två</p></td></tr></table>').map((line) => line.text)).toEqual([
      'Ett',
      'Två',
    ])
  })

  it('is decoded by what it says of itself, unless its bytes say otherwise', () => {
    const page = '<html><meta charset="iso-8859-1"><p>Mål</p>'
    const latin = Uint8Array.from(page, (char) => char.charCodeAt(0))
    expect(layoutOfHtml(latin).text.trim()).toBe('Mål')
    expect(read(page.replace('iso-8859-1', 'utf-8')).text.trim()).toBe('Mål')
  })
})
