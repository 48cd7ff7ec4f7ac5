import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ExtractedItem } from '../extraction.ts'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const read = (name: string) =>
  readMinutes(layoutOfText(new Uint8Array(readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url)))))
const heads = (items: ExtractedItem[]) =>
  items.map(({ paragraph, title, caseNumber }) => [paragraph, title, caseNumber])
const clauses = (item: ExtractedItem | undefined) =>
  item?.decisions.map(({ text, kind, recommendedTo }) => [kind, recommendedTo, text])

describe('minutes with the decision first', () => {
  const { body, date, items, findings } = read('decision-first')

  it('give body, date and paragraphs, their numbers and titles on lines of their own', () => {
    expect([body, date, findings]).toEqual(['Kommunstyrelsen', '2025-03-10', []])
    expect(heads(items)).toEqual([
      ['41', 'Gång- och cykelväg mellan Granby och Lillsele', '25KS112'],
      ['42', 'Information om skolskjutsar', '25KS018'],
    ])
  })

  it('give recommendations, yrkanden, a reservation by two, and material without bullets', () => {
    expect(clauses(items[0])).toEqual([
      ['recommendation', ['Kommunfullmäktige'], 'bygga en gång- och cykelväg mellan Granby och Lillsele'],
      ['recommendation', ['Kommunfullmäktige'], 'anslå 4,2 miljoner kronor ur investeringsreserven'],
      [
        'recommendation',
        ['Kommunfullmäktige'],
        'uppdra åt samhällsbyggnadsnämnden att återkomma med en tidplan senast i september 2025.',
      ],
    ])
    expect(items[0]?.yrkanden.map(({ by }) => by)).toEqual([
      ['Signe Holmlund (S)'],
      ['Torgny Brask (M)', 'Elna Fors (KD)'],
    ])
    expect(items[0]?.reservations).toEqual([
      { by: ['Torgny Brask (M)', 'Elna Fors (KD)'], text: 'mot beslutet.' },
    ])
    expect(items[0]?.attachments).toHaveLength(3)
    expect(clauses(items[1])?.[0]?.[0]).toBe('noted')
  })
})

describe('minutes with the decision last', () => {
  const { items } = read('decision-last')

  it('give proposals and decision apart, and the title beneath the case number', () => {
    expect(heads(items)[0]).toEqual(['88', 'Taxa för upplåtelse av offentlig plats 2025', 'KS 2024/311'])
    const texts = [
      'Taxa för upplåtelse av offentlig plats 2025 antas.',
      'Taxan börjar gälla den 1 januari 2025.',
    ]
    expect(items[0]?.proposals).toEqual(texts)
    expect(clauses(items[0])).toEqual(texts.map((text) => ['own', [], text]))
    expect(items[0]?.summary).toContain('Taxan har inte räknats upp på fyra år.')
    expect(items[0]?.yrkanden).toHaveLength(2)
    expect(items[0]?.process).toContain('Ordföranden ställer förslagen mot varandra')
  })
})

describe('minutes with two lists of decisions in one paragraph', () => {
  const { body, date, items } = read('two-lists')

  it('keep what is proposed apart from what is decided', () => {
    expect([body, date]).toEqual(['Regionstyrelsen', '2024-05-14'])
    expect(clauses(items[0])?.map(([kind, to]) => [kind, to])).toEqual([
      ['recommendation', ['Regionfullmäktige']],
      ['recommendation', ['Regionfullmäktige']],
      ['own', []],
      ['own', []],
    ])
    expect(items[0]?.immediateAdjustment).toBe(true)
    expect(items[0]?.reservations[0]?.by).toEqual(['SD'])
    expect(items[0]?.statements).toEqual([
      {
        kind: 'separate statement',
        by: ['M', 'KD'],
        text: 'Underskottet borde ha mötts redan under våren 2023.',
      },
    ])
    expect(items[0]?.attachments).toEqual(['Tjänsteutlåtande daterat 2024-04-22', 'Årsredovisning 2023'])
  })
})

describe('minutes whose signs are lost', () => {
  const { items, findings } = read('lost-sign')

  it('are read by the contents page and the sequence', () => {
    expect(heads(items).map(([number]) => number)).toEqual(['98', '99', '100', '101'])
    expect(heads(items)[2]).toEqual(['100', 'Delårsrapport för kultur- och fritidsnämnden', 'KFN 2024/15'])
    expect(items[2]?.confidence).toBeLessThan(1)
    expect(items[3]?.decisions[0]).toMatchObject({ kind: 'handed over', handedOverTo: 'Kommunstyrelsen' })
  })

  it('tell of a title that the contents page gives differently', () => {
    expect(findings.map(({ kind }) => kind)).toEqual(['title-conflict'])
  })
})

describe('minutes with the number before the sign or a body before it', () => {
  const { items } = read('number-before-sign')

  it('give numbers, and several case numbers joined', () => {
    expect(heads(items)).toEqual([
      ['26', 'Anmälan av medborgarförslag', 'KS/2025:00102'],
      ['27', 'Valärenden', 'KS/2025:00007, KS/2025:00011'],
      ['28', 'Interpellation om vattenverket', 'KS/2025:00140'],
    ])
    expect(items[1]?.decisions).toHaveLength(3)
    expect(items[1]?.immediateAdjustment).toBe(true)
    expect(items[0]?.decisions[0]).toMatchObject({ kind: 'handed over', handedOverTo: 'Tekniska nämnden' })
  })
})

describe('minutes with ballots', () => {
  const { items, findings } = read('ballot')

  it('give what yes and no meant, the numbers and the names', () => {
    const [vote] = items[0]?.votes ?? []
    expect(vote).toMatchObject({ yes: 3, no: 2, abstained: 1 })
    expect(vote?.about).toContain('Nej-röst för bifall till Didrik Sands (M) yrkande.')
    expect(vote?.byName).toHaveLength(6)
    expect(items[0]?.reservations[0]?.text).toMatch(/^Skatten borde ha sänkts\..*bättre\.$/su)
    expect(items[1]?.votes?.[0]).toMatchObject({ yes: 20, no: 19 })
  })

  it('tell where the names are fewer than the text says', () => {
    expect(findings.map(({ kind }) => kind)).toEqual(['vote-count-mismatch'])
  })
})

describe('a paragraph with a disqualified member', () => {
  const [item] = read('disqualified').items

  it('gives who, who took no part, and the clause after its legal ground', () => {
    expect(item?.disqualified).toEqual(['Ragna Ekmark (S)'])
    expect(item?.notParticipating).toEqual(['Liberalerna'])
    expect(item?.immediateAdjustment).toBe(true)
    expect(item?.decisions[0]?.text).toMatch(/^bevilja bygglov/u)
    expect(item?.attachments).toEqual(['Ansökan', 'Ritningar, daterade den 3 maj 2024'])
  })
})

describe('a paragraph with misspelt headings', () => {
  const [item] = read('statements').items

  it('gives both statements and everyone who took no part', () => {
    expect(item?.paragraph).toBe('9 a')
    expect(item?.statements.map(({ kind, by }) => [kind, by])).toEqual([
      ['separate statement', ['Majken Törn (C)', 'Birk Ahlsén (KD)']],
      ['minute note', ['Vänsterpartiet']],
    ])
    expect(item?.notParticipating).toEqual(['Sixten Rask (MP)', 'Ylva Dahr (M)', 'Tore Byström (M)'])
    expect(item?.decisions.map(({ text }) => text)).toEqual([
      'fastställa besparingsplanen',
      'följa upp planen varje månad',
    ])
  })
})

describe('other lists of clauses', () => {
  it('opened by the ground of the decision', () => {
    const [item] = read('by-proposal').items
    expect(clauses(item)?.map(([kind]) => kind)).toEqual(['own', 'own'])
    expect(item?.reservations[0]?.by).toEqual(['Åke Storsand (SD)', 'Linus Prytz (SD)'])
  })

  it('in infinitives, with points beneath one of them', () => {
    const { items } = read('infinitives')
    expect(items[0]?.decisions).toHaveLength(2)
    expect(items[0]?.decisions[1]?.text).toContain('teckna avtal med lärosätena')
    expect(clauses(items[1])?.map(([kind]) => kind)).toEqual(['noted'])
    expect(items[0]?.caseNumber).toBe('00771-2022')
  })

  it('on a web page, under bullets without a subject', () => {
    const { items, date } = read('web-page')
    expect(date).toBe('2025-04-09')
    expect(items[1]?.caseNumber).toBe('BUN 2025/99, BUN 2025/104')
    expect(clauses(items[1])?.map(([kind, to]) => [kind, to])).toEqual([
      ['recommendation', ['Kommunstyrelsen']],
      ['own', []],
    ])
  })
})

describe('minutes with a first page', () => {
  const { body, date, items } = read('first-page')

  it('take body and date from the page heads, not from the certificate of notice', () => {
    expect([body, date]).toEqual(['Socialnämnden', '2025-02-05'])
  })

  it('read headings that stand in a column of their own, and no reference as a paragraph', () => {
    expect(heads(items)).toEqual([
      ['4', 'Ändring av föredragningslistan', 'SN-2025/1'],
      ['5', 'Yttrande över remiss om stöd till anhöriga', 'SN-2025/14'],
      ['6', 'Övriga frågor', null],
    ])
    expect(items[1]?.summary).toMatch(/^Staten föreslår .* § 6 i nämndens protokoll från den 4 december\.$/u)
    expect(items[1]?.decisions[0]?.text).toBe('avge yttrandet som sitt svar till kommunstyrelsen.')
  })
})

describe('minutes that an extraction ran together', () => {
  const { body, date, items } = read('run-on')

  it('are divided again, and furniture within a sentence is left out', () => {
    expect([body, date]).toEqual(['Kulturnämnden', '2024-09-17'])
    expect(heads(items)).toEqual([
      ['31', 'Stipendier 2024', 'KUN 2024/88'],
      ['32', 'Hyra av teaterlokal', 'KUN 2024/91'],
    ])
    expect(items[1]?.summary).toBe(
      'Teatern i Ekby behöver en ny lokal från och med våren. Hyran är 300 000 kronor om året.',
    )
    expect(items.map((item) => item.decisions[0]?.text)).toEqual([
      'dela ut fem stipendier om 20 000 kronor vardera.',
      'godkänna hyresavtalet.',
    ])
  })
})

describe("minutes of a city's board", () => {
  const { items, findings } = read('city-board')

  it('give the vote by name and tell that one name is missing', () => {
    expect(heads(items)).toEqual([['210', 'Yttrande angående förslag till översiktsplan', '0345/23']])
    expect(items[0]?.decisions[0]?.text).toBe('Yttrandet godkänns och översänds till byggnadsnämnden.')
    expect(items[0]?.votes?.[0]).toMatchObject({ yes: 6, no: 2 })
    expect(items[0]?.votes?.[0]?.byName).toHaveLength(7)
    expect(findings.map(({ kind }) => kind)).toEqual(['vote-count-mismatch'])
  })
})

describe('minutes with gaps', () => {
  const { items, findings } = read('gaps')

  it('keep what is there and tell of what is missing, doubled or broken off', () => {
    expect(heads(items).map(([number]) => number)).toEqual(['1', '3', '5', '5'])
    expect(findings.map(({ kind, message }) => [kind, message.slice(0, 12)])).toEqual([
      ['missing-paragraph', '§ 4 saknas: '],
      ['duplicate-paragraph', '§ 5 förekomm'],
      ['truncated-passage', 'Texten i § 5'],
    ])
  })
})

describe("a committee's minutes", () => {
  const { body, items } = read('committee')

  it('never make its proposals look like decisions of the body above', () => {
    expect(body).toBe('Kommunstyrelsens arbetsutskott')
    expect(items.flatMap((item) => clauses(item) ?? []).map(([kind, to]) => [kind, to])).toEqual([
      ['recommendation', ['Kommunstyrelsen']],
      ['own', []],
      ['recommendation', ['Kommunstyrelsen', 'Kommunfullmäktige']],
      ['handed over', []],
    ])
    expect(items[2]?.decisions[0]?.handedOverTo).toBe('Kommunstyrelsen')
  })
})
