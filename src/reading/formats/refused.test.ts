import { describe, expect, it } from 'vitest'
import { Refused, refusalOf } from './refused.ts'

const systemError = (code: string) => Object.assign(new Error(`${code}: no more`), { code })

describe('what is thrown while a file is read', () => {
  it.each([
    ['a reader gave the file up', new Refused('encrypted'), 'encrypted'],
    ['a surprise of the library', new TypeError('x is undefined'), 'damaged'],
    ['bytes that do not inflate', systemError('Z_DATA_ERROR'), 'damaged'],
    ['letters that are none', systemError('ERR_ENCODING_INVALID_ENCODED_DATA'), 'damaged'],
    ['no memory is left', new RangeError('Array buffer allocation failed'), 'too-much-memory'],
    [
      'the library asks for a password',
      Object.assign(new Error(), { name: 'PasswordException' }),
      'encrypted',
    ],
    ['elements without end in each other', new RangeError('Maximum call stack size exceeded'), 'unsafe'],
  ])('is told of the file: %s', (_, error, code) => {
    expect(refusalOf(error, 'PDF').code).toBe(code)
  })

  it.each([
    ['a part of the program is missing', systemError('ERR_MODULE_NOT_FOUND')],
    ['a library does not load', systemError('ERR_DLOPEN_FAILED')],
    ['the system has no file handles left', systemError('EMFILE')],
    ['a part of the program is half written', new SyntaxError('Unexpected end of input')],
    ['the PDF library cannot load its own half', new Error('Setting up fake worker failed: "x".')],
  ])('is no damage of the file when %s', (_, error) => {
    expect(refusalOf(error, 'PDF').code).toBe('internal')
  })
})
