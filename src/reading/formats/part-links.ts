import { childrenOf, parseXml } from './xml.ts'
import type { ZipParts } from './zip-parts.ts'

/** What a part refers to, by the identifier it uses for it. */
export interface PartLink {
  id: string
  /** The last word of its kind: slideLayout, notesSlide, chart. */
  kind: string
  path: string
}

/** The links of a part of an Office document; links to the world outside are left out. */
export function linksOf(parts: ZipParts, path: string, format: string): PartLink[] {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]+)$/u.exec(path) ?? []
  const text = parts.text(`${folder}_rels/${file}.rels`)
  if (text === null) return []
  return childrenOf(childrenOf(parseXml(text, format))[0], 'Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes
    if (mode === 'External') return []
    return [{ id, kind: type.split('/').at(-1) ?? '', path: resolvePart(folder, target) }]
  })
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
