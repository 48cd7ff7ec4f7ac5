import { inLanguage } from '../platform/http-address.ts'
import type { ErrorPages, Place } from '../platform/http-answer.ts'
import { Frame } from './frame.tsx'
import { RefusedNotice } from './states.tsx'
import { errorWords } from './words/errors.ts'
import { layoutWords } from './words/layout.ts'

/** The pages for what goes wrong; they know nothing of the data, so that they can always be shown. */
export const errorPages: ErrorPages = {
  notFound: (place) => <MissingPage place={place} />,
  refused: (place, reasons) => <RefusedPage place={place} reasons={reasons} />,
  failed: (place, errorNumber) => <FailedPage place={place} errorNumber={errorNumber} />,
}

function MissingPage({ place }: { place: Place }) {
  const words = errorWords[place.language]
  return (
    <ErrorFrame place={place} title={words.missingTitle}>
      <p class="intro">{words.missingText}</p>
      <h2>{words.missingWays}</h2>
      <Ways place={place} />
    </ErrorFrame>
  )
}

function RefusedPage({ place, reasons }: { place: Place; reasons: string[] }) {
  return (
    <ErrorFrame place={place} title={errorWords[place.language].refusedTitle}>
      <RefusedNotice language={place.language} reasons={reasons} />
      <Ways place={place} />
    </ErrorFrame>
  )
}

function FailedPage({ place, errorNumber }: { place: Place; errorNumber: string }) {
  const words = errorWords[place.language]
  return (
    <ErrorFrame place={place} title={words.failedTitle}>
      <p class="intro">{words.failedText}</p>
      <p>{words.failedNumber(errorNumber)}</p>
      <Ways place={place} />
    </ErrorFrame>
  )
}

function ErrorFrame({
  place,
  title,
  children,
}: {
  place: Place
  title: string
  children: preact.ComponentChildren
}) {
  const fullTitle = `${title} – ${layoutWords[place.language].product}`
  return (
    <Frame language={place.language} path={place.path} title={fullTitle} reading>
      <h1>{title}</h1>
      <div class="stretch">{children}</div>
    </Frame>
  )
}

function Ways({ place }: { place: Place }) {
  const words = errorWords[place.language]
  const organisation = place.path.split('/')[1]
  const isInside = organisation && place.path !== `/${organisation}`
  return (
    <ul>
      {isInside && (
        <li>
          <a href={inLanguage(place.language, `/${organisation}`)}>{words.toStart}</a>
        </li>
      )}
      <li>
        <a href={inLanguage(place.language, '/')}>{words.toOrganisations}</a>
      </li>
    </ul>
  )
}
