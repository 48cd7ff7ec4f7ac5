import { bodyKey } from '../words/bodies.ts'

/** "Alla nämnder och styrelser", "samtliga nämnder". */
const everyBody = /^(?:alla|samtliga|respektive|berörda)(?!\p{L})/iu

/**
 * Whether two names may mean one body: the same by key, a bare name and one that ends so ("Fullmäktige" and a
 * fullmäktige with its first part), or one that means all bodies.
 */
export function bodiesAgree(one: string, other: string): boolean {
  if (everyBody.test(one) || everyBody.test(other)) return true
  const [first, second] = [keyOf(one), keyOf(other)]
  return first === second || endsAs(first, second) || endsAs(second, first)
}

/** A few names are compared again and again; reading a name costs more than the rest of a comparison. */
const keys = new Map<string, string>()

function keyOf(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  if (keys.size > 5000) keys.clear()
  const key = bodyKey(name)
  keys.set(name, key)
  return key
}

/** Only a bare head may stand for a longer name; "nämnden" ends "…nämnden", "utvecklingsnämnden" does not. */
function endsAs(bare: string, full: string): boolean {
  return bareHead.test(bare) && full.endsWith(bare)
}

const bareHead = /^(?:nämnd|styrelse|fullmäktige|förvaltning|beredning|utskott|arbetsutskott|direktör)$/u

/** Whether two lists of receivers share one; an empty list says nothing and agrees with any. */
export function receiversMeet(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return true
  return some.some((one) => others.some((other) => bodiesAgree(one, other)))
}
