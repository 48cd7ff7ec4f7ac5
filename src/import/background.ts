import type { ImportDesk } from './actions.ts'
import type { Reader } from './import.ts'
import { readWaitingFiles } from './run-import.ts'

/** How many files one organisation reads at once: each has a process of its own, and machines have few cores. */
const atOnce = 2

/** Reads waiting files behind the pages. What waits is in the database: this only remembers who is at it here. */
export interface BackgroundReading {
  /** Reads all that waits in the organisation, unless that is under way; files that come meanwhile are read, too. */
  start(desk: ImportDesk): void
}

/** Makes the background reading; what goes wrong in a way that is no file's fault is told. */
export function backgroundReading(read: Reader, tell: (error: unknown) => void): BackgroundReading {
  const underWay = new Map<string, { again: boolean }>()

  async function readAll(desk: ImportDesk): Promise<void> {
    const state = { again: true }
    underWay.set(desk.organisation.id, state)
    try {
      while (state.again) {
        state.again = false
        await Promise.all(Array.from({ length: atOnce }, () => readWaitingFiles(desk, read)))
      }
    } finally {
      underWay.delete(desk.organisation.id)
    }
  }

  return {
    start(desk) {
      const state = underWay.get(desk.organisation.id)
      if (state) state.again = true
      else readAll(desk).catch(tell)
    },
  }
}
