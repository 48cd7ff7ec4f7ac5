import type { Graph } from './imports.ts'
import { count, type Outcome } from './outcome.ts'

/** Fails on every group of files that import each other in a ring; type-only imports count, too. */
export function checkCycles(graph: Graph): Outcome {
  const rings = ringsOf(graph)
  return {
    saw: count(rings.length, 'import cycle'),
    breaches: rings.map((ring) => ({
      file: ring[0] ?? '',
      reason: `stands in an import cycle: ${ring.join(' → ')} → …`,
    })),
  }
}

/**
 * The groups of files from which one can come back to where one began: Tarjan's strongly connected components,
 * in one walk, so that the time grows with the number of imports only.
 */
export function ringsOf(graph: Graph): string[][] {
  const walk: Walk = { edges: edgesOf(graph), order: new Map(), low: new Map(), path: [], rings: [] }
  for (const module of graph.modules) if (!walk.order.has(module)) visit(walk, module)
  return walk.rings.sort((a, b) => b.length - a.length)
}

type Walk = {
  edges: Map<string, string[]>
  order: Map<string, number>
  low: Map<string, number>
  path: string[]
  rings: string[][]
}

function edgesOf(graph: Graph): Map<string, string[]> {
  const edges = new Map<string, string[]>(graph.modules.map((module) => [module, []]))
  for (const { from, to } of graph.imports) if (to !== null && edges.has(to)) edges.get(from)?.push(to)
  return edges
}

function visit(walk: Walk, module: string): void {
  const number = walk.order.size
  walk.order.set(module, number)
  walk.low.set(module, number)
  walk.path.push(module)
  for (const next of walk.edges.get(module) ?? []) follow(walk, module, next)
  if (walk.low.get(module) === number) close(walk, module)
}

function follow(walk: Walk, module: string, next: string): void {
  const seen = walk.order.get(next)
  if (seen === undefined) visit(walk, next)
  const reached = seen === undefined ? walk.low.get(next) : walk.path.includes(next) ? seen : undefined
  const low = walk.low.get(module)
  if (reached !== undefined && low !== undefined) walk.low.set(module, Math.min(low, reached))
}

function close(walk: Walk, module: string): void {
  const ring = walk.path.splice(walk.path.indexOf(module))
  const importsItself = walk.edges.get(module)?.includes(module) ?? false
  if (ring.length > 1 || importsItself) walk.rings.push(ring)
}
