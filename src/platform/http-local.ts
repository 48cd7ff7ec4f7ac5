const loopback = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/
const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/

/**
 * Does this request come from someone at the machine itself? Three things must hold: the connection is from
 * loopback; the name asked for is loopback's (else a foreign page whose name was pointed here would pass); and no
 * proxy speaks for someone else (behind one on the same machine every connection is from loopback).
 */
export function isLocal(remoteAddress: string | undefined, headers: Headers): boolean {
  if (!remoteAddress || !loopback.test(remoteAddress)) return false
  if (!loopbackHost.test(headers.get('host') ?? '')) return false
  return !['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers.has(name))
}

/**
 * Was this post sent by one of our own pages? Browsers say so in `Sec-Fetch-Site` and `Origin`; a request that
 * says neither is refused, since nothing then tells it from a forged one.
 */
export function isSameOrigin(url: URL, headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  if (origin === null) return site === 'same-origin'
  const host = headers.get('host') ?? url.host
  return URL.canParse(origin) && new URL(origin).host === host
}
