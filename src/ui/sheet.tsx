import type { Language } from '../platform/http-address.ts'
import {
  type Block,
  blocksAround,
  type Mark,
  type Piece,
  type SheetSource,
  sheetBlocks,
} from './sheet-blocks.ts'
import { sheetWords } from './words/sheet.ts'

interface SheetProps {
  language: Language
  /** The `lang` of the text, when the page's language is another. */
  said: 'sv' | undefined
  source: SheetSource
  mark: Mark | null
  /** Only the neighbourhood of the mark, for a sheet beside something else. */
  near?: boolean
}

/** A source as a sheet of paper, its furniture grey and the passage underlined. Links in it are only text. */
export function Sheet({ language, said, source, mark, near }: SheetProps) {
  const all = sheetBlocks(source, mark)
  const shown = near && mark ? blocksAround(all, mark) : { blocks: all, before: false, after: false }
  const ids = passageIds(shown.blocks)
  return (
    <div class="sheet" lang={said}>
      {shown.before && <p class="cut">…</p>}
      {shown.blocks.map((block) => (
        <SheetBlock key={block.start} block={block} language={language} ids={ids} />
      ))}
      {shown.after && <p class="cut">…</p>}
    </div>
  )
}

/** Where the marked pieces begin and end: the first gets the anchor that links lead to, the last the strand. */
interface PassageIds {
  first: Piece | undefined
  last: Piece | undefined
}

function passageIds(blocks: readonly Block[]): PassageIds {
  const marked = blocks.flatMap((block) =>
    block.kind === 'page' ? [] : block.pieces.filter((piece) => piece.marked),
  )
  return { first: marked[0], last: marked.at(-1) }
}

function SheetBlock({ block, language, ids }: { block: Block; language: Language; ids: PassageIds }) {
  if (block.kind === 'page')
    return (
      <p class="page-mark" lang={language}>
        {sheetWords[language].page(block.number)}
      </p>
    )
  const content = block.pieces.map((piece, index) => (
    <PieceText key={String(index)} piece={piece} ids={ids} />
  ))
  if (block.kind === 'text') return <p>{content}</p>
  return <p class={block.kind}>{content}</p>
}

function PieceText({ piece, ids }: { piece: Piece; ids: PassageIds }) {
  if (!piece.marked) return <>{piece.text}</>
  return (
    <mark
      class={piece === ids.last ? 'passage a-passage' : 'passage'}
      id={piece === ids.first ? 'passage' : undefined}
    >
      {piece.text}
    </mark>
  )
}
