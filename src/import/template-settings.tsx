import type { ComponentChildren } from 'preact'
import { type ReadingTemplate, taughtSections } from '../reading/template/template.ts'
import { Field, Submit } from '../ui/form.tsx'
import type { Here } from '../ui/here.ts'
import { templateWords } from '../ui/words/template.ts'
import type { SettingList } from './template.ts'
import type { TemplateVersion } from './template-store.ts'

export interface TemplateProps {
  here: Here
  template: { version: number; settings: ReadingTemplate }
  history: readonly TemplateVersion[]
  /** What the boxes begin with: what a correction proposes to teach, or what was refused. */
  proposed: Readonly<Record<string, string>>
  reasons: readonly string[]
  /** How many files were read with an older template or engine. */
  old: number
}

interface PartProps {
  id: string
  title: string
  text: string
  children: ComponentChildren
}

/** A section of the template's page. */
export function Part({ id, title, text, children }: PartProps) {
  return (
    <section class="queue taught" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="half quiet">{text}</p>
      {children}
    </section>
  )
}

interface TaughtProps {
  here: Here
  list: SettingList
  settings: readonly { what: string; is: string }[]
}

/** What is taught of one sort, each with the button that takes it away. */
function Taught({ here, list, settings }: TaughtProps) {
  const words = templateWords[here.language]
  if (settings.length === 0) return <p class="quiet">{words.none}</p>
  return (
    <ul class="board">
      {settings.map(({ what, is }, at) => (
        <li key={what} class="head-row">
          <span>
            <b lang={here.said}>{what}</b> <span class="quiet">{is}</span>
          </span>
          <Forget here={here} setting={`${list}-${at}`} what={what} />
        </li>
      ))}
    </ul>
  )
}

function Forget({ here, setting, what }: { here: Here; setting: string; what: string }) {
  const words = templateWords[here.language]
  return (
    <form method="post" action={here.to.template}>
      <input type="hidden" name="glom" value={setting} />
      <button type="submit" class="btn" aria-label={words.forgetWhat(what)}>
        {words.forget}
      </button>
    </form>
  )
}

function TeachForm({ here, what, children }: { here: Here; what: string; children: ComponentChildren }) {
  return (
    <form class="form teach" method="post" action={here.to.template}>
      <input type="hidden" name="lar" value={what} />
      {children}
      <div>
        <Submit label={templateWords[here.language].teach} />
      </div>
    </form>
  )
}

interface BoxProps {
  id: string
  label: string
  hint?: string
  value: string | undefined
  longest: number
}

function TextBox({ id, label, hint, value, longest }: BoxProps) {
  const described = hint ? { 'aria-describedby': `${id}-om` } : {}
  return (
    <Field id={id} label={label} {...(hint && { hint })}>
      <input id={id} name={id} required maxLength={longest} value={value ?? ''} {...described} />
    </Field>
  )
}

interface ChoiceProps {
  id: string
  label: string
  options: Readonly<Record<string, string>>
  chosen: string | undefined
  lang?: 'sv' | undefined
}

function ChoiceBox({ id, label, options, chosen, lang }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      <select id={id} name={id} lang={lang}>
        {Object.entries(options).map(([value, words]) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** How the organisation writes its case numbers. */
export function CaseNumbers({ here, template, proposed }: TemplateProps) {
  const words = templateWords[here.language]
  const settings = template.settings.caseNumbers.map(({ example, order }) => ({
    what: example,
    is: words.orders[order].toLowerCase(),
  }))
  const { exempel, ordning } = proposed
  return (
    <Part id="arendenummer" title={words.caseNumbers} text={words.caseNumbersText}>
      <Taught here={here} list="caseNumbers" settings={settings} />
      <TeachForm here={here} what="arendenummer">
        <TextBox id="exempel" label={words.example} hint={words.exampleHint} value={exempel} longest={40} />
        <ChoiceBox id="ordning" label={words.order} options={words.orders} chosen={ordning} />
      </TeachForm>
    </Part>
  )
}

/** Its own headings for sections, and in which order its minutes tell. */
export function Sections({ here, template, proposed }: TemplateProps) {
  const words = templateWords[here.language]
  const settings = template.settings.sections.map(({ heading, section }) => ({
    what: heading,
    is: `= ${taughtSections[section]}`,
  }))
  const { rubrik, ar } = proposed
  return (
    <Part id="avsnitt" title={words.sections} text={words.sectionsText}>
      <Taught here={here} list="sections" settings={settings} />
      <TeachForm here={here} what="avsnitt">
        <TextBox id="rubrik" label={words.heading} hint={words.headingHint} value={rubrik} longest={90} />
        <ChoiceBox id="ar" label={words.section} options={taughtSections} chosen={ar} lang={here.said} />
      </TeachForm>
      <OrderForm here={here} chosen={template.settings.sectionOrder ?? ''} />
    </Part>
  )
}

/** Where the minutes tell what was decided: one choice that holds for all of them. */
function OrderForm({ here, chosen }: { here: Here; chosen: string }) {
  const words = templateWords[here.language]
  return (
    <TeachForm here={here} what="plats">
      <ChoiceBox id="plats" label={words.sectionOrder} options={words.sectionOrders} chosen={chosen} />
    </TeachForm>
  )
}

/** Its bodies with their short and older names. */
export function Bodies({ here, template, proposed }: TemplateProps) {
  const words = templateWords[here.language]
  const settings = template.settings.bodies.map(({ name, also }) => ({
    what: name,
    is: `= ${also.join(', ')}`,
  }))
  const also = { id: 'kallas', name: 'kallas', required: true, rows: 2, value: proposed.kallas ?? '' }
  return (
    <Part id="organ" title={words.bodies} text={words.bodiesText}>
      <Taught here={here} list="bodies" settings={settings} />
      <TeachForm here={here} what="organ">
        <TextBox id="namn" label={words.body} value={proposed.namn} longest={160} />
        <Field id="kallas" label={words.also} hint={words.alsoHint}>
          <textarea {...also} aria-describedby="kallas-om" />
        </Field>
      </TeachForm>
    </Part>
  )
}
