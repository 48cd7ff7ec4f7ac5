const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]

/** For a page that loads an island: our own files may run and send forms here, and still nothing inline. */
export const policyWithIsland = [...policy, "script-src 'self'", "connect-src 'self'"].join('; ')

/**
 * No script, no inline style, nothing from elsewhere: a page is only what this server sent. The referrer stays
 * within the site, since without it browsers send no Origin with a form either.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy.join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
}
