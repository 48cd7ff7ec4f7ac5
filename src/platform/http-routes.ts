import type { Route } from './http-route.ts'

/**
 * The table of routes as it is served: literal path words before parts, so that no list can be hidden by a
 * broader route, whatever order the rooms are given in. Throws when a route lacks its permission or its name,
 * or when two have the same method and shape: the house is closed unless opened.
 */
export function routeTable<V>(routes: readonly Route<V>[]): Route<V>[] {
  const seen = new Map<string, string>()
  for (const route of routes) {
    checkRoute(route)
    const shape = `${route.method} ${route.path.replace(/:[a-z]+/g, ':')}`
    const other = seen.get(shape)
    if (other) throw new Error(`Routes ${other} and ${route.name} have the same address ${shape}`)
    seen.set(shape, route.name)
  }
  return [...routes].sort((a, b) => bySpecificity(a.path, b.path))
}

function checkRoute<V>(route: Route<V>): void {
  const address = `${route.method} ${route.path}`
  if (!route.name) throw new Error(`Route ${address} has no name`)
  if (typeof route.permission !== 'function')
    throw new Error(`Route ${route.name} (${address}) has no permission: it is not opened to anyone`)
}

/** Word by word: a literal goes before a part. */
function bySpecificity(a: string, b: string): number {
  const left = a.split('/')
  const right = b.split('/')
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = Number(isPart(left[i])) - Number(isPart(right[i]))
    if (difference !== 0) return difference
  }
  return 0
}

function isPart(word: string | undefined): boolean {
  return word?.includes(':') ?? false
}
