/**
 * Who looks or acts. Until there is login, the one who may act is the administrator on the machine itself
 * (the request comes from loopback, or the command line); everyone else is the public. The loader is the
 * program itself when it fills the demonstration.
 */
export type Viewer = { kind: 'public' } | { kind: 'administrator'; name: string } | { kind: 'loader' }

export const publicViewer: Viewer = { kind: 'public' }

/** A refusal is a value: a code for each reason, so that a page can say all of them. */
export type Refusal = { refused: true; reasons: RefusalReason[] }

export type RefusalReason =
  | 'not-administrator'
  | 'unknown-organisation'
  | 'nothing-to-accept'
  | 'already-placed'
  | 'nothing-to-take-back'
  | 'told-elsewhere'
  | 'other-count'
  | 'no-year'
  | 'number-taken'
  | 'nothing-offered'
  | 'no-example'
  | 'no-heading'
  | 'no-body'
  | 'taught-already'
  | 'no-setting'
  | 'demonstration'
  | 'id-taken'
  | 'name-taken'
  | 'name-without-letter'
  | 'slug-taken'
  | 'holds-documents'
  | 'number-not-missing'
  | 'number-not-skipped'
  | 'no-reason'
  | 'reason-too-long'

export type Permission = { allowed: true } | Refusal

export const allowed: Permission = { allowed: true }

/** A refusal with its reasons; at least one. */
export function refuse(...reasons: [RefusalReason, ...RefusalReason[]]): Refusal {
  return { refused: true, reasons }
}

/** What is open to all is read by anyone: minutes and documents that were read in are public records (TF 2:1). */
export function mayRead(_viewer: Viewer): Permission {
  return allowed
}

/** Only the administrator reads documents in and decides about what was read. */
export function mayImport(viewer: Viewer): Permission {
  return viewer.kind === 'public' ? refuse('not-administrator') : allowed
}

/** Real documents never mix with the demonstration: it holds its own, and only the program fills it. */
export function mayImportInto(viewer: Viewer, organisation: { demonstration: boolean }): Permission {
  if (viewer.kind === 'public') return refuse('not-administrator')
  const fits = organisation.demonstration === (viewer.kind === 'loader')
  return fits ? allowed : refuse('demonstration')
}

/** The name that stands in the journal for an act of this viewer. */
export function actorName(viewer: Viewer): string {
  return viewer.kind === 'administrator' ? viewer.name : viewer.kind
}
