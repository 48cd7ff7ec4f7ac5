/** How far the reading of one file has come. */
export interface ReadingStep {
  doing: 'page' | 'recognising' | 'structure'
  position: number
  of: number
  /** More time than usual until the next sign: rules read a long document as a whole. */
  allowMilliseconds?: number
}

/** Told while a file is read. */
export type TellStep = (step: ReadingStep) => void
