import { expect, test } from 'vitest'
import { parsePidFile } from './embedded-process.ts'

test('the pid file tells where the server listens and whether it is ready', () => {
  const text = '4711\n/data\n1750000000\n5432\n/data/run\n\n  5432001         0\nready   \n'
  expect(parsePidFile(text)).toEqual({ pid: 4711, port: 5432, socket: '/data/run', ready: true })
  expect(parsePidFile(text.replace('ready', 'starting'))).toMatchObject({ ready: false })
})

test('a pid file that is still being written says nothing', () => {
  expect(parsePidFile('4711\n/data\n')).toBeUndefined()
  expect(parsePidFile('')).toBeUndefined()
})
