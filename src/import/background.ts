import type { ImportDesk } from './actions.ts'
import type { Reader } from './import.ts'
import { readWaitingFiles } from './run-import.ts'

/** How many files one organisation reads at once: each has a process of its own, and machines have few cores. */
const atOnce = 2

/** Work behind the pages. What waits is in the database: this only remembers who is at it here. */
export interface Background {
  /** Does all that waits in the organisation, unless that is under way; what comes meanwhile is done, too. */
  start(desk: ImportDesk): void
}

/** Reads waiting files, two at once; what goes wrong in a way that is no file's fault is told. */
export function backgroundReading(read: Reader, tell: (error: unknown) => void): Background {
  return inBackground(
    (desk) => Promise.all(Array.from({ length: atOnce }, () => readWaitingFiles(desk, read))),
    tell,
  )
}

/** Does some work of an organisation behind the pages, never twice at the same time. */
export function inBackground(
  work: (desk: ImportDesk) => Promise<unknown>,
  tell: (error: unknown) => void,
): Background {
  const underWay = new Map<string, Turn>()
  return {
    start(desk) {
      const { id } = desk.organisation
      const turn = underWay.get(id)
      if (turn) {
        turn.again = true
        return
      }
      const first = { again: true }
      underWay.set(id, first)
      takeTurns(first, () => work(desk))
        .catch(tell)
        .finally(() => underWay.delete(id))
    },
  }
}

interface Turn {
  /** Something came while it was done: once more, for the one at it may have looked before. */
  again: boolean
}

async function takeTurns(turn: Turn, work: () => Promise<unknown>): Promise<void> {
  while (turn.again) {
    turn.again = false
    await work()
  }
}
