import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { ensureOrganisation } from '../domain/organisation/actions.ts'
import { nearNames } from '../domain/organisation/near-names.ts'
import type { Organisation } from '../domain/organisation/organisation.ts'
import type { Refusal, Viewer } from '../domain/organisation/viewer.ts'
import type { Door } from '../platform/door.ts'

export interface Wanted {
  /** As it was written; asked for when it was not. */
  name: string | undefined
  /** It is meant to be a new one, however like another its name is. */
  isNew: boolean
}

/** Asks the one at the keyboard; null when nobody is there to answer. */
export type Ask = ((question: string) => Promise<string>) | null

export type Chosen = { organisation: Organisation; added: boolean } | Refusal | { unclear: string }

/**
 * The organisation that is meant, added when its name is like no other. A name that may be a slip of the pen for one
 * that is held adds nothing unless somebody says so: `unclear` tells what to write instead.
 */
export async function chooseOrganisation(
  door: Door,
  viewer: Viewer,
  wanted: Wanted,
  ask: Ask,
): Promise<Chosen> {
  const open = await door.openOrganisations()
  const name = wanted.name ?? (await ask?.(whose(open.filter((one) => !one.demonstration))))?.trim()
  if (!name) return { unclear: 'Ange vems dokumenten är: --organisation "Region …"' }
  const isHeld = (written: string) =>
    open.some((one) => one.name.toLowerCase() === written.trim().toLowerCase())
  const near =
    isHeld(name) || wanted.isNew
      ? []
      : nearNames(
          name,
          open.map((one) => one.name),
        )
  const meant = near.length === 0 ? name : await askWhich(name, near, ask)
  if (meant === null) return { unclear: unclear(name, near) }
  const made = await ensureOrganisation(door, viewer, { id: randomUUID(), name: meant, demonstration: false })
  return 'refused' in made ? made : { organisation: made, added: !isHeld(meant) }
}

function whose(open: readonly { name: string }[]): string {
  const known = open.length > 0 ? ` (finns: ${open.map((one) => one.name).join(', ')})` : ''
  return `Vems är dokumenten?${known} `
}

/** The name that was meant, in the words of who was asked; null when nobody was there, or nothing was chosen. */
async function askWhich(name: string, near: readonly string[], ask: Ask): Promise<string | null> {
  if (!ask) return null
  const choices = near.map((one, index) => `  ${index + 1}  ${one}`).join('\n')
  const answer = await ask(
    `"${name}" finns inte, men liknar:\n${choices}\n  n  lägg till "${name}" som ny\nVilken? `,
  )
  if (/^n(y)?$/i.test(answer.trim())) return name
  return near[Number(answer.trim()) - 1] ?? null
}

function unclear(name: string, near: readonly string[]): string {
  const likes = near.map((one) => `  ${one}`).join('\n')
  return [
    `"${name}" finns inte, men liknar en organisation som finns. Inget har lästs in.`,
    likes,
    'Skriv namnet som det står här, eller lägg till --new-organisation om det är en ny organisation.',
  ].join('\n')
}

/** Asks at the terminal; null when the command does not run in one. */
export function askAtTerminal(): Ask {
  if (!process.stdin.isTTY) return null
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stderr })
    const answer = await terminal.question(question)
    terminal.close()
    return answer
  }
}
