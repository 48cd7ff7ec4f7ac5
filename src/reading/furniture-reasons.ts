import type { HeaderPiece } from './words/header-words.ts'

export type FurnitureReason = HeaderPiece | 'running head' | 'marked by the format'

/** Line indexes of page furniture with the reason for each. Nothing is deleted: who reads decides what to skip. */
export type Furniture = ReadonlyMap<number, FurnitureReason>
