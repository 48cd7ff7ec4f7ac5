// Written by `npm run schema` from a migrated database. Do not edit.
// biome-ignore lint/complexity/noBannedTypes: replaced by the first generation
export type DB = {}
