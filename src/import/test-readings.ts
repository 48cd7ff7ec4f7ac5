import type { ExtractedAssignment, ExtractedDocument, ExtractedItem } from '../reading/extraction.ts'
import type { StagedReading } from './import.ts'

/** Readings of three invented documents, for the tests of the import; the texts only need to be of length. */
function staged(text: string, document: Partial<ExtractedDocument>): StagedReading {
  const whole: ExtractedDocument = {
    source: 'x',
    kind: 'minutes',
    organisation: null,
    body: 'Ansvarsnämndens arbetsutskott',
    date: null,
    items: [],
    goals: [],
    assignments: [],
    figures: [],
    findings: [],
    ...document,
  }
  const pages = [{ number: 1, start: 0, end: text.length }]
  return { document: whole, text, pages, furniture: [], mediaType: 'text/plain' }
}

const span = { start: 0, end: 80, page: 1 }

function item(paragraph: string, caseNumber: string): ExtractedItem {
  return {
    paragraph,
    title: 'Fullmäktiges uppdrag',
    caseNumber,
    summary: 'Nämnden har fått uppdrag.',
    proposals: ['Direktivet fastställs.'],
    decisions: [
      { text: 'Direktivet fastställs.', kind: 'recommendation', recommendedTo: ['Ansvarsnämnden'], span },
    ],
    yrkanden: [],
    reservations: [{ by: ['Alva Ek (A)'], text: null }],
    notParticipating: [],
    statements: [],
    attachments: ['Tjänsteskrivelse'],
    span,
    confidence: 0.9,
  }
}

function assignment(
  title: string,
  year: number,
  more: Partial<ExtractedAssignment> = {},
): ExtractedAssignment {
  return {
    title,
    number: null,
    from: 'Regionfullmäktige',
    to: ['Ansvarsnämnden'],
    year,
    target: null,
    reporting: null,
    span: { start: 10, end: 40, page: 1 },
    confidence: 0.9,
    ...more,
  }
}

export const minutesOf2024 = staged('§ 7 Fullmäktiges uppdrag '.repeat(8), {
  title: 'Protokoll',
  date: '2024-03-12',
  items: [item('7', 'AN 11-2024')],
  assignments: [
    assignment('Samla arbetet mot hyrberoende', 2024, {
      target: 'Minska hyrkostnaden till 4 % av lönesumman, en minskning av 20 % mot dagens nivå',
    }),
  ],
  figures: [
    {
      label: 'Hyrkostnadernas andel av lönesumman',
      of: null,
      value: 4,
      unit: '%',
      asOf: '2024-11',
      span,
      confidence: 0.8,
      role: 'outcome',
    },
    {
      label: 'Hyrkostnadernas andel av lönesumman',
      of: null,
      value: 2,
      unit: '%',
      asOf: '2024-11',
      span,
      confidence: 0.8,
      role: 'target',
    },
  ],
  findings: [
    { kind: 'sum-mismatch', message: 'Summan stämmer inte.', english: 'The sum does not hold.', span },
  ],
})

export const minutesOf2025 = staged('§ 9 Fullmäktiges uppdrag '.repeat(8), {
  title: 'Protokoll',
  date: '2025-01-20',
  items: [item('9', 'AN 5-2025')],
  assignments: [assignment('Minska hyrberoendet', 2025)],
})

export const planOf2024 = staged('Mål 1. God vård '.repeat(8), {
  kind: 'plan',
  title: 'Nämndplan 2024',
  body: 'Ansvarsnämnden',
  year: 2024,
  assignments: [assignment('Samla arbetet mot hyrberoende', 2024)],
  goals: [
    {
      number: '1',
      title: 'God vård',
      subgoals: [
        {
          title: 'Vården är nära',
          indicators: [
            {
              title: 'Andel',
              baseline: null,
              target: { raw: '4,5 %', period: '2024', value: 4.5, unit: '%' },
              span,
              confidence: 0.9,
            },
            {
              title: 'Antal',
              baseline: { raw: '235 241 276 230', period: '2022', value: null, unit: null },
              target: { raw: '235 241 276 230', period: '2024', value: null, unit: null },
              span,
              confidence: 0.5,
            },
          ],
        },
      ],
    },
  ],
})
