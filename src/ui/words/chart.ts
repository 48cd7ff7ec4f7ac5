import type { InBoth } from './words.ts'

const sv = {
  baseline: 'Utgångsläge',
  derived: 'härlett',
  about: (value: string) => `cirka ${value}`,
  aim: (year: string, value: string) => `Mål ${year}: ${value}`,
  aimNow: (value: string) => `Mål nu: ${value}`,
  onlyAim: (value: string) => `Mål: ${value}`,
  moved: 'Målet ändrat,',
  movedUndecided: 'beslut saknas',
  movedDecided: 'beslutat',
  time: 'Tid',
  outcome: 'Utfall',
  target: 'Mål',
  describe: (what: string) => `Linjediagram: ${what}`,
  latest: 'Senaste värde:',
  table: 'Visa som tabell',
}

const en = {
  baseline: 'Baseline',
  derived: 'derived',
  about: (value: string) => `about ${value}`,
  aim: (year: string, value: string) => `Target ${year}: ${value}`,
  aimNow: (value: string) => `Target now: ${value}`,
  onlyAim: (value: string) => `Target: ${value}`,
  moved: 'Target changed,',
  movedUndecided: 'decision not found',
  movedDecided: 'decided',
  time: 'Time',
  outcome: 'Outcome',
  target: 'Target',
  describe: (what: string) => `Line chart: ${what}`,
  latest: 'Latest value:',
  table: 'Show as a table',
} satisfies typeof sv

export const chartWords: InBoth<typeof sv> = { sv, en }
