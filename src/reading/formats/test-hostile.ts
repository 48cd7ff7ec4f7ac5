import type { FailureCode } from '../failures.ts'

/** A file that is no friend, and what must come of it. */
export interface HostileFile {
  kind: string
  name: string
  bytes: () => Uint8Array
  /** The refusal; several where it depends on the machine which limit is met first. */
  codes: FailureCode[]
}

/** Bytes of a text. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file of one kind. */
export function hostile(
  kind: string,
  name: string,
  bytes: () => Uint8Array,
  ...codes: FailureCode[]
): HostileFile {
  return { kind, name, bytes, codes }
}
