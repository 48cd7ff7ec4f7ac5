/**
 * The word parts that end the name of a body, an administration or a head of office, with their definite form.
 * `activity` marks those that also name an activity ("gemensam beredning", "förvaltning av system"): their
 * indefinite form is a name only with an owner or an area of its own.
 */
const heads = [
  { stem: 'nämnd', definite: 'nämnden', activity: false },
  { stem: 'styrelse', definite: 'styrelsen', activity: false },
  { stem: 'utskott', definite: 'utskottet', activity: false },
  { stem: 'fullmäktige', definite: 'fullmäktige', activity: false },
  { stem: 'beredning', definite: 'beredningen', activity: true },
  { stem: 'förvaltning', definite: 'förvaltningen', activity: true },
  { stem: 'direktör', definite: 'direktören', activity: false },
  { stem: 'direktion', definite: 'direktionen', activity: false },
  { stem: 'kommitté', definite: 'kommittén', activity: false },
  { stem: 'ledningsgrupp', definite: 'ledningsgruppen', activity: false },
  { stem: 'råd', definite: 'rådet', activity: true },
] as const

export interface HeadWord {
  /** What stands before the head in the same word: "sjukvårds", "" when the head stands alone. */
  prefix: string
  stem: string
  /** The head's definite form, without genitive. */
  definiteForm: string
  definite: boolean
  genitive: boolean
  activity: boolean
}

/** Reads one word as the head of a body's name ("sjukvårdsnämndens"), or null when it is none. */
export function readHead(word: string): HeadWord | null {
  const lower = word.toLowerCase()
  if (noCouncil.test(lower)) return null
  const found = formsByEnd.get(lower.slice(-1))?.find(({ form }) => lower.endsWith(form))
  if (!found) return null
  const { form, ...head } = found
  return { prefix: word.slice(0, word.length - form.length), ...head }
}

/** "Området" and people with such a title ("regionrådet"); and "råd" in the indefinite, which is advice. */
const noCouncil =
  /(?:område|(?:region|landstings|kommunal|borgar|stads|stats|oppositions|justitie|kansli|departements|ambassad|landshövdinge)råde)ts?$|råd$/u

/** Every form of every head, made once: each word of a document is looked at, by several rules. */
const forms = heads.flatMap(({ stem, definite, activity }) =>
  formsOf(stem, definite).map(([form, isDefinite, genitive]) => ({
    form,
    stem,
    definiteForm: definite,
    definite: isDefinite,
    genitive,
    activity,
  })),
)

/** Most words end in a letter that no head, or only few of them, end in. */
const formsByEnd = Map.groupBy(forms, ({ form }) => form.slice(-1))

/** The genitive of the indefinite form ("nämnds") is left out: it lives on only inside compounds. */
function formsOf(stem: string, definite: string): [form: string, definite: boolean, genitive: boolean][] {
  return [
    [`${definite}s`, true, true],
    [definite, true, false],
    [stem, stem === definite, false],
  ]
}
