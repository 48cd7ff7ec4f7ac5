import { describe, expect, test } from 'vitest'
import { databaseConfig, openDatabase } from '../platform/open-database.ts'
import { tellFault } from './tell-fault.ts'

const clock = () => new Date(0)

describe('a fault of the database is told in Swedish, with what can be done', () => {
  test('when nothing answers at the address', async () => {
    const url = 'postgresql://app@127.0.0.1:1/db'
    const server = { url, ownerUrl: 'postgresql://owner@127.0.0.1:1/db' }
    const fault = await openDatabase({ dataFolder: '', clock, server }).catch((error: unknown) => error)
    expect(tellFault(fault)).toMatch(/^Databasen svarar inte\. Starta den/)
    expect(tellFault(fault)).toContain('ECONNREFUSED')
  })
  test.each([
    ['one address without the other', { DATABASE_URL: 'postgresql://a@h/d' }, 'anges båda eller ingen'],
    [
      'the same role twice',
      { DATABASE_URL: 'postgresql://a@h/d', DATABASE_OWNER_URL: 'postgresql://a@h/d' },
      'olika roller',
    ],
    [
      'no address',
      { DATABASE_URL: 'x', DATABASE_OWNER_URL: 'postgresql://a@h/d' },
      'skrivs som postgresql://',
    ],
  ])('when the settings give %s', (_what, environment, told) => {
    const read = () => databaseConfig(environment, '/data', clock)
    expect(read).toThrow()
    try {
      read()
    } catch (error) {
      expect(tellFault(error)).toContain(told)
    }
  })
  test.each([
    ['28P01', 'godtar inte inloggningen'],
    ['3D000', 'finns inte på servern'],
    ['53300', 'för många anslutningar'],
    ['57P03', 'startar eller stängs'],
    ['ENOSPC', 'Disken är full'],
    ['EACCES', 'TRADEN_DATA'],
  ])('by its code %s', (code, told) => {
    expect(tellFault(Object.assign(new Error('said in English'), { code }))).toContain(told)
  })
})

test('a fault that nobody foresaw keeps its own words', () => {
  expect(tellFault(new Error('boom'))).toBe('Ett oväntat fel stoppade kommandot: boom')
  expect(tellFault('boom')).toContain('boom')
})
