import { type HostileFile, hostile, utf8 } from './test-hostile.ts'
import { zipOf } from './test-zip.ts'

const bytesOf = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Array(200).fill(0)])
const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

/** Numbers that look like chance but are the same in every run. */
function noise(length: number): Uint8Array {
  let state = 7
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}

/** Text in which every eighth letter is half of one. */
function halfLetters(): Uint8Array {
  const letters = Array.from({ length: 800 }, (_, i) => (i % 8 === 0 ? 0xd800 : 0x61 + (i % 7)))
  return new Uint8Array(Uint16Array.from([0xfeff, ...letters]).buffer)
}

/** Files that are no documents, older documents, and files whose name says something else. */
export const foreignFiles: HostileFile[] = [
  hostile('an empty file', 'tom.pdf', () => new Uint8Array(), 'empty'),
  hostile('only blanks', 'blank.txt', () => utf8(' \n\t\r\n '), 'empty'),
  hostile('a picture (PNG)', 'bild.png', () => bytesOf(0x89, 0x50, 0x4e, 0x47), 'picture'),
  hostile('a picture (TIFF)', 'bild.tif', () => bytesOf(0x49, 0x49, 0x2a, 0x00), 'picture'),
  hostile('a picture named PDF', 'protokoll.pdf', () => bytesOf(0xff, 0xd8, 0xff), 'lying-extension'),
  hostile('a program (EXE)', 'setup.exe', () => bytesOf(0x4d, 0x5a, 0x90, 0), 'foreign'),
  hostile('a program named DOCX', 'beslut.docx', () => bytesOf(0x7f, 0x45, 0x4c, 0x46), 'lying-extension'),
  hostile('an archive (ZIP)', 'arkiv.zip', () => zipOf([{ name: 'a.txt', content: 'x' }]), 'foreign'),
  hostile('an archive (RAR)', 'arkiv.rar', () => bytesOf(0x52, 0x61, 0x72, 0x21), 'foreign'),
  hostile('an archive (7Z)', 'arkiv.7z', () => bytesOf(0x37, 0x7a, 0xbc, 0xaf), 'foreign'),
  hostile('an archive (GZIP)', 'arkiv.gz', () => bytesOf(0x1f, 0x8b), 'foreign'),
  hostile('sound (MP3)', 'debatt.mp3', () => bytesOf(0x49, 0x44, 0x33), 'foreign'),
  hostile(
    'film (MP4)',
    'debatt.mp4',
    () => joined(bytesOf(0, 0, 0, 0x20).subarray(0, 4), utf8('ftypisom')),
    'foreign',
  ),
  hostile(
    'a database (SQLite)',
    'register.db',
    () => joined(utf8('SQLite format 3\0'), noise(300)),
    'foreign',
  ),
  hostile('a drawing (SVG)', 'karta.svg', () => utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'foreign'),
  hostile('an old Word file', 'beslut.doc', () => bytesOf(...ole), 'old-format'),
  hostile('an old Word file named DOCX', 'beslut.docx', () => bytesOf(...ole), 'old-format'),
  hostile('rich text (RTF)', 'beslut.rtf', () => utf8('{\\rtf1 Beslut}'), 'old-format'),
  hostile(
    'a letter of a mail program',
    'brev.msg',
    () => joined(bytesOf(...ole), wide('__substg1.0_')),
    'foreign',
  ),
  hostile(
    'an encrypted Word file',
    'hemlig.docx',
    () => joined(bytesOf(...ole), wide('EncryptedPackage')),
    'encrypted',
  ),
  hostile('chance', 'data.bin', () => noise(5000), 'foreign'),
  hostile('zeros', 'noll.txt', () => new Uint8Array(5000), 'foreign', 'lying-extension'),
  hostile(
    'text with zeros in it',
    'noll.txt',
    () => utf8('Nämnden\0beslutar\0'.repeat(50)),
    'foreign',
    'lying-extension',
  ),
  hostile('half letters of UTF-16', 'halv.txt', () => halfLetters(), 'damaged'),
  hostile('one endless line', 'rad.txt', () => utf8('och '.repeat(50_000)), 'foreign'),
  hostile('text named PDF', 'protokoll.pdf', () => utf8('Nämnden har beslutat.'), 'lying-extension'),
  hostile('a PDF named text', 'protokoll.txt', () => utf8('%PDF-1.7\n%%EOF'), 'lying-extension'),
  hostile('more than a file may be', 'stor.txt', () => new Uint8Array(100_000_001).fill(0x61), 'too-large'),
  hostile(
    'a web page of nothing but a program',
    'sida.html',
    () => utf8('<html><script>for(;;){}</script></html>'),
    'no-text',
  ),
  hostile(
    'a web page nested too deep',
    'djup.html',
    () => utf8(`<html>${'<div>'.repeat(100_000)}x`),
    'unsafe',
  ),
]
