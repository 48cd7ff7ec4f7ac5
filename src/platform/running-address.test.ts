import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from './http-server.ts'
import { leaveAddress, runningAddress, takeAddressBack } from './running-address.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'running-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a command finds the program that runs on its data, and none that has ended or was killed', async () => {
  expect(await runningAddress(folder)).toBeNull()
  const server = await listen({ fetch: () => new Response('ok') }, { hostname: '127.0.0.1', port: 0 })
  const address = `http://127.0.0.1:${server.port}`
  await leaveAddress(folder, address)
  expect(await runningAddress(folder)).toBe(address)
  await server.close()
  expect(await runningAddress(folder)).toBeNull()
})

test('only who left the word takes it back', async () => {
  const server = await listen({ fetch: () => new Response('ok') }, { hostname: '127.0.0.1', port: 0 })
  const address = `http://127.0.0.1:${server.port}`
  await leaveAddress(folder, address)
  await takeAddressBack(folder, 'http://127.0.0.1:1')
  expect(await runningAddress(folder)).toBe(address)
  await takeAddressBack(folder, address)
  expect(await runningAddress(folder)).toBeNull()
  await server.close()
})
