import type { Language } from '../platform/http-address.ts'
import { keyWords } from './words/keys.ts'

/** The table of keys, in a dialog that only a script opens; and the button that opens it, hidden without one. */
export function KeysDialog({ language }: { language: Language }) {
  const words = keyWords[language]
  return (
    <>
      <button type="button" class="btn" hidden data-with-script data-show-keys>
        {words.show} <kbd>?</kbd>
      </button>
      <dialog id="tangenter" aria-labelledby="tangenter-h">
        <h2 id="tangenter-h">{words.title}</h2>
        <p class="half quiet">{words.where}</p>
        <KeyTable keys={words.keys} />
        <form method="dialog">
          <button type="submit" class="btn">
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  )
}

/** Keys with what each does. */
export function KeyTable({ keys }: { keys: readonly [string, string][] }) {
  return (
    <dl class="keys">
      {keys.map(([key, what]) => (
        <div key={key}>
          <dt>
            {key.split(' ').map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
