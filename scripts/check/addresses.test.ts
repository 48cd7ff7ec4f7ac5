import { expect, test } from 'vitest'
import { checkAddresses, shapeOf } from './addresses.ts'

const markdown =
  '| `/{org}/uppdrag/{assignment}` | the thread |\n| `POST /{org}/inlasning` | import |\n| `/` | start |'
const get = (path: string) => ({ method: 'GET', path })

test('an address that is not written down is refused', () => {
  const outcome = checkAddresses([get('/'), get('/:org/uppdrag/:assignment'), get('/:org/hemligt')], markdown)
  expect(outcome.saw).toBe('3 addresses served, 3 documented')
  expect(outcome.breaches).toEqual([
    { file: 'docs/addresses.md', reason: 'does not say what /:org/hemligt is' },
  ])
})

test('English addresses, other names of parameters and acts are the same address', () => {
  const routes = [
    get('/en/:organisation/uppdrag/:slug'),
    get('/en'),
    { method: 'POST', path: '/:org/inlasning' },
  ]
  expect(checkAddresses(routes, markdown).breaches).toEqual([])
})

test('a list of routes that is empty fails', () => {
  expect(checkAddresses([], markdown).breaches).toEqual([
    { file: 'docs/addresses.md', reason: 'not one route was seen' },
  ])
})

test('a parameter has the same shape however it is written', () => {
  expect(shapeOf('/en/:org/kallor/:document/:start{[0-9]+}-:end{[0-9]+}')).toBe('/{}/kallor/{}/{}-{}')
  expect(shapeOf('/{org}/kallor/{document}/{start}-{end}')).toBe('/{}/kallor/{}/{}-{}')
  expect(shapeOf('/enheter')).toBe('/enheter')
})
