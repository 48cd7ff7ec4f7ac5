import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { pdfOfObjects, streamOf } from '../../src/reading/formats/test-pdf.ts'

const titles = [
  'Åtgärder för kortare väntetider',
  'Uppföljning av budget',
  'Svar på motion om nattbuss',
  'Plan för digitala besök',
  'Redovisning av uppdrag om hyror',
]
const sentences = [
  'Förvaltningen redovisar hur väntetiderna till öppenvården har utvecklats under årets första åtta månader.',
  'Kostnaderna för inhyrd personal har minskat med 12,4 miljoner kronor jämfört med föregående år.',
  'Nämnden gav i maj förvaltningen i uppdrag att ta fram förslag till färre lokaler i Granvik.',
  'Av de 2 434 resor som gjordes i tjänsten under perioden var 812 med flyg, vilket är färre än målet.',
  'Arbetet fortsätter tillsammans med kommunerna, och en ny redovisning lämnas i samband med delårsrapporten.',
]
const clauses = [
  'att godkänna redovisningen',
  'att överlämna ärendet till regionstyrelsen',
  'att ge förvaltningen i uppdrag att återkomma med en plan senast i juni',
]

interface Matter {
  number: number
  title: string
  clauses: string[]
  paragraphs: string[]
}

/** A matter for each page; the same number always gives the same words. */
function matterOf(number: number): Matter {
  const pick = (list: readonly string[], step: number) => list[(number * 7 + step * 3) % list.length] ?? ''
  const paragraphs = Array.from({ length: 5 }, (_, p) =>
    Array.from({ length: 4 }, (_, s) => pick(sentences, p * 4 + s)).join(' '),
  )
  return { number, title: pick(titles, 1), clauses: [pick(clauses, 0), pick(clauses, 1)], paragraphs }
}

/** Minutes as a typesetter makes them: tagged, hyphenated, a table in each matter. */
export function typesetMinutes(pages: number): Uint8Array {
  const compiler = NodeCompiler.create({})
  const head =
    '#set text(lang: "sv", size: 11pt)\n#set par(justify: true)\n#set page(header: [Region Fjällmark #h(1fr) Protokoll 2024-05-14 #h(1fr) #context counter(page).display("1 (1)", both: true)])\n'
  const body = Array.from({ length: pages }, (_, index) => {
    const { number, title, clauses: decided, paragraphs } = matterOf(index + 1)
    return `= § ${number} ${title}\nHSN ${number}-2024\n\n*Beslut*\n\nHälso- och sjukvårdsnämnden beslutar\n\n${decided.map((clause) => `- ${clause}`).join('\n')}\n\n*Sammanfattning*\n\n${paragraphs.join('\n\n')}\n\n#table(columns: 3, [Indikator], [Utfall], [Mål], [Resor], [2 434], [1 973], [Besök], [812], [900])\n`
  }).join('#pagebreak()\n')
  const { result } = compiler.compile({ mainFileContent: head + body })
  if (!result) throw new Error('The minutes do not compile')
  return Uint8Array.from(compiler.pdf(result, { creationTimestamp: 1_715_680_000 }))
}

/** Minutes as a printer driver makes them: no tags, one text command for each line. Any number of pages. */
export function printedMinutes(pages: number): Uint8Array {
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`
  const kids: string[] = []
  const objects: (string | Buffer)[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '',
    font('Helvetica'),
    font('Helvetica-Bold'),
  ]
  for (let page = 1; page <= pages; page++) {
    const number = objects.length + 1
    kids.push(`${number} 0 R`)
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${number + 1} 0 R/Resources<</Font<</F 3 0 R/B 4 0 R>>>>>>`,
      streamOf(drawnPage(matterOf(page), pages)),
    )
  }
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages}>>`
  return pdfOfObjects(objects)
}

function drawnPage({ number, title, clauses: decided, paragraphs }: Matter, pages: number): string {
  let y = 800
  const commands: string[] = []
  const put = (text: string, size = 10, font = 'F', gap = 14) => {
    commands.push(`/${font} ${size} Tf 1 0 0 1 60 ${y} Tm (${literal(text)}) Tj`)
    y -= gap
  }
  put(`Region Fjällmark   Protokoll   ${number} (${pages})`, 8, 'F', 30)
  put(`§ ${number} ${title}`, 14, 'B', 18)
  put(`HSN ${number}-2024`, 10, 'F', 24)
  put('Beslut', 10, 'B', 20)
  put('Hälso- och sjukvårdsnämnden beslutar')
  for (const clause of decided) put(clause)
  y -= 10
  put('Sammanfattning', 10, 'B', 20)
  for (const paragraph of paragraphs) {
    for (const line of paragraph.match(/.{1,92}(?:\s|$)/gu) ?? []) put(line)
    y -= 8
  }
  return `BT ${commands.join(' ')} ET`
}

function literal(text: string): string {
  return text
    .replace(/[()\\]/gu, '\\$&')
    .replace(/[^\x20-\x7e]/gu, (char) => `\\${char.charCodeAt(0).toString(8)}`)
}
