import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { offsetAt } from '../words/fold.ts'
import {
  continuesSentence,
  endsSentence,
  foldRows,
  type Setting,
  settingOf,
  splitEntries,
} from './entries.ts'
import { contentRows, type Row } from './rows.ts'

const rowsOf = (...lines: string[]) => contentRows(layoutOfText(lines.join('\n')), new Map())
const wide: Setting = { fullWidth: 60, tight: false, habits: { trailingBlanks: false } }
const split = (kind: 'clauses' | 'passages', rows: readonly Row[], setting = wide) =>
  splitEntries(rows, setting, kind).map(({ text }) => text)
const clauses = (...lines: string[]) => split('clauses', rowsOf(...lines))
const passages = (...lines: string[]) => split('passages', rowsOf(...lines))
const over = (before: string, after: string, kind: 'clauses' | 'passages' = 'clauses') =>
  split(
    kind,
    rowsOf(before, after).map((row, at) => (at === 1 ? { ...row, break: 'seam' as const } : row)),
  ).length
const full = 'Nämnden antar den nya planen för hela länet och för alla i' // as wide as the page

describe('how a document is set', () => {
  it('has the width of all but its longest lines, and never that of a few short ones', () => {
    const lines = (width: number, count: number) => Array.from({ length: count }, () => 'a'.repeat(width))
    expect(settingOf(rowsOf(...lines(80, 18), ...lines(200, 2))).fullWidth).toBe(200)
    expect(settingOf(rowsOf(...lines(200, 1), ...lines(80, 19))).fullWidth).toBe(80)
    expect(settingOf(rowsOf(...lines(9, 20))).fullWidth).toBe(60)
    expect(settingOf([]).fullWidth).toBe(80)
  })

  it('is tight where many lines have hardly a gap', () => {
    const lines = (count: number, gaps: number) =>
      rowsOf(...Array.from({ length: count }, (_, at) => (at > 0 && at <= gaps ? '\nrad' : 'rad')))
    expect(settingOf(lines(13, 0)).tight).toBe(true)
    expect(settingOf(lines(12, 0)).tight).toBe(false)
    expect(settingOf(lines(25, 1)).tight).toBe(false)
    expect(settingOf(lines(26, 1)).tight).toBe(true)
    expect(settingOf(lines(40, 20)).tight).toBe(false)
  })
})

describe('passages', () => {
  it('end at a gap, or at a line that had room for more', () => {
    expect(passages('Planen antas.', '', 'Taxan höjs.')).toHaveLength(2)
    expect(passages('Planen antas.', 'Taxan höjs.')).toHaveLength(2)
    expect(passages(full, 'Norrdal.')).toHaveLength(1)
  })

  it('go on where a sentence does', () => {
    expect(passages('Planen', 'antas.')).toEqual(['Planen antas.'])
    expect(passages('Planen', '', 'antas.')).toEqual(['Planen antas.'])
    expect(passages('Planen för', '', 'Norrdal.')).toEqual(['Planen för Norrdal.'])
    expect(passages('Planen:', '', 'antas.')).toHaveLength(2)
    expect(over('Planen antas', 'Nu', 'passages')).toBe(1)
    expect(over('Planen antas.', 'Nu', 'passages')).toBe(1)
  })

  it('are as wide as the column that they stand in', () => {
    const column = ['          Planen för hela länet har', '          Norrdal kommun antagit.']
    expect(passages(...column)).toHaveLength(1)
    expect(passages('Planen för hela länet har', 'Norrdal kommun antagit.')).toHaveLength(2)
  })
})

describe('list markers', () => {
  it.each([
    ['bullets', ['• Anta planen', '• Höja taxan']],
    ['numbers', ['1. Anta planen', '2. Höja taxan']],
    ['numbers in brackets', ['(1) Anta planen', '(2) Höja taxan']],
    ['bare numbers', ['1 Anta planen', '2 Höja taxan']],
    ['numbers before att', ['1. att anta planen', '2. att höja taxan']],
    ['letters', ['a) Anta planen', 'b) Höja taxan']],
    ['dashes', ['– anta planen', '– höja taxan']],
  ])('begin entries: %s', (_, lines) => {
    const entries = splitEntries(rowsOf(...lines), wide, 'clauses')
    expect(entries.map(({ text }) => text.toLowerCase().replace('att ', ''))).toEqual([
      'anta planen',
      'höja taxan',
    ])
    expect(entries.every(({ marker }) => marker !== null)).toBe(true)
  })

  it('count up from one', () => {
    expect(clauses('1. Anta planen', '3. Höja taxan')).toHaveLength(1)
    expect(clauses('2. Anta planen', '3. Höja taxan')).toHaveLength(1)
    expect(clauses('1. Anta planen', '2. Höja taxan', '1. Igen')).toHaveLength(3)
  })

  it('are bare numbers in clauses alone', () => {
    expect(passages(`${full}`, '1 Anta planen')).toHaveLength(1)
    expect(clauses(`${full}`, '1 Anta planen')).toHaveLength(2)
  })

  it('may stand before a small letter after what opens or ends a point', () => {
    expect(clauses('Nämnden beslutar att', '1. anta planen', '2. höja taxan')).toHaveLength(3)
    expect(clauses('anta planen och', '1. anta planen')).toHaveLength(2)
    expect(clauses('Planen antas från den', '1. maj i år')).toHaveLength(1)
    expect(clauses('Planen antas från den', '', '1. maj i år')).toHaveLength(2)
    expect(clauses('1. anta planen', '2. höja taxan')).toHaveLength(2)
  })

  it('are no dashes in the middle of a sentence', () => {
    expect(clauses('Planen som antogs', '– efter lång väntan')).toHaveLength(1)
    expect(clauses('Planen som antogs', '', '– efter lång väntan')).toHaveLength(2)
    expect(clauses('Planen som antogs.', '– efter lång väntan')).toHaveLength(2)
    expect(clauses('Planen som antogs', '– Efter lång väntan')).toHaveLength(2)
    expect(clauses('Planen som antogs', '– att höja taxan')).toHaveLength(2)
    expect(clauses('Planen som antogs och', '– efter lång väntan')).toHaveLength(2)
    expect(clauses('– planen som antogs', '– efter lång väntan')).toHaveLength(2)
    expect(clauses('Planen som antogs', '• efter lång väntan')).toHaveLength(2)
  })
})

describe('clauses', () => {
  it('begin at "att" after a gap, a finished clause, a lead-in, or a line that had room', () => {
    expect(clauses('anta planen', '', 'att höja taxan')).toHaveLength(2)
    expect(clauses(`${full},`, 'att höja taxan')).toHaveLength(2)
    expect(clauses(`${full} samt`, 'att höja taxan')).toHaveLength(2)
    expect(clauses('Planen antas', 'att höja taxan')).toHaveLength(2)
    expect(clauses('Planen antas', 'a t t höja taxan')).toHaveLength(2)
    expect(clauses(full, 'att höja taxan')).toHaveLength(1)
    expect(clauses(full, 'attributet')).toHaveLength(1)
  })

  it('begin at an infinitive of decision, in a list or where there was room', () => {
    expect(clauses('anta planen,', 'höja taxan')).toHaveLength(2)
    expect(clauses('anta planen', 'samt höja taxan')).toHaveLength(2)
    expect(clauses('anta planen, samt', 'höja taxan')).toHaveLength(2)
    expect(clauses('anta planen', 'upphäva taxan')).toHaveLength(2)
    expect(clauses('anta planen', 'höja taxan')).toHaveLength(1)
    expect(clauses('anta planen för att', 'upphäva taxan')).toHaveLength(1)
    expect(clauses('anta planen', 'Upphävd taxa')).toHaveLength(1)
    expect(clauses(`${full},`, 'upphäva taxan')).toHaveLength(2)
    expect(clauses(`${full},`, 'höja taxan')).toHaveLength(1)
    expect(clauses(full, 'upphäva taxan')).toHaveLength(1)
  })

  it('follow a comma or ", och" over a gap', () => {
    expect(clauses('anta planen,', '', 'hamnen byggs')).toHaveLength(2)
    expect(clauses('anta planen;', '', 'hamnen byggs')).toHaveLength(2)
    expect(clauses('anta planen', '', 'hamnen byggs')).toHaveLength(1)
    expect(over('anta planen, och', 'hamnen byggs')).toBe(2)
    expect(over('anta planen, samt', 'hamnen byggs')).toBe(2)
    expect(over('anta planen,', 'hamnen byggs')).toBe(1)
    expect(over('anta planen,', 'höja taxan')).toBe(2)
    expect(over('anta planen,', 'paragrafen justeras')).toBe(2)
    expect(over('anta planen', 'höja taxan')).toBe(1)
  })

  it('follow a lead-in that has its rows to itself', () => {
    expect(clauses('Kulturnämnden beslutar', 'Planen antas')).toEqual([
      'Kulturnämnden beslutar',
      'Planen antas',
    ])
    expect(clauses('Kulturnämnden föreslår fullmäktige', 'besluta att', 'planen antas')).toHaveLength(2)
    expect(clauses('Kulturnämnden beslutar för egen del', 'Planen antas')).toHaveLength(2)
    expect(clauses('Kulturnämnden antar planen', 'Planen antas')).toHaveLength(1)
  })

  it('are sentences where the one before was short, or led in anew, or a page turned', () => {
    expect(clauses('Planen antas.', 'Taxan höjs.')).toHaveLength(2)
    const sentence = 'Nämnden antar den nya planen för länet.'
    expect(clauses(sentence, 'Taxan höjs.')).toHaveLength(1)
    expect(clauses(sentence, 'Kulturnämnden beslutar att höja taxan.')).toHaveLength(2)
    expect(over(sentence, 'Taxan höjs.')).toBe(2)
    expect(over(sentence, 'och taxan höjs.')).toBe(2)
    expect(over('Nämnden antar planen m.m..', 'och taxan höjs.')).toBe(1)
    expect(over('Nämnden antar planen;', 'och taxan höjs.')).toBe(2)
    expect(clauses(sentence, 'och taxan höjs.')).toHaveLength(1)
  })

  it('are sentences on lines of their own where the document is tight', () => {
    const tight = { ...wide, tight: true }
    const sentence = 'Nämnden antar den nya planen för länet.'
    expect(split('clauses', rowsOf(sentence, 'Taxan höjs.'), tight)).toHaveLength(2)
    expect(split('clauses', rowsOf(`${full} hela riket.`, 'Taxan höjs.'), tight)).toHaveLength(1)
  })

  it('go on from a point to a lead-in where there was room', () => {
    expect(clauses('• Planen antas', 'Kulturnämnden beslutar att höja taxan')).toHaveLength(2)
    expect(clauses('Planen antas', 'Kulturnämnden beslutar att höja taxan')).toHaveLength(1)
    expect(clauses(`• ${full}`, 'Kulturnämnden beslutar att höja taxan')).toHaveLength(1)
    expect(clauses('• Planen antas', 'Taxan höjs')).toHaveLength(1)
  })
})

describe('rows as running text', () => {
  it('have their places in the document, also behind a marker', () => {
    const rows = rowsOf('•  Anta', 'planen')
    const folded = foldRows(rows, '•')
    expect(folded.text).toBe('Anta planen')
    expect([offsetAt(folded, 0), offsetAt(folded, 5)]).toEqual([3, 8])
    expect(foldRows(rowsOf('Anta •', '• planen'), '•').text).toContain('planen')
  })
})

describe('the end of a sentence', () => {
  it.each(['Ja.', 'Ja!', 'Ja?', 'Ja;', 'Ja.)', 'Ja.”', 'Ja."', 'Ja. '])('is %j', (text) =>
    expect(endsSentence(text)).toBe(true),
  )
  it.each(['Ja', 'Ja:', 'Ja, nej', 'Ja.))'])('is not %j', (text) => expect(endsSentence(text)).toBe(false))

  it('is not where what follows a gap goes on with it', () => {
    const goesOn = (before: string, after: string, gap = '') => {
      const rows = rowsOf(before, ...(gap === 'none' ? [] : ['']), after) as [Row, Row]
      return continuesSentence(rows[1], rows[0])
    }
    expect([goesOn('Planen', 'antas'), goesOn('Planen', 'Antas'), goesOn('Planen för', 'Vik')]).toEqual([
      true,
      false,
      true,
    ])
    expect([goesOn('Planen.', 'antas'), goesOn('Planen:', 'antas'), goesOn('Planen', 'att anta')]).toEqual([
      false,
      false,
      false,
    ])
    expect(goesOn('Planen', 'attackeras')).toBe(true)
    expect(goesOn('Planen', 'antas', 'none')).toBe(false)
  })
})
