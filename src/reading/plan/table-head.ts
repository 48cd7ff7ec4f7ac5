/**
 * What the cells under a column head are. `outcome` and `target` hold the values that are kept, `beside` values
 * that are neither (forecasts, budgets, means of others); those and `other` are read past.
 */
export type ColumnRole = 'goal' | 'subgoal' | 'indicator' | 'outcome' | 'target' | 'beside' | 'other'

export interface Head {
  role: ColumnRole
  /** The year or period the head names: "Utfall 2022" → "2022". */
  period: string | null
  /** Where the head begins in the text it was read from. */
  at: number
}

const year = '(?:(?:19|20)\\d\\d)'
const part = '(?:helår|år|dec(?:ember)?|tertial\\s?\\d|t\\d|q\\d|kvartal\\s?\\d|per|för|till|vt|ht)'
const anyYear = new RegExp(year, 'u')
const yearAlone = new RegExp(`^${year}$`, 'u')
const bareYear = new RegExp(`(?:${part}\\s*)?(${year})(?![\\d-])`, 'iuy')
/** The period a head of values may carry: "2022", "helår 2022", "(2023)", "2024-2026". */
const span = `(?:\\s*[(,]?\\s*(?:${part}\\s*)?${year}(?:\\s?[-–/]\\s?${year})?(?:\\s${part})?\\)?)?`

/** Most telling first, so that "Nämndmål" is not read as "Mål". */
const forms: [OpenRole, RegExp][] = [
  [
    'goal',
    form(
      '(?:inriktnings|region|kommun|helhets|övergripande\\s)mål(?:en)?|målområden?|fullmäktiges\\smål|strategiska?\\s(?:områden?|mål)|perspektiv',
    ),
  ],
  [
    'subgoal',
    form(
      'delmål(?:en)?|(?:nämnds?|verksamhets|effekt|resultat|styrelse|process)mål(?:en)?|nämndens\\smål|målsättning(?:ar)?|prioritera(?:t|de)\\smål',
    ),
  ],
  ['indicator', form('indikator(?:er|n)?|nyckeltal(?:et)?|mätetal|mått|styrtal|resultatmått|mätvariabel')],
  [
    'target',
    form(
      `(?:målvärden?|målnivå(?:er)?|måltal|målsatt\\s(?:värde|nivå)|önskat\\s(?:läge|värde)|börvärde|ambitionsnivå|etappmål|mål)${span}`,
    ),
  ],
  [
    'outcome',
    form(
      `(?:(?:senaste|föregående(?:\\sårs)?|tidigare)\\s)?(?:(?:års)?utfall(?:et)?|resultat|basvärde|nuläge|nuvärde|utgångs(?:läge|värde|punkt)|startvärde|ingångsvärde|baslinje|bokslut|mätning|värde)${span}`,
    ),
  ],
  ['guide', form(`riktvärden?${span}`)],
  [
    'beside',
    form(
      `(?:(?:helårs|års)?prognos(?:en)?|(?:års)?budget|riks(?:snitt(?:et)?|genomsnitt(?:et)?)|riket)${span}`,
    ),
  ],
  [
    'other',
    form(
      `ansvarig(?:a|\\s\\p{Ll}+)?|uppföljning(?:stillfälle|sfrekvens)?|följs\\supp|källa|datakälla|mät(?:period|frekvens|metod|tillfälle)|(?:kommentar(?:er)?|trend)${span}|aktivitet(?:er)?|åtgärd(?:er)?|enhet|frekvens|rapporter(?:as|ing)|metod|status|nr`,
    ),
  ],
]

function form(source: string): RegExp {
  return new RegExp(`(?:${source})(?![\\p{L}\\d])`, 'iuy')
}

/**
 * Reads a line that consists of column heads and nothing else ("Delmål Indikator Nuläge Målvärde 2031"), in
 * whatever order they stand. It must name what is measured and at least one value; null for any other line.
 */
export function readHeads(text: string): Head[] | null {
  const heads = headsOf(text)
  if (!heads) return null
  // A forecast or a budget stands after what it is of: in front it is a heading of the table.
  if (heads[0]?.role === 'beside') return null
  const has = (role: ColumnRole) => heads.some((head) => head.role === role)
  const named = namedHeads(text)?.some(({ role }) => role !== 'beside' && isValueRole(role))
  if (!named || !(has('indicator') || has('subgoal'))) return null
  return withRolesOfGuides(firstMalIsAGoal(heads))
}

/** Whether the cells of a column hold values, kept or not. */
export function isValueRole(role: OpenRole | 'year' | undefined): boolean {
  return role === 'outcome' || role === 'target' || role === 'beside' || role === 'guide'
}

/** A guide value is the target only where the table has no other. */
function withRolesOfGuides(heads: OpenHead[]): Head[] {
  const role = heads.some((head) => head.role === 'target') ? 'beside' : 'target'
  return heads.map((head) => ({ ...head, role: head.role === 'guide' ? role : head.role }))
}

/** Whether a line holds nothing but column heads, or parts of such a line ("2022 2023 2024"). */
export function isPartOfHead(text: string): boolean {
  return text.trim() !== '' && headsOf(text) !== null
}

function headsOf(text: string): OpenHead[] | null {
  const heads = namedHeads(text)
  return heads && withRolesOfYears(heads)
}

/**
 * A year that stands alone is of the same kind as the values before it ("Utfall 2022 2023"); before any named
 * values years are outcomes, where a target follows them ("Mått 2022 2023 Målvärde").
 */
function withRolesOfYears(heads: NamedHead[]): OpenHead[] {
  let role: OpenRole = 'outcome'
  return heads.map((head) => {
    if (head.role === 'year') return { ...head, role }
    if (isValueRole(head.role)) role = head.role
    return { ...head, role: head.role }
  })
}

/** A guide value, of which only the other heads tell whether it is the target. */
type OpenRole = ColumnRole | 'guide'
type OpenHead = Omit<Head, 'role'> & { role: OpenRole }
type NamedHead = Omit<Head, 'role'> & { role: OpenRole | 'year' }

function namedHeads(text: string): NamedHead[] | null {
  const heads: NamedHead[] = []
  let at = 0
  while (at < text.length) {
    const gap = /^[\s|:/*]+/u.exec(text.slice(at))
    if (gap) {
      at += gap[0].length
      continue
    }
    const head = headAt(text, at)
    if (!head) return null
    heads.push({ role: head.role, period: head.period, at })
    at += head.length
  }
  return heads
}

function headAt(
  text: string,
  at: number,
): { role: OpenRole | 'year'; period: string | null; length: number } | null {
  for (const [role, pattern] of forms) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    return { role, period: anyYear.exec(match[0])?.[0] ?? null, length: match[0].length }
  }
  bareYear.lastIndex = at
  const bare = bareYear.exec(text)
  return bare ? { role: 'year', period: bare[1] ?? null, length: bare[0].length } : null
}

/** "Mål Indikator Målvärde": a bare "Mål" before what is measured is no value. */
function firstMalIsAGoal(heads: OpenHead[]): OpenHead[] {
  const [first, ...rest] = heads
  const others = rest.some((head) => head.role !== 'beside' && isValueRole(head.role))
  if (first?.role !== 'target' || first.period !== null || !others) return heads
  return [{ ...first, role: rest.some((head) => head.role === 'subgoal') ? 'goal' : 'subgoal' }, ...rest]
}

/** A line with nothing but years, which completes the heads above it ("Utfall Mål" / "2022 2024"). */
export function readYearLine(text: string): string[] | null {
  const words = text.trim().split(/\s+/u)
  return words.every((word) => yearAlone.test(word)) ? words : null
}

/** The columns that hold values, in the order they stand. */
export function valueColumns<T extends Head>(columns: readonly T[]): T[] {
  return columns.filter((column) => isValueRole(column.role))
}
