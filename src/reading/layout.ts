/**
 * A document as text with its layout: what every reader (text, PDF, DOCX) yields and every structure rule
 * starts from. Offsets are UTF-16 code units in `text`, which is what `traden extract --text` prints.
 */
export interface Layout {
  /** The whole plain text; `lines` cover it without overlap, each line's end is before its line break. */
  text: string
  pages: LayoutPage[]
  lines: LayoutLine[]
  /** What the reader could not read, or only recognise in a picture. */
  notes?: LayoutNote[]
}

/** Something about a page that whoever reads the document must know. */
export interface LayoutNote {
  page: number
  sv: string
  en: string
}

export interface LayoutPage {
  /** From 1. A text file without form feeds is one page. */
  number: number
  start: number
  end: number
}

export interface LayoutLine {
  start: number
  end: number
  page: number
  /** The line as it stands in the text, trailing blanks included. */
  text: string
  /** Type size relative to the document's body text (1 = body); null where the format does not tell. */
  size: number | null
  bold: boolean | null
  /** Horizontal pieces separated by wide gaps (table cells, tab stops), in reading order; one when there are none. */
  cells: LayoutCell[]
  /** Set by a reader that knows (PDF artifact marks, DOCX headers); text rules decide on the rest. */
  furniture: boolean
  /** The words of a line that was recognised in a picture, each with how sure it is; absent in real text. */
  recognised?: RecognisedSpan[]
}

export interface RecognisedSpan {
  start: number
  end: number
  /** From 0 to 1. */
  confidence: number
}

export interface LayoutCell {
  start: number
  end: number
  /** Left edge as a share (0–1) of the page width; null where the format does not tell. */
  left: number | null
}

/** Where something stands in the text. */
export interface Span {
  start: number
  end: number
  page: number | null
}
