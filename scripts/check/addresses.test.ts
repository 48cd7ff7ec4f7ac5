import { expect, test } from 'vitest'
import { checkAddresses, compareAddresses, shapeOf } from './addresses.ts'
import { breachesOf, houseOf } from './test-house.ts'

const markdown =
  '| `/{org}/uppdrag/{assignment}` | as `/fjallmark/uppdrag/a` |\n| `/healthz` | |\n| `/` | start |'
const get = (path: string) => ({ method: 'GET', path })
const whole = [get('/'), get('/:org/uppdrag/:assignment')]

test('an address that is not written down is refused', () => {
  const outcome = compareAddresses([...whole, get('/:org/hemligt')], markdown)
  expect(outcome.saw).toBe('3 addresses served, 2 promised')
  expect(breachesOf(outcome)).toEqual(['docs/addresses.md: does not say what /:org/hemligt is'])
})

test('an address that is promised but not served is refused', () => {
  expect(breachesOf(compareAddresses([get('/')], markdown))).toEqual([
    'docs/addresses.md: promises /{org}/uppdrag/{assignment}, which is not served',
  ])
})

test('English addresses, other names of parameters and acts are the same address', () => {
  const routes = [get('/en/:organisation/uppdrag/:slug'), get('/en'), { method: 'POST', path: '/' }]
  expect(compareAddresses(routes, markdown).breaches).toEqual([])
})

test('a list of routes that is empty, or that cannot be read, fails', async () => {
  const house = houseOf({ 'docs/addresses.md': '' })
  expect(breachesOf(await checkAddresses(house, async () => []))).toEqual([
    'docs/addresses.md: not one route was seen',
  ])
  const broken = async () => Promise.reject(new Error('no such file'))
  expect(breachesOf(await checkAddresses(house, broken))).toEqual([
    'src/house.ts: the routes cannot be listed: no such file',
  ])
})

test('a parameter has the same shape however it is written', () => {
  expect(shapeOf('/en/:org/kallor/:document/:start{[0-9]+}-:end{[0-9]+}')).toBe('/{}/kallor/{}/{}')
  expect(shapeOf('/{org}/kallor/{document}/{start}-{end}')).toBe('/{}/kallor/{}/{}')
  expect(shapeOf('/:org/kallor/:document/:passage')).toBe('/{}/kallor/{}/{}')
  expect(shapeOf('/enheter')).toBe('/enheter')
})
