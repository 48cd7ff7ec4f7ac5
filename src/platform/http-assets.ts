import { createHash } from 'node:crypto'
import { pack } from './http-body.ts'

/** A file that is served under a name holding its content's hash, and so may be kept for ever. */
export interface Asset {
  address: string
  type: string
  body: Uint8Array
}

/** Gives a file its address: `look.css` → `/static/look.3f9a….css`. */
export function asset(name: string, type: string, body: Uint8Array): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { address: `/static/${name.replace(/\.(\w+)$/, `.${hash}.$1`)}`, type, body }
}

/** Answers for the assets by path; text is packed once and remembered, fonts are already packed. */
export function assetServer(assets: readonly Asset[]): (path: string, headers: Headers) => Promise<Response> {
  const byAddress = new Map(assets.map((one) => [one.address, one]))
  const packed = new Map<string, Promise<{ body: Uint8Array; encoding: string | null }>>()
  return async (path, headers) => {
    const found = byAddress.get(path)
    if (!found) return new Response(null, { status: 404 })
    const encoding = /\bbr\b/.test(headers.get('accept-encoding') ?? '') ? 'br' : null
    const wanted = found.type.startsWith('font/') ? null : encoding
    const key = `${wanted} ${path}`
    const body = packed.get(key) ?? pack(found.body, wanted, 11)
    packed.set(key, body)
    return assetResponse(found, await body)
  }
}

function assetResponse(found: Asset, { body, encoding }: { body: Uint8Array; encoding: string | null }) {
  const headers: Record<string, string> = {
    'content-type': found.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  }
  if (encoding) headers['content-encoding'] = encoding
  return new Response(Buffer.from(body), { headers })
}
