import { launchBrowser } from '../../../scripts/browser.ts'

const [width, height] = [595, 842]

/** What a source says of its scanner: dots to the inch, and how many degrees its first page lies askew. */
interface Scanner {
  scale: number
  askew: number
}

function scannerOf(words: string): Scanner {
  const number = (name: string, usual: number) =>
    Number(new RegExp(`${name}=([-.\\d]+)`).exec(words)?.[1] ?? usual)
  return { scale: number('dpi', 150) / 72, askew: number('askew', 0.5) }
}

/**
 * The pages as a scanner leaves them: pictures, a little askew and spotted, in a PDF without a text layer. The
 * pictures differ in bytes from browser to browser, so they are made once and kept.
 */
export async function asScan(svg: string, words: string): Promise<Buffer> {
  const { scale, askew } = scannerOf(words)
  const browser = await launchBrowser()
  try {
    const pages = Math.round(Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1] ?? height) / height)
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale })
    const pictures: Buffer[] = []
    for (let at = 0; at < pages; at += 1) {
      await page.setContent(scannedPage(svg, at, askew))
      pictures.push(await page.screenshot({ type: 'jpeg', quality: 55 }))
    }
    return pdfOfPictures(pictures, scale)
  } finally {
    await browser.close()
  }
}

function scannedPage(svg: string, at: number, askew: number): string {
  const degrees = at % 2 === 0 ? askew : askew * -0.8
  const noise =
    '<svg style="position:fixed;inset:0;opacity:.16" width="100%" height="100%"><filter id="n"><feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="7"/><feColorMatrix type="saturate" values="0"/></filter><rect width="100%" height="100%" filter="url(#n)"/></svg>'
  const sheet = `position:absolute;top:${-at * height}px;left:0;width:${width}px`
  const tilt = `position:fixed;inset:0;overflow:hidden;transform:rotate(${degrees}deg);filter:grayscale(1) contrast(.85) blur(.25px)`
  return `<body style="margin:0;background:#f4f2ee"><div style="${tilt}"><div style="${sheet}">${svg}</div></div>${noise}</body>`
}

/** A PDF that holds nothing but one JPEG on each page. */
function pdfOfPictures(pictures: Buffer[], scale: number): Buffer {
  const kids = pictures.map((_, at) => `${3 + at * 3} 0 R`).join(' ')
  const objects: Buffer[] = [
    text('<< /Type /Catalog /Pages 2 0 R >>'),
    text(`<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`),
    ...pictures.flatMap((picture, at) => pageObjects(picture, 3 + at * 3, scale)),
  ]
  return written(objects)
}

function pageObjects(picture: Buffer, first: number, scale: number): Buffer[] {
  const size = `/Width ${Math.round(width * scale)} /Height ${Math.round(height * scale)}`
  const image = `<< /Type /XObject /Subtype /Image ${size} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.length} >>`
  const draw = `${width} 0 0 ${height} 0 0 cm /Im0 Do`
  return [
    text(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${first + 1} 0 R /Resources << /XObject << /Im0 ${first + 2} 0 R >> >> >>`,
    ),
    text(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`),
    Buffer.concat([text(`${image}\nstream\n`), picture, text('\nendstream')]),
  ]
}

function written(objects: Buffer[]): Buffer {
  const parts = [text('%PDF-1.4\n')]
  const offsets: number[] = []
  for (const [at, object] of objects.entries()) {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0))
    parts.push(text(`${at + 1} 0 obj\n`), object, text('\nendobj\n'))
  }
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  parts.push(
    text(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1')
}
