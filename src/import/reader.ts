import { isFailure } from '../reading/failures.ts'
import type { Format } from '../reading/formats/sniff.ts'
import { readInChildProcess } from '../reading/in-child-process.ts'
import type { Reader } from './import.ts'

const mediaTypes: Record<Format, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
}

/** Reads a file in a process of its own, and gives what the import keeps of it. */
export const readFileApart: Reader = async (fileName, bytes, template) => {
  const result = await readInChildProcess(fileName, bytes, {}, () => {}, template)
  if (isFailure(result)) return { read: false, error: { code: result.code, sv: result.sv, en: result.en } }
  const { document, layout, furniture, format } = result
  const mediaType = mediaTypes[format]
  return { read: true, reading: { document, text: layout.text, pages: layout.pages, furniture, mediaType } }
}
