import { findBodies } from '../words/bodies.ts'
import { type Names, nameOf } from './names.ts'
import { receiversAndOffices, receiversIn } from './receivers.ts'
import type { Region } from './region.ts'

export interface AnnouncedBodies {
  from: string | null
  to: string[]
}

const giving =
  /(?<!\p{L})(?:beslut(?:at|ade|ar|a)|gett|gav|ger|givit|givits|rikta(?:t|de|r)|lämna(?:t|de|r)|uppdra(?:r|git|s)?|uppdrog|fastställ(?:t|de|er)|formulerat)(?!\p{L})/iu

/** Who gives and who receives the assignments that the passage at an index announces. */
export function announcedBodies(region: Region, at: number, names: Names): AnnouncedBodies {
  const text = region.entries[at]?.passage.text ?? ''
  const sentence = text.split(/(?<=[.!?])\s(?=\p{Lu})/u).at(-1) ?? text
  const received = receivedBy(sentence, names, region)
  if (received) return received
  const from =
    giverIn(sentence, names, region) ??
    giverIn(text, names, region) ??
    giverIn(before(region, at), names, region)
  const to = receiversAfter(sentence, names, region) ?? directedAfterwards(region, names) ?? []
  return { from, to: to.filter((receiver) => receiver !== from) }
}

const receiving = /(?<!\p{L})(?:fick|får|fått|gavs|ges|uppdras)(?!\p{L})(?<rest>.*)$/iu
const byWhom = /(?<!\p{L})(?:av|från)\s\p{L}.*$/iu

/**
 * "I budgeten fick nämnden följande uppdrag av fullmäktige", "Direktören får i uppdrag att": who receives stands on
 * either side of the verb; who gives is named after "av", else it is the body that speaks.
 */
function receivedBy(sentence: string, names: Names, region: Region): AnnouncedBodies | null {
  const match = receiving.exec(sentence)
  const rest = match?.groups?.rest ?? ''
  if (!match || !/uppdra/iu.test(match[0])) return null
  const behind = receiversAndOffices(rest.replace(byWhom, ''), names, region.text)
  const [from = names.own] = receiversIn(byWhom.exec(rest)?.[0] ?? '', names, region.text)
  const subject = sentence
    .slice(0, match.index)
    .replace(/(?<!\p{L})\p{L}+(?:nämnd(?:en)?|styrelsen|fullmäktige)s(?!\p{L})/giu, '')
  const to = behind.length > 0 ? behind : receiversAndOffices(subject, names, region.text)
  return to.length > 0 ? { from, to: to.filter((name) => name !== from) } : null
}

function before(region: Region, at: number): string {
  return region.entries[at - 1]?.passage.text ?? ''
}

/** The body that stands nearest before the verb, or right after it ("har fullmäktige beslutat"). */
function giverIn(sentence: string, names: Names, region: Region): string | null {
  const verb = giving.exec(sentence)
  const bodies = findBodies(sentence)
  const owner =
    /(?<!\p{L})(?<name>\p{L}*fullmäktige|\p{L}*nämnden|\p{L}*styrelsen)s\s(?:\p{L}+\s)?uppdrag/iu.exec(
      sentence,
    )
  const near = verb && bodies.filter((body) => body.end <= verb.index && !body.genitive).at(-1)
  const name = near?.name ?? (verb ? undefined : owner?.groups?.name)
  return name ? nameOf(capital(name), names, region.text) : null
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
}

/** Whom "uppdrag till …" names; null where it names no body ("till olika nämnder"). */
function receiversAfter(sentence: string, names: Names, region: Region): string[] | null {
  const match =
    /(?<!\p{L})(?:uppdrag(?:en)?\s(?:\p{L}+\s)?till|uppdra(?:r|git)?\s(?:åt|till)|rikta(?:s|de)?\s(?:\p{L}+\s)?till|(?:ger|gett|givit|gav)(?=\s))\s(.*)$/iu.exec(
      sentence,
    )
  if (!match?.[1]) return null
  const phrase = match[1].replace(/\si\suppdrag.*$/iu, '')
  const to = receiversAndOffices(phrase, names, region.text)
  return to.length > 0 ? to : null
}

const all =
  /(?<!\p{L})(?:alla|samtliga)\s(?:\p{L}+\s){0,2}?uppdrag(?:en)?\s(?:är|har|riktas)\s(?:riktade\s|riktats\s)?till\s(.*)$/iu

/** A later sentence of the same region may say whom all of them go to. */
function directedAfterwards(region: Region, names: Names): string[] | null {
  for (const { passage } of region.entries) {
    for (const sentence of passage.text.split(/(?<=[.!?])\s(?=\p{Lu})/u)) {
      const to = receiversIn(all.exec(sentence)?.[1] ?? '', names, region.text)
      if (to.length > 0) return to
    }
  }
  return null
}
