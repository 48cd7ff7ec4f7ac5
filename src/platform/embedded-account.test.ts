import { expect, test } from 'vitest'
import { mayPass, parseAccounts } from './embedded-account.ts'

const account = { name: 'nobody', uid: 65534, gid: 65534 }

test('accounts are read from the list of the machine; a line that is none is left out', () => {
  const list =
    'root:x:0:0:root:/root:/bin/bash\n\n# comment\nnobody:x:65534:65534:nobody:/:/usr/sbin/nologin\n'
  expect(parseAccounts(list)).toEqual([{ name: 'root', uid: 0, gid: 0 }, account])
})

test('a folder lets the account through by the one of owner, group or others that it is', () => {
  expect(mayPass({ uid: 0, gid: 0, mode: 0o40755 }, account)).toBe(true)
  expect(mayPass({ uid: 0, gid: 0, mode: 0o40700 }, account)).toBe(false)
  expect(mayPass({ uid: 0, gid: 65534, mode: 0o40710 }, account)).toBe(true)
  expect(mayPass({ uid: 0, gid: 65534, mode: 0o40701 }, account)).toBe(false)
  expect(mayPass({ uid: 65534, gid: 0, mode: 0o40700 }, account)).toBe(true)
  expect(mayPass({ uid: 65534, gid: 0, mode: 0o40011 }, account)).toBe(false)
})
