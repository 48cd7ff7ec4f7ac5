import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readFigures } from './read-figures.ts'

const read = (text: string) => readFigures(layoutOfText(text), [])
const brief = (text: string) => read(text).map(({ label, of, value, unit }) => [label, of, value, unit])

describe('a figure in a sentence', () => {
  it('is labelled by what the sentence is about', () => {
    expect(brief('Andelen av våra egna lönekostnader är ca 5 procent. Det är bra.')).toEqual([
      ['Andelen av våra egna lönekostnader', 'våra egna lönekostnader', 5, 'procent'],
    ])
    expect(brief('Kostnaderna för bemanning uppgår nu till 312,5 miljoner kronor och de ökar.')).toEqual([
      ['Kostnaderna för bemanning', null, 312.5, 'miljoner kronor'],
    ])
    expect(brief('Under 2024 uppgick kostnaderna för bemanning till 300 mkr.')).toEqual([
      ['kostnaderna för bemanning', null, 300, 'mkr'],
    ])
    expect(brief('Ett underskott redovisas för mars månad på totalt 412 mkr.')).toEqual([
      ['Ett underskott', null, 412, 'mkr'],
    ])
  })

  it('is found where the thing stands after the verb, or shows a surplus or a deficit', () => {
    expect(brief('När hänsyn tas till detta blir resultatet 177,7 mkr.')).toEqual([
      ['resultatet', null, 177.7, 'mkr'],
    ])
    expect(brief('För samma period 2023 var resultatet utan engångsposter 229,2 mkr.')).toEqual([
      ['resultatet utan engångsposter', null, 229.2, 'mkr'],
    ])
    expect(
      brief(
        'Resultatet för perioden januari-oktober visar ett överskott på 39 mkr, vilket är 167 mkr sämre än i fjol.',
      ),
    ).toEqual([['överskott', 'Resultatet för perioden januari-oktober', 39, 'mkr']])
    expect(
      brief(
        'Regionens resultat efter sju månader uppgår till -151 mnkr, vilket är 178 mnkr sämre än budget.',
      ),
    ).toEqual([['Regionens resultat efter sju månader', null, -151, 'mnkr']])
    expect(brief('87 procent av patienterna fick tid inom 90 dagar.')).toEqual([
      ['av patienterna fick tid inom 90 dagar', null, 87, 'procent'],
    ])
  })

  it('is what a body shows, now or in a forecast', () => {
    expect(brief('Till och med maj redovisar nämnden ett underskott mot budget om 31 mkr.')).toEqual([
      ['underskott mot budget', null, 31, 'mkr'],
    ])
    const [forecast] = read('Prognosen för helåret är oförändrad, ett underskott om 148 mkr.')
    expect(forecast).toMatchObject({ label: 'underskott', of: 'Prognosen för helåret', value: 148 })
    expect(forecast).not.toHaveProperty('role')
  })

  it('says what a share is of, and for which year', () => {
    expect(
      read('Under 2023 motsvarade kostnaden för hyrpersonal 5,6 procent av kostnaden för egen personal.'),
    ).toMatchObject([
      { label: 'kostnaden för hyrpersonal', of: 'kostnaden för egen personal', value: 5.6, asOf: '2023' },
    ])
    expect(read('Nämndens kostnad för tjänsteresor var 8,0 mkr under 2023.')[0]?.asOf).toBe('2023')
  })

  it('is not as of the time it is compared with', () => {
    expect(read('Kostnaden för resor är 6,9 mkr, jämfört med 8,0 mkr under 2023.')[0]?.asOf).toBeNull()
    expect(
      read('Kostnaden för resor har minskat från 8,0 mkr 2023 till 7,4 mkr.').map(({ asOf }) => asOf),
    ).toEqual([null, null])
  })

  it('is an aim where something shall be at most or at least', () => {
    expect(
      read(
        'Kostnaden för hyrpersonal ska den 31 december 2024 vara högst 4 procent av kostnaden för egen personal.',
      ),
    ).toMatchObject([
      {
        label: 'Kostnaden för hyrpersonal',
        of: 'kostnaden för egen personal',
        value: 4,
        asOf: '2024-12-31',
        role: 'target',
      },
    ])
  })

  it('is a change, never a level, where only a change is told', () => {
    expect(brief('Nettokostnaden har ökat med 5,4 procent. Intäkterna är 22 mkr högre än budget.')).toEqual([
      ['Nettokostnaden har ökat', null, 5.4, 'procent'],
    ])
    expect(
      brief('I resultatet ingår poster på 16,5 mkr varav 5,5 mkr är återföring av nedskrivning.'),
    ).toEqual([])
  })

  it('says when it is about, and when it was estimated', () => {
    const [cost, value] = read(
      'Nuvarande årskostnad är ca 14 miljoner. Värdet på avtalet uppskattas till 80 mkr.',
    )
    expect(cost).toMatchObject({ approximate: true, role: 'outcome' })
    expect(value).toMatchObject({ approximate: true, label: 'Värdet på avtalet' })
    expect(value).not.toHaveProperty('role')
  })

  it('is an aim when the sentence says so, of what the sentence before measures', () => {
    const [, aim] = read('Sjukfrånvaron är 6 procent. Vårt mål är att komma ned till 4 procent.')
    expect(aim).toMatchObject({ label: 'Vårt mål', of: 'Sjukfrånvaron', value: 4, role: 'target' })
    expect(read('Målet för telefontillgänglighet är 90 procent.')).toMatchObject([
      { label: 'Målet för telefontillgänglighet', value: 90, role: 'target' },
    ])
    expect(read('Nämnden ses idag. Målet är 4 procent.')).toEqual([])
  })

  it('is two when it moved from one value to another, the later one surer', () => {
    const figures = read('Täckningsgraden har stigit från förra året då den var 61,2 % till årets 64,8%.')
    expect(figures.map(({ value }) => value)).toEqual([64.8, 61.2])
    expect(figures[0]?.confidence).toBeGreaterThan(figures[1]?.confidence ?? 1)
  })

  it('has the date that its sentence gives', () => {
    expect(read('Andelen nöjda patienter uppgick till 85 procent den 31 oktober 2024.')[0]?.asOf).toBe(
      '2024-10-31',
    )
  })

  it('is left out where its thing is not named, or only compared', () => {
    expect(brief('Det är 5 procent. Detta motsvarar 3 mkr. Nämnden är 4 procent bättre.')).toEqual([])
    expect(brief('Vi ligger bättre till än grannarna som ligger en bit över 10 procents andel.')).toEqual([])
    expect(brief('Minska resandet med 15 procent i jämförelse med år 2023')).toEqual([])
    expect(
      brief(
        'Kostnaden är 5 procent lägre än förra året. Andelen var 3 procent. Räntan är 3 mkr under budget.',
      ),
    ).toEqual([])
  })

  it('is not read out of dates, cases, paragraphs, pages and links', () => {
    expect(
      brief('§ 12 är 2024-11-28, HSN 12-2024, sida 4 (31) och https://fjallmark.example/10%20procent/a'),
    ).toEqual([])
  })

  it('is not read out of proposals and decisions', () => {
    const text =
      'Sammanfattning\n\nKostnaden är 5 mkr.\n\nFörslag till beslut\n\nAvgiften är 7 mkr.\n\nBeslut\n\nAvgiften är 7 mkr.'
    expect(brief(`${text}\n\n§ 2 Nästa\n\nSammanfattning\n\nPriset är 9 mkr.`)).toEqual([
      ['Kostnaden', null, 5, 'mkr'],
      ['Priset', null, 9, 'mkr'],
    ])
  })
})

describe('shares under a caption', () => {
  const shares = 'Öron\n26%\n\nÖgon\n19%\n\nKirurgi inkl. kärl\n14%'
  const caption = 'Andel väntande längre än 60 dagar, 31 oktober 2024'

  it('take what they are of, and as of when, from the caption above or below', () => {
    for (const text of [
      `${caption}\n\n${shares}`,
      `HSF/ls\n\n${shares}\n\n${caption}\n\nHud 0,9%, lunga: 0,6%, samt njure; 0,1%`,
    ]) {
      const figures = read(text)
      expect(new Set(figures.map(({ of, asOf }) => `${of} ${asOf}`))).toEqual(
        new Set(['Andel väntande längre än 60 dagar 2024-10-31']),
      )
    }
    expect(
      brief(`${shares}\n\n${caption}\n\nHud 0,9%, lunga: 0,6%, samt njure; 0,1%`).map(([label, , value]) => [
        label,
        value,
      ]),
    ).toEqual([
      ['Öron', 26],
      ['Ögon', 19],
      ['Kirurgi inkl. kärl', 14],
      ['Hud', 0.9],
      ['lunga', 0.6],
      ['njure', 0.1],
    ])
  })

  it('take the caption that is dated, when two would do', () => {
    expect(read(`Väntetider\n\n${shares}\n\n${caption}`)[0]).toMatchObject({ asOf: '2024-10-31' })
    expect(read(`${shares}\n\nVäntande över 60 dagar per specialitet (oktober 2024)`)[0]).toMatchObject({
      of: 'Väntande över 60 dagar per specialitet',
      asOf: '2024-10',
    })
  })

  it('may have their number above their label', () => {
    expect(brief(`${caption}\n\n26%\nÖron\n\n19%\nÖgon`).map(([label, , value]) => [label, value])).toEqual([
      ['Öron', 26],
      ['Ögon', 19],
    ])
  })

  it('are left out without a caption, unless the label says what is measured', () => {
    expect(brief(shares)).toEqual([])
    expect(brief('Andel nöjda\n26%\n\nAndel missnöjda\n19%')).toHaveLength(2)
  })

  it('stand where label and value stand', () => {
    const text = `${shares}\n\n${caption}`
    const [first] = read(text)
    expect(first && text.slice(first.span.start, first.span.end)).toBe('Öron\n26%')
  })
})

describe('amounts in rows', () => {
  it('are parts of the total that announces them', () => {
    expect(
      brief(
        'Förändring av ramar: +3 Mkr\n• Mindre resor -1 Mkr (buss -0,4 Mkr, tåg -0,6 Mkr)\n• Avskrivningar +4 Mkr',
      ),
    ).toEqual([
      ['Förändring av ramar', null, 3, 'Mkr'],
      ['Mindre resor', 'Förändring av ramar', -1, 'Mkr'],
      ['buss', 'Mindre resor', -0.4, 'Mkr'],
      ['tåg', 'Mindre resor', -0.6, 'Mkr'],
      ['Avskrivningar', 'Förändring av ramar', 4, 'Mkr'],
    ])
  })

  it('are left out where nothing says what they are of', () => {
    expect(brief('Buss 4 Mkr\nTåg 5 Mkr')).toEqual([])
  })
})
