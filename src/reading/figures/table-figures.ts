import type { ExtractedFigure, ExtractedFinding } from '../extraction.ts'
import type { Layout, Span } from '../layout.ts'
import type { Passage } from '../prose.ts'
import { spanOf } from '../span.ts'
import { findTables, type TableHead } from './find-tables.ts'
import { isOfPeople, unitIn, withoutUnit } from './table-heads.ts'
import type { TableRow } from './table-rows.ts'
import { isMoney, unitKind } from './units.ts'

/** "Summa", "Nämnden totalt": the sum of the rows above. */
const totals = /^(?:total|summa|sammanlagt|netto$)|(?<!\p{L})(?:totalt|summa|sammanlagt)$/iu
/** Rows that say by themselves what is measured; the last of these is counted without a unit. */
const measured = /^(?:andel|antal|kostnad|intäkt|budget|resultat|utfall|nettokostnad|väntetid|sjukfrånvaro)/iu
const counts = /^antal(?!\p{L})/iu

/**
 * The numbers of tables whose heads say what they are and whose unit is told, by the cell, the head or the caption.
 * Totals are sums, read as such. A table that something else was read out of is left alone.
 */
export function tableFigures(
  layout: Layout,
  passages: readonly Passage[],
  taken: readonly Span[],
): ExtractedFigure[] {
  return findTables(layout, passages).flatMap(({ head, rows }) => {
    const start = rows[0]?.label.start ?? 0
    const end = rows.at(-1)?.values.at(-1)?.cell.end ?? 0
    if (taken.some((other) => start < other.end && other.start < end)) return []
    return rows.flatMap((row) => rowFigures(layout, row, head))
  })
}

/** A finding for each row of amounts whose numbers ran together so that no one can tell them apart. */
export function ambiguousRows(layout: Layout, passages: readonly Passage[]): ExtractedFinding[] {
  return findTables(layout, passages).flatMap(({ head, ambiguous }) => {
    const isOfAims = head.columns.some(({ role }) => role === 'target')
    const ofMoney = isMoney(head.unit) || head.columns.every(({ unit }) => isMoney(unit))
    return ambiguous.flatMap(({ start, end, text }) =>
      isOfAims || !ofMoney
        ? []
        : [
            {
              kind: 'ambiguous-number' as const,
              message: `Talen i raden ”${text.trim()}” har flutit ihop och kan delas på flera sätt; de har lämnats därhän.`,
              english: `The numbers of the row ”${text.trim()}” ran together and can be parted in several ways; they were left out.`,
              span: spanOf(layout, start, end),
            },
          ],
    )
  })
}

/** A number without a unit is understood where its row or its caption counts, its columns name people, or the rows name measures. */
function tellsCount(name: string, { caption, ofMeasures, columns }: TableHead): boolean {
  const ofPeople = columns.some(({ of }) => isOfPeople(of))
  return ofMeasures || ofPeople || counts.test(name) || counts.test(caption ?? '')
}

function rowFigures(layout: Layout, { label, values }: TableRow, head: TableHead): ExtractedFigure[] {
  if (totals.test(label.text)) return []
  const own = unitIn(label.text)
  const name = own ? withoutUnit(label.text) : label.text
  return values.flatMap(({ number, cell }, column) => {
    const said = head.columns[column]
    const unit = number.unit ?? own ?? said?.unit ?? (counts.test(name) ? null : head.unit)
    if (!said || (unit === null && !tellsCount(name, head))) return []
    // An outcome is what a row tells by itself; only what was planned, or differs, must say so.
    const series = said.role === 'outcome' ? null : said.of
    const of = isMoney(unit) || measured.test(name) ? null : head.caption
    if (unitKind(unit) === 'percent' && of === null && !head.ofMeasures && !measured.test(name)) return []
    const isDifference = /avvik|diff|föränd/iu.test(said.of ?? '')
    return [
      {
        label: name,
        of,
        value: number.value,
        unit,
        asOf: said.asOf ?? (isDifference ? null : head.asOf),
        span: spanOf(layout, label.start, cell.end),
        confidence: 0.7,
        ...(said.role ? { role: said.role } : {}),
        ...(series ? { series } : {}),
      },
    ]
  })
}
