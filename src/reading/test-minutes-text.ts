import type { MinutesLook, SectionName } from './test-minutes-choices.ts'
import type { MinutesContent } from './test-minutes-content.ts'

/** The minutes as text: a first page and contents if the look has them, the paragraphs, all of it on pages. */
export function minutesText(contents: MinutesContent[], look: MinutesLook): string {
  const lines = [
    ...(look.firstPage ? firstPage(contents) : []),
    ...(look.contents || look.signLost ? contentsPage(contents, look) : []),
    ...contents.flatMap((content) => paragraphLines(content, look)),
  ]
  return paged(lines, look)
}

function firstPage(contents: MinutesContent[]): string[] {
  const [first, last] = [contents[0]?.number ?? 1, contents.at(-1)?.number ?? 1]
  return [
    'Plats och tid        Kommunhuset, fredagen den 14 mars 2025 kl. 09.00–11.30',
    'Beslutande           Anna Ek (S), ordförande',
    `                     Bo Almquist (M) §§ ${first}–${last}`,
    `                     Ida Ås (V), § ${first}`,
    'Övriga deltagande    Per Skog, sekreterare',
    'Utses att justera    Bo Almquist',
    `Paragrafer           ${first}–${last}`,
    '',
    'ANSLAG/BEVIS',
    'Protokollet är justerat. Justeringen har tillkännagivits genom anslag.',
    'Datum när anslaget sätts upp   2025-03-20',
    '',
  ]
}

function contentsPage(contents: MinutesContent[], look: MinutesLook): string[] {
  const entries = contents.map(({ number, title }) => `${look.sign(number)} ${title} ............... 2`)
  return ['Innehållsförteckning', '', ...entries, '']
}

function paragraphLines(content: MinutesContent, look: MinutesLook): string[] {
  const sections = look.order.flatMap((name) => {
    const lines = sectionLines(name, content, look)
    return lines.length > 0 ? [`${look.words[name]}${look.colon}`, '', ...lines, ''] : []
  })
  const immediate = content.immediate ? ['Paragrafen förklaras omedelbart justerad.', ''] : []
  return [...headLines(content, look), '', ...sections, ...immediate]
}

function headLines({ number, title, serial, second }: MinutesContent, look: MinutesLook): string[] {
  const sign = look.signLost ? `${number}` : look.sign(number)
  const theCase = [serial, ...(second === null ? [] : [second])].map(look.caseNumber).join(', ')
  const beside = look.titleBelow ? [sign, title] : [`${sign} ${title}`]
  switch (look.casePlace) {
    case 'beside':
      return look.titleBelow
        ? [`${sign}               ${theCase}`, title]
        : [`${sign} ${title}          ${theCase}`]
    case 'below':
      return [...beside, theCase]
    case 'labelled below':
      return [...beside, `Dnr ${theCase}`]
    case 'above the title':
      return [sign, `Dnr ${theCase}`, title]
  }
}

function sectionLines(name: SectionName, content: MinutesContent, look: MinutesLook): string[] {
  const { width } = look
  const text = (line: string) => [...wrapped(line, look), '']
  switch (name) {
    case 'decision':
      return decisionLines(content, look)
    case 'proposal':
      return content.proposals ? clauseLines(content.own, look, 'Byggnadsnämnden') : []
    case 'summary':
      return text(content.summary)
    case 'material':
      return content.materials.flatMap((line) => wrapped(`${look.bullet} ${line}`, { ...look, width }))
    case 'claims':
      return content.claims.flatMap(({ by, text: what }) => text(`${by} yrkar ${what}.`))
    case 'process':
      return content.claims.length > 0
        ? text('Ordföranden ställer proposition på yrkandena och finner att nämnden bifaller förslaget.')
        : []
    case 'vote':
      return content.vote ? voteLines(content.vote, look) : []
    case 'reservation':
      return content.reserved.length > 0
        ? text(`${joined(content.reserved)} reserverar sig mot beslutet.`)
        : []
    case 'note':
      return content.note ? text(`${content.note.by} lämnar följande anteckning: ${content.note.text}.`) : []
    case 'jav':
      return content.disqualified
        ? text(`${content.disqualified} anmäler jäv och deltar inte i beslutet.`)
        : []
    case 'absence':
      return content.absent ? text(`${content.absent} deltar inte i beslutet.`) : []
    case 'dispatch':
      return ['Samhällsbyggnadsförvaltningen']
  }
}

function decisionLines(content: MinutesContent, look: MinutesLook): string[] {
  if (content.recommended.length === 0) return clauseLines(content.own, look, 'Byggnadsnämnden')
  // Where two lists stand in one paragraph each has its lead-in, whatever the body does otherwise.
  const both = { ...look, leadIn: look.leadIn === 'none' ? ('beslutar' as const) : look.leadIn }
  return [
    ...clauseLines(content.recommended, both, 'Byggnadsnämnden föreslår att kommunfullmäktige'),
    '',
    ...clauseLines(content.own, both, 'Byggnadsnämnden', ' för egen del'),
  ]
}

function clauseLines(clauses: string[], look: MinutesLook, who: string, forWhom = ''): string[] {
  const leads = {
    none: [],
    beslutar: [`${who} beslutar${forWhom}`, ''],
    'beslutar att': [`${who} beslutar${forWhom} att`, ''],
    'att each': [`${who} beslutar${forWhom}`, ''],
  }[look.leadIn]
  const lines = clauses.flatMap((clause, index) => {
    const mark = { blank: '', '1.': `${index + 1}. `, '1)': `${index + 1}) `, bullet: `${look.bullet} ` }[
      look.clauseMark
    ]
    const shown = look.leadIn === 'att each' ? `att ${clause}` : said(clause, look)
    // What begins with a capital is a sentence and ends with a stop.
    const goesOn = look.leadIn === 'beslutar att' || look.leadIn === 'att each'
    const end = index === clauses.length - 1 || !goesOn ? '.' : look.clauseEnd
    return [...wrapped(`${mark}${shown}${end}`, look), ...(look.clauseMark === 'blank' ? [''] : [])]
  })
  return [...leads, ...lines]
}

/** A clause that no lead-in governs begins a sentence. */
function said(clause: string, look: MinutesLook): string {
  return look.leadIn === 'beslutar att' ? clause : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`
}

function voteLines({ yes, no }: { yes: string[]; no: string[] }, look: MinutesLook): string[] {
  const named = {
    none: [],
    prose: [
      ...wrapped(`${joined(yes)} röstar ja (${yes.length}).`, look),
      ...wrapped(`${joined(no)} röstar nej (${no.length}).`, look),
    ],
    columns: [
      voteRow('Ledamot', 'Ja', 'Nej'),
      ...yes.map((name) => voteRow(name, 'X', '')),
      ...no.map((name) => voteRow(name, '', 'X')),
    ],
  }[look.namedVotes]
  return [
    ...wrapped('Den som bifaller förslaget röstar ja. Den som avslår förslaget röstar nej.', look),
    '',
    ...wrapped(`Omröstningen utfaller med ${yes.length} ja-röster och ${no.length} nej-röster.`, look),
    '',
    ...named,
    '',
  ]
}

function voteRow(name: string, yes: string, no: string): string {
  return `${name.padEnd(30)}${yes.padEnd(8)}${no}`.trimEnd()
}

function joined(names: string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`
}

/** Lines of the look's width; a long word at the end of one is broken where the look breaks words. */
function wrapped(text: string, { width, hyphenate }: Pick<MinutesLook, 'width' | 'hyphenate'>): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    const room = width - last.length - 1
    const broken = hyphenate && /^\p{Ll}{14,}\.?$/u.test(word) && room > 7
    if (last !== '' && word.length > room) {
      if (broken) lines[lines.length - 1] = `${last} ${word.slice(0, 6)}-`
      lines.push(broken ? word.slice(6) : word)
    } else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

function paged(lines: string[], look: MinutesLook): string {
  const pages: string[][] = [[]]
  for (const [at, line] of lines.entries()) {
    const page = pages.at(-1) ?? []
    // A heading is not left alone at the foot of a page.
    const full = page.length >= look.rows || (page.length >= look.rows - 6 && /§|^Dnr/u.test(line))
    if (full && !/§|^Dnr/u.test(lines[at - 1] ?? '')) pages.push([line])
    else page.push(line)
  }
  const filled = (rows: string[], at: number) =>
    rows.map((row) => row.replace('{n}', `${at + 1}`).replace('{N}', `${pages.length}`))
  return pages
    .map((page, at) => [...filled(look.head, at), '', ...page, '', ...filled(look.foot, at), ''].join('\n'))
    .join(look.formFeed ? '\f' : '\n')
}
