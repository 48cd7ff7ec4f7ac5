import type { Migration } from 'kysely'
import * as foundations from './0001-foundations.ts'
import * as spine from './0002-spine.ts'
import * as skippedNumbers from './0003-skipped-numbers.ts'
import * as importReview from './0004-import-review.ts'
import * as reasonsInBothLanguages from './0005-reasons-in-both-languages.ts'
import * as paragraphOfPassage from './0006-paragraph-of-passage.ts'
import * as reviewDraftsAndTasks from './0007-review-drafts-and-tasks.ts'
import * as removeEmptyOrganisation from './0008-remove-empty-organisation.ts'
import * as formerAddresses from './0009-former-addresses.ts'

/** Every step of the schema in order. A released step is never changed; a new one is added at the end. */
export const migrations: Record<string, Migration> = {
  '0001-foundations': foundations,
  '0002-spine': spine,
  '0003-skipped-numbers': skippedNumbers,
  '0004-import-review': importReview,
  '0005-reasons-in-both-languages': reasonsInBothLanguages,
  '0006-paragraph-of-passage': paragraphOfPassage,
  '0007-review-drafts-and-tasks': reviewDraftsAndTasks,
  '0008-remove-empty-organisation': removeEmptyOrganisation,
  '0009-former-addresses': formerAddresses,
}
