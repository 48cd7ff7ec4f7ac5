import { expect, test } from 'vitest'
import { finalReportDue } from './final-report.ts'

test.each([
  ['Slutrapport senast 2025-11-30.', '2025-11-30'],
  ['Slutredovisas i november 2025', '2025-11-30'],
  ['Slutrapport i mars', '2024-03-31'],
  ['Slutlig återrapportering den 5 maj', '2024-05-05'],
  ['Uppdraget slutrapporteras i samband med årsredovisningen för 2026.', '2027-04-15'],
  ['Läget redovisas i delårsrapporten och slutligt i årsredovisningen.', '2025-04-15'],
  ['Slutrapporteras vid årets slut', '2024-12-31'],
  ['Slutrapporteras under 2026', '2026-12-31'],
  ['Delrapport i juni 2024. Slutrapport i oktober 2025.', '2025-10-31'],
])('a final report is due: %s', (reporting, due) => {
  expect(finalReportDue({ reporting, year: 2024 })).toBe(due)
})

test.each([
  ['Redovisas senast 2025-11-30.', 2024],
  ['Slutrapporteras när arbetet är klart', 2024],
  ['Slutrapport i mars', null],
  ['Slutrapport den 31 februari 2025', 2024],
])('none is due by a day: %s (%s)', (reporting, year) => {
  expect(finalReportDue({ reporting, year })).toBeNull()
})
