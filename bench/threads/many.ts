import type { ExtractedAssignment, ExtractedDocument } from '../../src/reading/extraction.ts'

const frames = ['Minska', 'Utveckla', 'Ta fram en plan för', 'Fortsätta arbetet med', 'Utreda']
const settings = ['inom vården', 'i skolan', 'på landsbygden', 'i hemtjänsten', 'vid länets sjukhus', '']
const [starts, middles] = ['bdfghklmnprstv', 'aeiouyåäö']
const bodies = 24
const perPlan = 20

/**
 * `count` assignments in plans of twenty over the years, each matter under a new frame every year; the words are
 * made of syllables, so that matters are as different as real ones. The same for the same `count`.
 */
export function manyAssignments(count: number): ExtractedDocument[] {
  const plans = Math.ceil(count / perPlan)
  return Array.from({ length: plans }, (_, plan) => ({
    ...{ source: `plan-${plan}`, kind: 'plan' as const, organisation: null, body: null, date: null },
    ...{ items: [], goals: [], figures: [], findings: [] },
    assignments: Array.from({ length: Math.min(perPlan, count - plan * perPlan) }, (_, at) =>
      given(plan, at),
    ),
  }))
}

function given(plan: number, at: number): ExtractedAssignment {
  const [body, year] = [plan % bodies, 2000 + Math.floor(plan / bodies)]
  const matter = body * perPlan + at
  const frame = frames[(year + at) % frames.length]
  const title = `${frame} ${wordOf(matter)} ${settings[matter % settings.length]}`.trim()
  return {
    ...{ title, from: 'Regionfullmäktige', to: [`${capital(wordOf(9_000 + body))}nämnden`], year },
    ...{ number: String(at + 1), target: null, reporting: null, confidence: 1 },
    span: { start: 0, end: 0, page: null },
  }
}

/** A word of three syllables that stands for a number below 2,000,000. */
function wordOf(number: number): string {
  const syllables = [number, Math.floor(number / 7), Math.floor(number / 3)].map((at, place) => {
    const step = at + place * 5
    return `${starts[step % starts.length]}${middles[(step * 4 + number) % middles.length]}`
  })
  return `${syllables.join('')}r`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
