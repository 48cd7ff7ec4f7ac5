import type { Here } from '../ui/here.ts'
import { KeyTable } from '../ui/keys.tsx'
import { Page } from '../ui/layout.tsx'
import { jumpWords } from '../ui/words/jump.ts'
import { keyWords } from '../ui/words/keys.ts'
import type { Jumps, JumpTarget } from './jump.ts'

interface JumpProps {
  here: Here
  query: string
  jumps: Jumps
}

/** Going somewhere by name: a form that works by itself, and that Ctrl K opens over any page. */
export function JumpPage({ here, query, jumps }: JumpProps) {
  const words = jumpWords[here.language]
  return (
    <Page here={here} title={words.title} reading>
      <section class="jump" data-sheet aria-labelledby="hoppa-h">
        <h1 id="hoppa-h">{words.title}</h1>
        <JumpForm here={here} query={query} />
        <Found here={here} query={query} jumps={jumps} />
        <CloseButton label={words.close} />
      </section>
    </Page>
  )
}

function JumpForm({ here, query }: Pick<JumpProps, 'here' | 'query'>) {
  const words = jumpWords[here.language]
  return (
    <form action={here.to.jump} method="get" class="jump-form">
      <label for="hoppa-q" class="half">
        {words.label}
      </label>
      <NameBox here={here} query={query} />
      <p class="hint" id="hoppa-om">
        {words.hint}
      </p>
    </form>
  )
}

function NameBox({ here, query }: Pick<JumpProps, 'here' | 'query'>) {
  return (
    <div class="jump-line">
      <input
        id="hoppa-q"
        name="q"
        type="text"
        enterkeyhint="search"
        value={query}
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="hoppa-om"
      />
      <button type="submit" class="btn">
        {jumpWords[here.language].find}
      </button>
    </div>
  )
}

function Found({ here, query, jumps }: JumpProps) {
  const { shown, all } = jumps
  return (
    <div data-found={query}>
      <p class="half quiet" role="status">
        {query.trim() && tellCount(here, jumps)}
      </p>
      {all > 0 && (
        <ul class="jumps">
          {shown.map((target) => (
            <JumpLine key={`${target.kind} ${target.href}`} here={here} target={target} />
          ))}
        </ul>
      )}
    </div>
  )
}

function tellCount(here: Here, { shown, all }: Jumps): string {
  const words = jumpWords[here.language]
  if (all === 0) return words.none
  return all > shown.length ? words.more(shown.length, all) : words.found(all)
}

function JumpLine({ here, target }: { here: Here; target: JumpTarget }) {
  return (
    <li>
      <a href={target.href}>
        <span lang={target.kind === 'page' ? undefined : here.said}>{target.label}</span>
        <span class="quiet">{jumpWords[here.language].kinds[target.kind]}</span>
      </a>
    </li>
  )
}

/** Only a dialog can be closed; the page of its own is left like any other. */
function CloseButton({ label }: { label: string }) {
  return (
    <form method="dialog" hidden data-with-script data-in-dialog class="acts">
      <button type="submit" class="btn">
        {label}
      </button>
    </form>
  )
}

/** The keys of the program, and the choice to be without those of a single letter (WCAG 2.1.4). */
export function KeysPage({ here }: { here: Here }) {
  const words = keyWords[here.language]
  return (
    <Page here={here} title={words.title} reading>
      <section class="jump" data-sheet aria-labelledby="tangenter-s">
        <h1 id="tangenter-s">{words.title}</h1>
        <p class="half quiet">{words.where}</p>
        <h2>{words.everywhere}</h2>
        <KeyTable keys={words.everywhereKeys} />
        <h2>{words.inReview}</h2>
        <KeyTable keys={words.keys} />
        <div class="choice" hidden data-with-script>
          <input id="enstaka" type="checkbox" data-letters aria-describedby="enstaka-om" />
          <label for="enstaka">{words.lettersOff}</label>
        </div>
        <p class="hint" id="enstaka-om" hidden data-with-script>
          {words.lettersOffHint}
        </p>
        <noscript>
          <p class="hint">{words.withoutScript}</p>
        </noscript>
        <CloseButton label={words.close} />
      </section>
    </Page>
  )
}
