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
  if (isFaultOfMachine(error)) return readingFailure('internal', message)
  if (/call stack/iu.test(message)) return readingFailure('unsafe', format)
  return readingFailure('damaged', format)
}

/** A part of the program that does not load, or a system that has no more of something, says nothing of the file. */
function isFaultOfMachine(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  const isOfSystem = /^(?:E[A-Z]+|ERR_(?:MODULE|DLOPEN|ACCESS|WORKER|PACKAGE|INVALID_TYPESCRIPT)\w*)$/u.test(
    code,
  )
  return isOfSystem || error instanceof SyntaxError || /fake worker/u.test(error.message)
}
