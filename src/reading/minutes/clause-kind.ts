import { findBodies } from '../words/bodies.ts'

const handOver =
  /(?<!\p{L})(?:överlämna(?:s|r|t|ts|des|de)?|lämna(?:s|r)? över|hänskjut(?:s|er|a|as)?|hänvisa(?:s|r)?|överför(?:s|a|as)?|remittera(?:s|r)?)(?!\p{L})/iu
const settles =
  /(?<!\p{L})(?:godkän(?:ner|na|ns|nas|d|t)|anta(?:r|s|gen|get)?|fastställ(?:er|a|s|as|d|t)|bevilja(?:r|s)?|avslå(?:r|s)?|bifall(?:er|a|s)|ställer? sig bakom|avge(?:r|s)?|avger|uppdra(?:r|s|gs)?|ge(?:r|s)? .{0,60}i uppdrag)(?!\p{L})/iu
const opinion = /(?<!\p{L})(?:yttrande(?:t|n)?|remissvar(?:et)?|svar(?:et)?)(?!\p{L})/iu
const withoutProposal = /utan (?:eget |egen |något )?(?:förslag|ställningstagande|yttrande)/iu
/** Verbs that hand over only where the clause says that nothing is proposed. */
const sends = /(?<!\p{L})(?:lämna(?:s|r|t|ts)?|skicka(?:s|r)?|sänd(?:a|er|s)|gå(?:r)? vidare)(?!\p{L})/iu

/**
 * Where a clause hands its matter over without a proposal ("överlämnas till nämnden"): the body as named, or
 * null. A clause that also settles something is no mere handing over, nor is an opinion that is sent.
 */
export function handedOver(text: string): string | null {
  const verb = handOver.exec(text) ?? (withoutProposal.test(text) ? sends.exec(text) : null)
  if (!verb) return null
  const before = text.slice(0, verb.index)
  if (!withoutProposal.test(text) && (settlesBefore(before) || opinion.test(text))) return null
  const after = text.slice(verb.index + verb[0].length)
  const to = findBodies(after).find(
    ({ start, genitive }) => !genitive && /(?:^|\s)till\s(?:\p{L}+\s){0,2}$/u.test(after.slice(0, start)),
  )
  return to?.name ?? null
}

/** "Beslut om att fastställa underlaget överlämnas" settles nothing: the verb only names what is handed over. */
function settlesBefore(before: string): boolean {
  return (
    settles.test(before) && !/^(?:att\s)?(?:beslut(?:et)?|frågan|ärendet|förslag(?:et)?)\som\s/iu.test(before)
  )
}

const notings = [
  /(?:är|blir|har blivit|anses|förklaras) (?:härmed )?(?:delgiv(?:en|na|et)|anmäl(?:d|da|t))/iu,
  /(?<!\p{L})(?:delges|anmäls|redovisas|avrapporteras)\.?$/iu,
  /(?<!\p{L})notera(?:s|r|t|ts|de|des)?(?!\p{L})/iu,
  /(?<!\p{L})anteckna(?:s|r|t|ts|de|des)?(?!\p{L})/iu,
  /(?<!\p{L})(?:lägg(?:a|er|s|as)?|lades?|lagts) .{0,120}till handlingarna|(?<!\p{L})(?:lägg(?:s|as)|lades) till handlingarna/iu,
  /(?<!\p{L})(?:tar|ta|tagit|tog|tagits|tas) (?:med detta |därmed |härmed )?(?:del av|emot)(?!\p{L})/iu,
  /(?<!\p{L})mottag(?:a|er|it|en|et)|(?<!\p{L})tacka(?:r|s|de|des)? för/iu,
  /(?<!\p{L})godkän(?:ner|na|ns|nas|d|t) (?:informationen|redovisningen|anmälan|anmälningarna|lägesrapporten)/iu,
  /(?<!\p{L})(?:informationen|redovisningen|anmälan|anmälningarna|lägesrapporten)(?: (?:av|om|från) (?:\p{L}+ ){0,3}\p{L}+)? godkän(?:ns|nes|d)/iu,
]

/** Whether a clause only receives: information taken, a dialogue noted, a report filed. */
export function isNoting(text: string): boolean {
  const after = furtherDecision.exec(text)?.groups?.what
  if (after !== undefined && !isNoting(after)) return false
  return notings.some((noting) => noting.test(text)) && !orders.test(text)
}

/** "Nämnden har tagit del av rapporten och beslutar att …": what is decided tells the kind. */
const furtherDecision = /\s(?:och|samt)\s(?:beslutar|beslutade)\satt\s(?<what>.+)$/isu

/** What is taken note of and then acted on is more than a note. */
const orders =
  /(?<!\p{L})(?:i uppdrag|uppdra(?:r|s|gs)?|bevilja(?:r|s)?|avslå(?:r|s)?|fastställ(?:er|a|s|as)|anta(?:r|s)?|avsluta(?:r|s|t)?|avskriv(?:a|er|s|as)|upphäv(?:a|er|s))(?!\p{L})/iu
