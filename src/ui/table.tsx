import type { ComponentChildren } from 'preact'

/** A head of a column; numbers stand to the right, with their units in the head. */
export interface Column {
  label: string
  numeric?: boolean
}

/** The head of a table: plain words, or a column that says more of itself. */
export function TableHead({ columns }: { columns: readonly (string | Column)[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const { label, numeric } = typeof column === 'string' ? { label: column } : column
          return (
            <th key={label} scope="col" class={numeric ? 'n' : undefined}>
              {label}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** The head of the rows that follow, across all columns. */
export function GroupRow({ width, children }: { width: number; children: ComponentChildren }) {
  return (
    <tr class="group">
      <th scope="rowgroup" colSpan={width}>
        {children}
      </th>
    </tr>
  )
}

/** A column of numbers. */
export function numbers(label: string): Column {
  return { label, numeric: true }
}
