import type { ReadingFailure } from '../failures.ts'
import type { Layout } from '../layout.ts'
import type { TellStep } from '../reading-step.ts'
import { refusalOf } from './refused.ts'
import type { Format } from './sniff.ts'
import { layoutOfText } from './text.ts'

/**
 * The layout of a file of a known format, or why it has none. The readers of the large formats are loaded when they
 * are needed: a text file must not wait for them.
 */
export async function readLayout(
  format: Format,
  bytes: Uint8Array,
  tell: TellStep,
): Promise<Layout | ReadingFailure> {
  try {
    return await layoutOf(format, bytes, tell)
  } catch (error) {
    return refusalOf(error, format.toUpperCase())
  }
}

async function layoutOf(format: Format, bytes: Uint8Array, tell: TellStep): Promise<Layout | ReadingFailure> {
  switch (format) {
    case 'pdf':
      return (await import('./pdf.ts')).layoutOfPdf(bytes, tell)
    case 'docx':
      return (await import('./docx.ts')).layoutOfDocx(bytes)
    case 'pptx':
      return (await import('./pptx.ts')).layoutOfPptx(bytes)
    case 'xlsx':
      return (await import('./xlsx.ts')).layoutOfXlsx(bytes)
    case 'odt':
    case 'odp':
    case 'ods':
      return (await import('./odf.ts')).layoutOfOdf(bytes, openDocumentNames[format])
    case 'html':
      return (await import('./html.ts')).layoutOfHtml(bytes)
    case 'text':
      return layoutOfText(bytes)
  }
}

const openDocumentNames = { odt: 'ODT', odp: 'ODP', ods: 'ODS' } as const
