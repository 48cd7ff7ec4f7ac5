import { describe, expect, test } from 'vitest'
import { assignmentTables } from './assignment-table.ts'
import { noNames, regionIn } from './test-regions.ts'

/** A line whose cells begin thirty characters apart. */
const row = (...cells: string[]) =>
  cells
    .map((cell) => cell.padEnd(30))
    .join('')
    .trimEnd()
const read = (...lines: string[]) =>
  assignmentTables(regionIn(lines.join('\n')), { ...noNames, own: 'Vägnämnden' })
const titles = (...lines: string[]) => read(...lines).map(({ title }) => title)
const two = [row('1', 'Måla broar', 'Skolnämnden'), row('2', 'Bygga kajer', 'Kulturnämnden')]

describe('a table of assignments', () => {
  test.each(['Nr', 'Nr.', 'Nummer', '#'])('has numbers under "%s"', (head) => {
    const found = read(row(head, 'Uppdrag', 'Mottagare'), ...two)
    expect(found.map(({ number, title, to }) => [number, title, to])).toEqual([
      ['1', 'Måla broar', ['Skolnämnden']],
      ['2', 'Bygga kajer', ['Kulturnämnden']],
    ])
  })
  test.each([
    ...['Riktas till', 'Riktat till', 'Mottagare', 'Uppdragstagare', 'Ansvarig', 'Ansvarig nämnd', 'Till'],
    ...['Nämnd', 'Nämnd/styrelse', 'Mottagande nämnd', 'Till vem', 'Ansvar', 'Utförare', 'Förvaltning'],
  ])('has receivers under "%s"', (head) => {
    expect(read(row('Uppdrag', head), row('Måla broar', 'Skolnämnden'))[0]?.to).toEqual(['Skolnämnden'])
  })
  test.each(['Uppdragsgivare', 'Givare', 'Beslutat av', 'Från'])('has givers under "%s"', (head) => {
    expect(read(row('Uppdrag', head), row('Måla broar', 'Skolnämnden'))[0]?.from).toBe('Skolnämnden')
  })
  test.each(['Mål', 'Målvärde', 'Målsättning', 'Förväntat resultat', 'Effektmål'])(
    'has aims under "%s"',
    (head) => {
      expect(read(row('Uppdrag', head), row('Måla broar', 'Alla broar'))[0]?.target).toBe('Alla broar')
    },
  )
  test.each([
    ...'Återrapporteras Rapporteras Återrapportering Redovisas Slutredovisas Klart Klar Tidplan Slutdatum'.split(
      ' ',
    ),
    ...['Senast', 'Klart senast', 'Ska redovisas', 'Återrapporteras senast', 'Redovisning till'],
  ])('has the reporting under "%s"', (head) => {
    expect(read(row('Uppdrag', head), row('Måla broar', 'Maj 2031'))[0]?.reporting).toBe('Maj 2031')
  })
  test.each([
    ...['Status', 'Läge', 'Lägesrapport', 'Kommentar', 'Bedömning', 'Uppföljning', 'Utfall', 'Resultat'],
    'Status april 2031',
  ])('has the status under "%s"', (head) => {
    expect(read(row('Uppdrag', head), row('Måla broar', 'Pågår'))[0]?.status).toMatchObject({
      text: 'Pågår',
      period: head.includes('2031') ? '2031-04' : null,
    })
  })
  test.each([
    'Uppdrag',
    'Uppdraget',
    'Uppdragen 2031',
    'Riktade uppdrag',
    'Särskilda uppdrag',
    'Fullmäktiges uppdrag',
    'Beslutade uppdrag',
    'Uppdragstext',
    'Uppdragsbeskrivning',
    'Beslut/uppdrag',
  ])('has its titles under "%s"', (head) =>
    expect(titles(row(head, 'Mottagare'), row('Måla broar', 'Skolnämnden'))).toEqual(['Måla broar']),
  )
  test.each(['Dnr', 'Diarienummer', 'Beslut', 'Datum', 'Prioritet', 'Indikator', 'Aktivitet', 'Aktiviteter'])(
    'may have a column "%s" beside',
    (head) => expect(titles(row('Uppdrag', head), row('Måla broar', 'A 5'))).toEqual(['Måla broar']),
  )
  test.each([
    ['Uppdrag', 'Väder'],
    ['Nr', 'Mottagare'],
    ['Uppdrag', 'Uppdrag'],
    ['Grunduppdrag', 'Mottagare'],
    ['Uppdrag', 'Mottagarens namn'],
    ...['Nr 4', 'Knr', 'Givare nu', 'Arbetsgivare', 'Målning', 'Delmål', 'Senast känt', 'Allra senast'].map(
      (head) => [...['Uppdrag', head]],
    ),
    ...['Statusen', 'Vägstatus', 'Beslut nu', 'Nya beslut', 'Vår förvaltning'].map((head) => [
      'Uppdrag',
      head,
    ]),
    ['Nytt beslut/uppdrag', 'Mottagare'],
    ['Uppdrag'],
  ])('is none under %s', (...heads) => {
    expect(titles(row(...heads), row('Måla broar', 'Skolnämnden'))).toEqual([])
  })
})

test('columns of any kind may stand beside those of a table of assignments', () => {
  const head = row('Väder', 'Uppdrag', 'Anmärkning', 'Mottagare')
  expect(read(head, row('Regn', 'Måla broar', 'Bra', 'Brochefen'))[0]).toMatchObject({
    ...{ title: 'Måla broar', to: ['Brochefen'] },
  })
})

describe('rows', () => {
  const head = row('Uppdrag', 'Mottagare')
  test('without numbers begin where all cells begin with capitals', () => {
    const lines = [
      row('Måla alla de', 'Skolnämnden och'),
      row('gamla broarna', 'kulturnämnden'),
      row('Riva torg', 'Vägnämnden'),
    ]
    expect(read(head, ...lines).map(({ title, to }) => [title, to])).toEqual([
      ['Måla alla de gamla broarna', ['Skolnämnden', 'Kulturnämnden']],
      ['Riva torg', ['Vägnämnden']],
    ])
  })
  test('end at two empty lines, at a heading and at the next table', () => {
    const first = row('Måla broar', 'Skolnämnden')
    expect(titles(head, first, '', '', 'Annan text')).toEqual(['Måla broar'])
    expect(titles(head, first, '', 'Annan text')).toEqual(['Måla broar'])
    expect(titles(head, first, 'Uppdrag till nämnden', row('Riva torg', 'Vägnämnden'))).toEqual([
      'Måla broar',
    ])
    expect(titles(head, first, head, row('Riva torg', 'Vägnämnden'))).toEqual(['Måla broar', 'Riva torg'])
    expect(titles(head, first, '', row('Riva torg', 'Vägnämnden'))).toEqual(['Måla broar', 'Riva torg'])
  })
  test('go on over a gap where rows of cells follow soon', () => {
    const [first, last] = [row('Måla broar', 'Skolnämnden'), row('Riva torg', 'Vägnämnden')]
    expect(titles(head, first, '', 'som är gamla', last)).toEqual(['Måla broar som är gamla', 'Riva torg'])
    expect(titles(head, first, '', 'som är gamla', '', last)).toEqual([
      'Måla broar som är gamla',
      'Riva torg',
    ])
    expect(titles(head, first, '', ...'abcd'.split('').map((word) => `${word} i år`), last)).toEqual([
      'Måla broar',
    ])
    expect(titles(head, first, '', '', last)).toEqual(['Måla broar', 'Riva torg'])
    expect(titles(head, first, 'som är gamla')).toEqual(['Måla broar som är gamla'])
  })
  test('end with the page, where a line of words begins the next', () => {
    expect(titles(head, `${row('Måla broar', 'Skolnämnden')}\fsom är gamla`)).toEqual(['Måla broar'])
    expect(titles(head, `${row('Måla broar', 'Skolnämnden')}\f${row('Riva torg', 'Vägnämnden')}`)).toEqual([
      'Måla broar',
      'Riva torg',
    ])
  })
  test('leave out what stands at the edges of every page', () => {
    const region = regionIn(
      [head, row('Måla broar', 'Skolnämnden'), 'Sida ett', row('Riva torg', 'Vägnämnden')].join('\n'),
    )
    const furniture = new Map([[2, 'page number']]) as unknown as typeof region.furniture
    const lists = (furnitureOf: typeof furniture) =>
      assignmentTables({ ...region, furniture: furnitureOf }, noNames).map(({ title }) => title)
    expect(lists(furniture)).toEqual(['Måla broar', 'Riva torg'])
    expect(lists(new Map([[0, 'page number']]) as unknown as typeof furniture)).toEqual([])
  })
  test('have nothing where a column is empty', () => {
    expect(read(row('Nr', 'Uppdrag', 'Mottagare'), row('1', 'Måla broar'))[0]).toMatchObject({
      ...{ number: '1', from: null, to: [], target: null, status: null },
    })
    expect(read(row('Nr', 'Uppdrag', 'Mottagare'), row('1', 'Måla broar'))[0]).not.toHaveProperty('reporting')
  })
  test('with numbers begin at those, whatever their first letter', () => {
    expect(
      titles(
        row('Nr', 'Uppdrag', 'Mottagare'),
        row('1', 'måla broar', 'skolnämnden'),
        row('2', 'bygga kajer', 'vägnämnden'),
      ),
    ).toEqual(['måla broar', 'bygga kajer'])
  })
  test('take giver, receivers and year from the heading above', () => {
    const above = 'Uppdrag från fullmäktige till nämnd 2031'
    const table = [row('Uppdrag', 'Status'), row('Måla broar', 'Pågår')]
    expect(read(above, '', ...table)[0]).toMatchObject({
      from: 'Fullmäktige',
      to: ['Vägnämnden'],
      year: 2031,
    })
    expect(read(above, ...Array(5).fill(''), ...table)[0]).toMatchObject({ from: 'Fullmäktige', year: null })
    expect(read(above, ...Array(6).fill(''), ...table)[0]).toMatchObject({ from: null, to: [] })
    expect(read(row('Uppdrag 2032', 'Status'), row('Måla broar', 'Pågår'))[0]?.year).toBe(2032)
    expect(read('Plan 2030–2031', ...table)[0]?.year).toBe(2030)
  })
  test('take giver and receivers from the sentence right above, whatever stands beside them', () => {
    const table = [
      row('Uppdrag', 'Nämndens hantering'),
      row('Måla broar', 'Görs i maj'),
      row('Riva torg', 'Vilar'),
    ]
    const announced = read('Fullmäktige har riktat följande uppdrag till Skolnämnden.', '', ...table)
    expect(announced.map(({ title, from, to }) => [title, from, ...to])).toEqual([
      ['Måla broar', 'Fullmäktige', 'Skolnämnden'],
      ['Riva torg', 'Fullmäktige', 'Skolnämnden'],
    ])
    expect(titles('Fullmäktige har riktat följande uppdrag.', '', 'Mer text.', '', ...table)).toEqual([])
    expect(titles(...table)).toEqual([])
  })
  test('cover the lines they stand on', () => {
    const lines = read('Inledning', '', row('Nr', 'Uppdrag', 'Mottagare'), ...two).map((draft) => draft.lines)
    expect(lines).toEqual([
      { first: 3, last: 3 },
      { first: 4, last: 4 },
    ])
    const broken = [two[0] ?? '', row('', 'och torg'), '', two[1] ?? '', '', '', 'Slut.']
    expect(read(row('Nr', 'Uppdrag', 'Mottagare'), ...broken).map((draft) => draft.lines)).toEqual([
      { first: 1, last: 2 },
      { first: 4, last: 4 },
    ])
    expect(read(row('Nr', 'Uppdrag', 'Mottagare'), ...two)[0]).toMatchObject({ confidence: 0.9, place: null })
  })
})
