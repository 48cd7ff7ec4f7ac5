import { type FailureCode, type ReadingFailure, readingFailure } from '../failures.ts'

/** Thrown deep inside a reader to give a file up; `refusalOf` makes it the value that it stands for. */
export class Refused extends Error {
  readonly failure: ReadingFailure
  constructor(code: FailureCode, detail?: string) {
    super(code)
    this.failure = readingFailure(code, detail)
  }
}

/** The failure that an error stands for; what is thrown by surprise means that the file is damaged. */
export function refusalOf(error: unknown, format: string): ReadingFailure {
  if (error instanceof Refused) return error.failure
  const { name = '', message = '' } = error instanceof Error ? error : {}
  if (name === 'PasswordException') return readingFailure('encrypted', format)
  if (/memory|allocation|Invalid (?:array|string|typed array) length/iu.test(message)) {
    return readingFailure('too-much-memory', format)
  }
  if (/call stack/iu.test(message)) return readingFailure('unsafe', format)
  return readingFailure('damaged', format)
}
