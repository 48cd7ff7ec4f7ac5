import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Below this a compressed answer is no faster. */
const worthPacking = 1024

/** The body in the best packing that the browser takes; quality 4 costs less than it saves on a page. */
export async function pack(
  body: Uint8Array,
  acceptEncoding: string | null,
  quality = 4,
): Promise<{ body: Uint8Array; encoding: string | null }> {
  const accepts = (acceptEncoding ?? '').split(',').map((part) => part.split(';')[0]?.trim())
  if (body.length < worthPacking) return { body, encoding: null }
  if (accepts.includes('br')) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
    return { body: await brotli(body, { params }), encoding: 'br' }
  }
  if (accepts.includes('gzip')) return { body: await gzipped(body), encoding: 'gzip' }
  return { body, encoding: null }
}

/** A weak tag: the same page in another packing is the same page. */
function entityTag(body: Uint8Array): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** Does the browser already hold this version? */
function holds(ifNoneMatch: string | null, tag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((held) => held.trim() === tag)
}

/** Text as bytes, with tag, packing and the headers that go with them; 304 when the browser holds it. */
export async function answerWith(
  request: Headers,
  body: Uint8Array,
  type: string,
  status: number,
): Promise<Response> {
  const tag = entityTag(body)
  const headers: Record<string, string> = {
    etag: tag,
    'cache-control': 'private, no-cache',
    vary: 'accept-encoding',
  }
  if (status === 200 && holds(request.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers })
  const packed = await pack(body, request.get('accept-encoding'))
  headers['content-type'] = type
  if (packed.encoding) headers['content-encoding'] = packed.encoding
  return new Response(Buffer.from(packed.body), { status, headers })
}
