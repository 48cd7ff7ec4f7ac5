import type { ComponentChildren } from 'preact'
import { Frame, type MenuItem } from './frame.tsx'
import type { Here } from './here.ts'
import type { IslandName } from './islands.ts'
import { jumpWords } from './words/jump.ts'
import { keyWords } from './words/keys.ts'
import { layoutWords } from './words/layout.ts'

export type Section = 'meetings' | 'cases' | 'assignments' | 'goals' | 'documents' | 'findings' | 'imports'

export interface Crumb {
  label: string
  href: string
  /** The language of the label, where it is a document's own word. */
  lang?: 'sv' | undefined
}

interface PageProps {
  here: Here
  title: string
  section?: Section
  crumbs?: readonly Crumb[]
  /** A page to read rather than to work in: narrower, closer to paper. */
  reading?: boolean
  /** The script that eases the page; it works whole without. */
  island?: IslandName
  children: ComponentChildren
}

/** A whole page of an organisation: head with its name and menu, path, content, foot. */
export function Page({ here, title, section, crumbs, reading = false, island, children }: PageProps) {
  const { language, organisation, to } = here
  const items = menu(here, section)
  const words = layoutWords[language]
  return (
    <Frame
      language={language}
      path={here.path}
      title={`${title} – ${organisation.name}`}
      brand={{ name: organisation.name, href: to.start }}
      items={items}
      opens={[
        { name: 'jump', label: jumpWords[language].title, href: to.jump },
        { name: 'keys', label: keyWords[language].title, href: to.keys },
      ]}
      foot={words.builtWith(organisation.name)}
      reading={reading}
      islands={island ? ['page-keys', island] : ['page-keys']}
    >
      {crumbs && <Crumbs label={words.path} crumbs={crumbs} />}
      {children}
    </Frame>
  )
}

function menu({ language, to }: Here, section: Section | undefined): MenuItem[] {
  const words = layoutWords[language]
  const item = (key: Section, label: string, href: string) => ({ label, href, current: key === section })
  return [
    item('meetings', words.meetings, to.meetings),
    item('cases', words.cases, to.cases),
    item('assignments', words.assignments, to.assignments),
    item('goals', words.goals, to.goals),
    item('documents', words.sources, to.documents),
    item('findings', words.findings, to.findings),
    item('imports', words.imports, to.imports),
  ]
}

function Crumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label={label}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href} lang={crumb.lang}>
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
