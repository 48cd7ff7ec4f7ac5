import { describe, expect, it } from 'vitest'
import type { ExtractedIndicator } from '../extraction.ts'
import { layoutOfText } from '../formats/text.ts'
import * as plans from './fixtures/plans.ts'
import { readPlan } from './read-plan.ts'

const shown = ({ title, baseline, target }: ExtractedIndicator) => {
  const value = (of: ExtractedIndicator['target']) => (of ? `${of.value}${of.unit ?? ''}@${of.period}` : '–')
  return `${title}: ${value(baseline)} → ${value(target)}`
}
const outline = (text: string) =>
  readPlan(layoutOfText(text)).goals.map((goal) => ({
    goal: `${goal.number ?? '–'} ${goal.title}`,
    subgoals: goal.subgoals.map((subgoal) => [subgoal.title, ...subgoal.indicators.map(shown)]),
  }))

describe('a plan', () => {
  it('with columns kept apart gives each indicator its own values', () => {
    expect(outline(plans.alignedColumns)).toEqual([
      {
        goal: '1 Levande kultur i hela regionen',
        subgoals: [
          [
            'Levande kultur i hela regionen',
            'Andel kommuner med kulturskola: 80%@null → 100%@null',
            'Andel barn som mött professionell kultur under skoltid: 55%@null → 70%@null',
          ],
        ],
      },
      {
        goal: '2 Läsfrämjande',
        subgoals: [
          [
            'Fler barn läser',
            'Antal utlånade barnböcker: 12400@2029 → 14000@2031',
            'Andel förskolor med bokombud: 60%@2029 → 90%@2031',
          ],
          ['Biblioteken når fler', 'Antal aktiva låntagare: 21000@2029 → 23500@2031'],
        ],
      },
    ])
  })

  it('without empty lines is parted by its values', () => {
    expect(outline(plans.withoutGaps)).toEqual([
      {
        goal: '1 En trygg kollektivtrafik',
        subgoals: [
          ['Resenärerna ska känna sig trygga', 'Andel resenärer som känner sig trygga: 78%@2029 → 85%@2031'],
          [
            'Trafiken ska komma i tid',
            'Andel avgångar i tid: 88%@2029 → 92%@2031',
            'Andel avgångar med ledig sittplats på linjer inom tätorten: 70%@2029 → 75%@2031',
            'Antal inställda turer: null@2029 → null@2031',
          ],
        ],
      },
      {
        goal: '2 En hållbar kollektivtrafik',
        subgoals: [
          ['Fossilfria fordon', 'Andel fossilfria fordon: – → 100%@2031'],
          ['Lägre energianvändning', 'Energi per fordonskilometer: 2.4@2029 → 2.1@2031'],
        ],
      },
    ])
  })

  it('with tabs may order its columns as it likes and leave cells empty', () => {
    expect(outline(plans.tabbed)[0]?.subgoals).toEqual([
      [
        'Frisk hela livet',
        'Andel kariesfria sexåringar: 74%@null → 80%@2032',
        'antal väntande över 90 dagar: 140@null → 0@2032',
        'Plan för äldres munhälsa är antagen: – → true@2032',
      ],
    ])
  })

  it('may tell its goals by headings without numbers', () => {
    expect(outline(plans.unnumbered)).toEqual([
      {
        goal: '– God vård i rätt tid',
        subgoals: [
          [
            'God vård i rätt tid',
            'Andel som får tid inom vårdgarantin: 72%@2030 → 85%@2032',
            'Medelvårdtid i dagar: 5.6@2030 → 5@2032',
          ],
        ],
      },
      {
        goal: '– Personal som vill stanna',
        subgoals: [
          [
            'Personal som vill stanna',
            'Sjukfrånvaro: 6.8%@2030 → 5.5%@2032',
            'Personalomsättning: 12%@2030 → 9%@2032',
          ],
        ],
      },
    ])
  })

  it('shows the latest outcome that is known and the nearest target', () => {
    expect(outline(plans.twoLevels)).toEqual([
      {
        goal: '2 Gott ledarskap',
        subgoals: [
          ['Cheferna har goda förutsättningar', 'Antal medarbetare per ledare: 31@2029 → 30@2030'],
          ['Kompetensen räcker', 'Andel legitimerade: 81%@2028 → 85%@2030'],
        ],
      },
    ])
  })

  it('may be written in labelled lines', () => {
    expect(outline(plans.labelled).map(({ subgoals }) => subgoals)).toEqual([
      [
        [
          'Fler barn möter professionell kultur',
          'Andel elever som sett en teaterföreställning: 54%@2029 → 70%@2031',
          'Antal skolor med kulturombud: 12@null → 30@2031',
        ],
        ['Biblioteken når nya grupper', 'Plan för uppsökande bibliotek är antagen: – → true@2031'],
      ],
      [['Levande kulturarv', 'Antal besök på museerna: 41000@2029 → 45000@2031']],
    ])
  })

  it('on slides may tell one goal twice and run two cells together on a line', () => {
    expect(outline(plans.slides)).toEqual([
      {
        goal: '1 Trygg vård',
        subgoals: [
          [
            'Patienter ska vara trygga med vården i hela länet',
            'Andel patienter som känner förtroende för vården: 71%@2029 → 80%@2031',
          ],
          [
            'Vårdskador ska minska',
            'Antal vårdskador per 1 000 vårdtillfällen och år i alla verksamheter: 12.5@2029 → 8@2031',
            'Andel enheter som följer hygienrutiner: 88%@2029 → 100%@2031',
          ],
          [
            'Digitala tjänster ska användas av fler i hela länet',
            'Antal inloggningar: null@2029 → null@2031',
            'En plan för tillgänglighet är framtagen: – → true@2031',
          ],
        ],
      },
    ])
  })
})

describe('what a plan leaves in doubt', () => {
  it('is a finding with every reading, beside values that keep the whole run', () => {
    const { goals, findings } = readPlan(layoutOfText(plans.slides))
    const indicator = goals[0]?.subgoals[2]?.indicators[0]
    expect(indicator?.baseline).toEqual({ raw: '312 54 160 000', value: null, unit: null, period: '2029' })
    expect(indicator?.confidence).toBeLessThanOrEqual(0.5)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ kind: 'ambiguous-number' })
    expect(findings[0]?.message).toContain('”312” och ”54 160 000”, eller ”31 254” och ”160 000”')
    expect(plans.slides.slice(findings[0]?.span.start, findings[0]?.span.end)).toBe('312 54 160 000')
  })

  it('lowers the confidence of a row that had to be guessed', () => {
    const confidence = (text: string) =>
      readPlan(layoutOfText(text)).goals[0]?.subgoals[0]?.indicators[0]?.confidence ?? 0
    expect(confidence(plans.alignedColumns)).toBeGreaterThan(confidence(plans.withoutGaps))
  })
})

describe('a document that is no plan', () => {
  it.each([
    ['§ 4 Nämnden noterar att mål 1 och 2 har nåtts.'],
    ['Mål 2031\n\nSammanfattning\n\nUtfallet blev gott.'],
    ['Mål 1. Utan tabell'],
    [''],
  ])('has no goals: %j', (text) => {
    expect(readPlan(layoutOfText(text))).toEqual({ goals: [], findings: [] })
  })
})

describe('the span of an indicator', () => {
  it('holds its words and its values', () => {
    const text = plans.unnumbered
    const span = readPlan(layoutOfText(text)).goals[1]?.subgoals[0]?.indicators[1]?.span
    expect(text.slice(span?.start, span?.end)).toBe('Personalomsättning 12 % högst 9 %')
  })
})
