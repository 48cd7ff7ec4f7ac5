import type { ComponentChildren } from 'preact'

interface FieldProps {
  id: string
  label: string
  hint?: string
  children: ComponentChildren
}

/** A field with its label, and its hint; the input names the hint as its description. */
export function Field({ id, label, hint, children }: FieldProps) {
  return (
    <div class="in">
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p class="hint" id={`${id}-om`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** A box to tick, with what it means. */
export function Choice({ id, name, label, hint }: { id: string; name: string; label: string; hint: string }) {
  return (
    <div>
      <div class="choice">
        <input id={id} name={name} type="checkbox" value="ja" aria-describedby={`${id}-om`} />
        <label for={id}>{label}</label>
      </div>
      <p class="hint" id={`${id}-om`}>
        {hint}
      </p>
    </div>
  )
}

/** The button that sends a form; `main` on the one act of the page. */
export function Submit({ label, main }: { label: string; main?: boolean }) {
  return (
    <button type="submit" class={main ? 'btn main' : 'btn'}>
      {label}
    </button>
  )
}
