import type { InBoth } from './words.ts'

const sv = {
  title: 'Mål och mått',
  emptyTitle: 'Inga mål är inlästa',
  emptyText: 'Här står mål, delmål och indikatorer ur planerna, med utfall och målvärde och var de står.',
  readIn: 'Läs in en plan',
  goalNumber: (number: string) => `Mål ${number}`,
  subGoal: 'Delmål',
  unit: 'Enhet',
  filters: 'Urval',
  allPlans: 'Alla planer',
  wholePlan: 'Hela planen',
  samePlan: 'Målen i samma plan',
  indicator: 'Indikator',
  outcome: 'Utfall',
  target: 'Mål',
  source: 'Källa',
  notStated: 'anges inte',
  ambiguous: 'kan läsas på flera sätt',
  yes: 'Ja',
  no: 'Nej',
  sureness: 'Läsning',
  counts: (indicators: number, outcomes: number) => `${indicators} indikatorer, ${outcomes} med utfall`,
  summary: (goals: number, indicators: number, outcomes: number) =>
    `${goals} mål med ${indicators} indikatorer, varav ${outcomes} har ett utfall.`,
  noIndicatorsTitle: 'Målet har inga indikatorer',
  noIndicatorsText: 'I planen står inget mått som visar om målet nås.',
}

const en = {
  title: 'Goals and measures',
  emptyTitle: 'No goals have been read in',
  emptyText:
    'Goals, sub-goals and indicators out of the plans will stand here, with outcome and target and where they are stated.',
  readIn: 'Read a plan in',
  goalNumber: (number: string) => `Goal ${number}`,
  subGoal: 'Sub-goal',
  unit: 'Unit',
  filters: 'Selection',
  allPlans: 'All plans',
  wholePlan: 'The whole plan',
  samePlan: 'Goals of the same plan',
  indicator: 'Indicator',
  outcome: 'Outcome',
  target: 'Target',
  source: 'Source',
  notStated: 'not stated',
  ambiguous: 'can be read in several ways',
  yes: 'Yes',
  no: 'No',
  sureness: 'Reading',
  counts: (indicators: number, outcomes: number) => `${indicators} indicators, ${outcomes} with an outcome`,
  summary: (goals: number, indicators: number, outcomes: number) =>
    `${goals} goals with ${indicators} indicators, of which ${outcomes} have an outcome.`,
  noIndicatorsTitle: 'The goal has no indicators',
  noIndicatorsText: 'The plan states no measure that shows whether the goal is reached.',
} satisfies typeof sv

export const goalWords: InBoth<typeof sv> = { sv, en }
