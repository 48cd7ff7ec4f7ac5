import { isFailure } from '../reading/failures.ts'
import { readInChildProcess } from '../reading/in-child-process.ts'
import type { Reader } from './import.ts'

const mediaTypes: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain; charset=utf-8',
}

/** Reads a file in a process of its own, and gives what the import keeps of it. */
export const readFileApart: Reader = async (fileName, bytes) => {
  const result = await readInChildProcess(fileName, bytes)
  if (isFailure(result)) return { read: false, error: { code: result.code, sv: result.sv, en: result.en } }
  const { document, layout, furniture, format } = result
  const mediaType = mediaTypes[format] ?? 'application/octet-stream'
  return { read: true, reading: { document, text: layout.text, pages: layout.pages, furniture, mediaType } }
}
