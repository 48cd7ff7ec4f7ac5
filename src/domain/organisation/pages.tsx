import type { Language } from '../../platform/http-address.ts'
import { outerAddresses } from '../../ui/addresses.ts'
import { Field, Submit } from '../../ui/form.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Empty, RefusedNotice } from '../../ui/states.tsx'
import { organisationWords } from '../../ui/words/organisations.ts'
import type { Organisation } from './organisation.ts'

interface ChooserProps {
  language: Language
  organisations: Organisation[]
  mayAdd: boolean
}

/** The first page of the installation: whose decisions to follow. */
export function ChooserPage({ language, organisations, mayAdd }: ChooserProps) {
  const words = organisationWords[language]
  const own = organisations.toSorted((a, b) => Number(a.demonstration) - Number(b.demonstration))
  return (
    <Frame language={language} path="/" title="Röda tråden" reading>
      <div class="find">
        <h1>{words.title}</h1>
        <p class="intro">{words.lead}</p>
      </div>
      <section aria-labelledby="organisationer">
        <h2 id="organisationer">{words.list}</h2>
        {own.length === 0 && <Empty title={words.noneTitle} text={words.noneText} />}
        <ul class="board">
          {own.map((one) => (
            <OrganisationLine key={one.id} language={language} one={one} />
          ))}
        </ul>
        {mayAdd && (
          <p class="acts">
            <a class="btn" href={outerAddresses(language).newOrganisation}>
              {words.addTitle}
            </a>
          </p>
        )}
      </section>
    </Frame>
  )
}

function OrganisationLine({ language, one }: { language: Language; one: Organisation }) {
  return (
    <li>
      <a href={outerAddresses(language).organisation(one.slug)}>{one.name}</a>
      {one.demonstration && <p>{organisationWords[language].demonstration}</p>}
    </li>
  )
}

interface AddProps {
  language: Language
  /** What was written, when it could not be added. */
  name: string
  reasons: readonly string[]
}

/** The form that adds an organisation. */
export function AddOrganisationPage({ language, name, reasons }: AddProps) {
  const words = organisationWords[language]
  const isWrong = reasons.length > 0
  return (
    <Frame language={language} path="/ny" title={`${words.addTitle} – Röda tråden`} reading>
      <h1>{words.addTitle}</h1>
      <p class="intro">{words.addLead}</p>
      {isWrong && <RefusedNotice language={language} reasons={reasons} />}
      <form class="form" method="post" action={outerAddresses(language).newOrganisation}>
        <Field id="namn" label={words.name} hint={words.nameHint}>
          <NameInput name={name} isWrong={isWrong} />
        </Field>
        <div>
          <Submit label={words.add} main />
        </div>
      </form>
    </Frame>
  )
}

function NameInput({ name, isWrong }: { name: string; isWrong: boolean }) {
  return (
    <input
      id="namn"
      name="namn"
      required
      maxLength={120}
      value={name}
      autocomplete="organization"
      aria-describedby="namn-om"
      aria-invalid={isWrong ? 'true' : undefined}
    />
  )
}
