import { Client } from 'pg'

interface Column {
  table_name: string
  column_name: string
  type: string
  nullable: boolean
  generated: boolean
}

/**
 * The TypeScript interface of a migrated database, as Kysely wants it: tables and views in order of name, without
 * the migrator's own. Throws for a type that the house does not use, such as a float.
 */
export async function describeSchema(databaseUrl: string): Promise<string> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const found = await client.query<Column>(columnsOfTables)
    return schemaTypes(found.rows)
  } finally {
    await client.end()
  }
}

const columnsOfTables = `
  select c.relname as table_name, a.attname as column_name, format_type(a.atttypid, null) as type,
    not a.attnotnull as nullable,
    a.atthasdef or a.attidentity <> '' as generated
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'p', 'm')
    and a.attnum > 0 and not a.attisdropped and c.relname not like 'kysely%'
  order by c.relname, a.attnum`

/** Big and exact numbers stay strings, dates `YYYY-MM-DD`; a float never leaves the database. */
const typesInCode: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  'character varying': 'string',
  date: 'string',
  numeric: 'string',
  bigint: 'string',
  integer: 'number',
  smallint: 'number',
  boolean: 'boolean',
  bytea: 'Buffer',
  json: 'unknown',
  jsonb: 'unknown',
  tsvector: 'string',
  'text[]': 'string[]',
  'uuid[]': 'string[]',
  'integer[]': 'number[]',
  'timestamp with time zone': 'Timestamp',
}

function schemaTypes(columns: readonly Column[]): string {
  const tables = [...new Set(columns.map((column) => column.table_name))]
  const entries = tables.map((table) => `  ${table}: {\n${linesOf(table, columns)}\n  }\n`)
  return `${header}export interface DB {\n${entries.join('')}}\n`
}

const header = `// Written by \`npm run schema\` from a migrated database. Do not edit.
import type { ColumnType, Generated } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>

`

function linesOf(table: string, columns: readonly Column[]): string {
  const own = columns.filter((column) => column.table_name === table)
  return own.map((column) => `    ${column.column_name}: ${typeOf(column)}`).join('\n')
}

function typeOf(column: Column): string {
  const base = typesInCode[column.type]
  if (!base) {
    throw new Error(
      `${column.table_name}.${column.column_name}: the house does not use the type ${column.type}`,
    )
  }
  const type = column.nullable && base !== 'unknown' ? `${base} | null` : base
  return column.generated ? `Generated<${type}>` : type
}
