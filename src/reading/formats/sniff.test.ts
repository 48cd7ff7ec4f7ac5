import { describe, expect, it } from 'vitest'
import { refusalOf } from './refused.ts'
import { sniffFormat } from './sniff.ts'
import { odfOf } from './test-office.ts'
import { zipOf as zipOfParts } from './test-zip.ts'
import { openZipParts } from './zip-parts.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])
const codeOf = (source: string, content: Uint8Array) => {
  const found = sniffFormat(source, content)
  return typeof found === 'string' ? found : found.code
}

/** A zip file with one part whose directory says what it is told to say. */
const zipOf = (name: string, content: Uint8Array, declared = content.length, flags = 0) =>
  zipOfParts([{ name, content, declared, flags }])

describe('the format of a file', () => {
  it('is told by its content', () => {
    expect(codeOf('a', bytes('%PDF-1.7\n'))).toBe('pdf')
    expect(codeOf('a', bytes('§ 1 Mötet öppnas'))).toBe('text')
    expect(codeOf('a', Uint8Array.from([0xff, 0xfe, 0xa7, 0, 0x31, 0]))).toBe('text')
    expect(codeOf('a', Uint8Array.from([0xa7, 0x20, 0x31, 0xe5]))).toBe('text')
    expect(codeOf('a.docx', zipOf('word/document.xml', bytes('<w/>')))).toBe('docx')
    expect(codeOf('a.pptx', zipOf('ppt/presentation.xml', bytes('<p/>')))).toBe('pptx')
    expect(codeOf('a.xlsx', zipOf('xl/workbook.xml', bytes('<p/>')))).toBe('xlsx')
    expect(codeOf('a.odt', odfOf('text', ''))).toBe('odt')
    expect(codeOf('a.htm', bytes('<!-- x --><!DOCTYPE html><p>§ 1'))).toBe('html')
    expect(codeOf('a.html', bytes('<h1>§ 1</h1>'))).toBe('html')
    expect(codeOf('a.txt', bytes('MZ och BM är bokstäver'))).toBe('text')
  })

  it('is refused when it is empty or foreign', () => {
    expect(codeOf('a.txt', new Uint8Array())).toBe('empty')
    expect(codeOf('a.txt', bytes(' \n \n'))).toBe('empty')
    expect(codeOf('a.png', png)).toBe('picture')
    expect(codeOf('a.exe', Uint8Array.from([0x4d, 0x5a, 0x90, 0]))).toBe('foreign')
    expect(codeOf('a.zip', zipOf('a.txt', bytes('x')))).toBe('foreign')
    expect(codeOf('a.xlsb', zipOf('xl/workbook.bin', bytes('x')))).toBe('old-format')
    expect(codeOf('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('old-format')
    expect(
      codeOf(
        'a.bin',
        Uint8Array.from({ length: 300 }, (_, index) => index % 256),
      ),
    ).toBe('foreign')
  })

  it('is refused when the extension lies', () => {
    expect(codeOf('a.pdf', png)).toBe('lying-extension')
    expect(codeOf('a.txt', png)).toBe('lying-extension')
    expect(codeOf('a.pdf', bytes('bara text'))).toBe('lying-extension')
    expect(codeOf('a.docx', bytes('%PDF-1.7'))).toBe('lying-extension')
  })

  it('is refused when it is encrypted or cut off', () => {
    const wide = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0])
    expect(codeOf('a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...wide]))).toBe('encrypted')
    expect(codeOf('a.docx', zipOf('word/document.xml', bytes('<w/>'), 4, 1))).toBe('encrypted')
    const whole = zipOf('word/document.xml', bytes('<w/>'))
    expect(codeOf('a.docx', whole.subarray(0, whole.length - 30))).toBe('damaged')
  })

  it('is told to be an older format when it is a web page saved as one file', () => {
    const page = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"\r\n\r\n<html>'
    for (const name of ['a.mht', 'a.mhtml']) {
      expect(sniffFormat(name, bytes(page))).toMatchObject({
        code: 'old-format',
        sv: expect.stringContaining('MHT'),
      })
    }
    expect(sniffFormat('a.txt', bytes('Protokoll om MIME-Version: 1.0'))).toBe('text')
  })

  it('gives its reason in both languages', () => {
    expect(sniffFormat('a.pdf', png)).toMatchObject({
      sv: expect.stringContaining('.pdf: PNG'),
      en: expect.stringContaining('.pdf: PNG'),
    })
  })
})

describe('what a zip file unpacks to', () => {
  const check = (zip: Uint8Array) => {
    const found = sniffFormat('a.docx', zip)
    if (typeof found !== 'string') return found.code
    try {
      openZipParts(zip, 'DOCX').bytes('word/document.xml')
    } catch (error) {
      return refusalOf(error, 'DOCX').code
    }
  }

  it('is refused when it is made to swell', () => {
    expect(check(zipOf('word/document.xml', new Uint8Array(3_000_000)))).toBe('too-large')
    expect(check(zipOf('word/document.xml', bytes('<w/>'), 900_000_000))).toBe('too-large')
  })

  it('is counted, whatever the directory declares', () => {
    expect(check(zipOf('word/document.xml', new Uint8Array(3_000_000), 100))).toBe('too-large')
  })

  it('may be what a document is', () => {
    expect(check(zipOf('word/document.xml', bytes('<w>Nämnden</w>')))).toBeUndefined()
  })
})
