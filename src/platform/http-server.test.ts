import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { listen } from './http-server.ts'

const here = { hostname: '127.0.0.1', port: 0 }

test('a request under way is answered before the server closes', async () => {
  const app = new Hono()
  let arrived = () => {}
  const underWay = new Promise<void>((resolve) => {
    arrived = resolve
  })
  app.get('/slow', async (c) => {
    arrived()
    await new Promise((resolve) => setTimeout(resolve, 150))
    return c.text('whole')
  })
  const server = await listen(app, here)
  const answer = fetch(`http://127.0.0.1:${server.port}/slow`)
  await underWay
  await Promise.all([
    server.close(),
    answer.then(async (response) => expect(await response.text()).toBe('whole')),
  ])
  await expect(fetch(`http://127.0.0.1:${server.port}/slow`)).rejects.toThrow()
})

test('a request that never ends does not keep the server from closing', async () => {
  const app = new Hono()
  app.get('/never', () => new Promise<Response>(() => {}))
  const server = await listen(app, here)
  const answer = fetch(`http://127.0.0.1:${server.port}/never`).catch(() => 'cut')
  await new Promise((resolve) => setTimeout(resolve, 50))
  await server.close(100)
  expect(await answer).toBe('cut')
})

test('a port that is taken is told', async () => {
  const first = await listen(new Hono(), here)
  await expect(listen(new Hono(), { ...here, port: first.port })).rejects.toThrow(/EADDRINUSE/)
  await first.close()
})
