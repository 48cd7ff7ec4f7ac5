import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { contentRows, type Row } from './rows.ts'
import { isUnknownHeading } from './unknown-heading.ts'

const rowsOf = (text: string) => contentRows(layoutOfText(text), new Map())
const isHeading = (line: string, above = 'Planen antas.\n\n', beneath = 'Planen är ny.') => {
  const rows = rowsOf(`${above}${line}\n${beneath}`)
  const at = rows.findIndex(({ text }) => text === line.trim())
  return isUnknownHeading(rows[at] as Row, rows[at - 1], rows[at + 1])
}

describe('a heading that no list holds', () => {
  it.each(['Tidplan', 'Yttrande till staten', 'Så gick arbetet till förra hösten'])(
    'is short and stands over running text: %s',
    (line) => expect(isHeading(line)).toBe(true),
  )

  it.each([
    'tidplan',
    'Tidplan.',
    'Tidplan:',
    'Tidplan, fortsatt,',
    'Tidplan 4',
    'Tidplan (ny)',
    'T',
    '• Tidplan',
    'Tidplan för',
    'Tidplanen är ny',
    'Planen ska antas',
    'Planen antas nu',
    'Planen antas',
    'Nämnden beslutar',
    'Kulturnämnden beslutar att',
    'En tidplan med fler än sju ord här',
    `Tidplan för ${'arbetet'.repeat(8)}`,
  ])('is not %s', (line) => expect(isHeading(line)).toBe(false))

  it('has a gap and a finished sentence above', () => {
    expect(isHeading('Tidplan', 'Planen antas!\n\n')).toBe(true)
    expect(isHeading('Tidplan', 'Planen antas?\n\n')).toBe(true)
    expect(isHeading('Tidplan', 'Planen antas.\n')).toBe(false)
    expect(isHeading('Tidplan', 'Planen antas\n\n')).toBe(false)
    expect(isHeading('Tidplan', '')).toBe(false)
  })

  it.each(['planen är ny.', '• Planen är ny.', 'Planen', 'Nämnden beslutar att anta planen.', 'Bakgrund'])(
    'has prose beneath, not %s',
    (beneath) => expect(isHeading('Tidplan', 'Planen antas.\n\n', beneath)).toBe(false),
  )

  it('may be known by its type instead of a gap', () => {
    const [above, line, beneath] = rowsOf('Planen antas.\nTidplan\nPlanen är ny.') as [Row, Row, Row]
    const typed = (bold: boolean, before: boolean) =>
      isUnknownHeading({ ...line, bold }, { ...above, bold: before }, beneath)
    expect([typed(true, false), typed(true, true), typed(false, false)]).toEqual([true, false, false])
    expect(isUnknownHeading(line, above, undefined)).toBe(false)
  })
})
