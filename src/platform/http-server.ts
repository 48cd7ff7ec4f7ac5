import type { Server } from 'node:http'
import { type ServerType, serve } from '@hono/node-server'

/** Anything that answers requests. */
type Served = Pick<Parameters<typeof serve>[0], 'fetch'>

export interface RunningServer {
  port: number
  /** Takes no more requests, lets those under way finish within the grace time, then closes what is left. */
  close(graceMs?: number): Promise<void>
}

/** Listens on the address; resolves when it does, throws (EADDRINUSE …) when it cannot. Port 0 takes a free one. */
export function listen(app: Served, at: { hostname: string; port: number }): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, ...at }, (info) => {
      server.off('error', reject)
      resolve({ port: info.port, close: (graceMs = 5000) => close(server, graceMs) })
    })
    server.once('error', reject)
  })
}

const portsTried = 10

/** Listens on the port, or on the first free one after it, so that a second start does not fail on the first. */
export async function listenNear(
  app: Served,
  at: { hostname: string; port: number },
): Promise<RunningServer> {
  for (let port = at.port; ; port++) {
    try {
      return await listen(app, { ...at, port })
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || port + 1 === at.port + portsTried) throw error
    }
  }
}

function close(server: ServerType, graceMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const http = server as Server
    const hurry = setTimeout(() => http.closeAllConnections(), graceMs)
    // A kept connection goes idle only when its answer is sent; browsers would hold it open for a while.
    const idle = setInterval(() => http.closeIdleConnections(), 50)
    http.close((error) => {
      clearTimeout(hurry)
      clearInterval(idle)
      if (error) reject(error)
      else resolve()
    })
  })
}
