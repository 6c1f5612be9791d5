import type { Root } from 'mdast'
import type { Format } from './edition.ts'
import type { Message, SetAside } from './ledger.ts'

/**
 * What a page layout tells about a block, whatever the format it came from. Readers fill in what they know; the
 * normalise steps use it and leave it in place. Kept in `node.data.layout` of a block.
 */
export interface Layout {
  /** 1-based line of a text source, or paragraph of a document that has no lines. */
  line?: number
  /** 1-based page. */
  page?: number
  /** The list mark or number in front of the block, as printed or as the word processor computes it: `•`, `(iv)`, `4.1`. Not in the text. */
  label?: string
  /** 0-based list level, where the format states it. */
  level?: number
  /** Left edge: columns of a text source, points of a page. */
  indent?: number
  /** Every letter of the block is bold. */
  bold?: boolean
  /** Every letter of the block is underlined, and none is in a link. */
  underlined?: boolean
  /** Type size in points. */
  size?: number
  /** Name of the paragraph style. */
  style?: string
  /** 1-based heading depth, where the format states it by style or outline level. */
  outline?: number
  centred?: boolean
  /** There is blank space before the block. */
  gap?: boolean
  /** Already known to be no policy text, with the reason: `contents list`, `running head`, `page number`. */
  furniture?: string
  /** What the block is, where it is no plain policy text. Set by the normalise steps. */
  role?: 'title' | 'school' | 'metadata' | 'signature' | 'reference' | 'footnote'
  /** The block came out of a box drawn around text: a table of one row or one cell. */
  box?: boolean
  /** The block is set in under the list item before it and belongs to it. */
  inside?: boolean
  /** 1-based depth at which the document's own contents list names this heading. */
  listed?: number
}

declare module 'mdast' {
  interface ParagraphData {
    layout?: Layout
  }
  interface HeadingData {
    layout?: Layout
  }
  interface TableData {
    layout?: Layout
  }
  interface BlockquoteData {
    layout?: Layout
  }
  interface ListItemData {
    layout?: Layout
  }
  interface HtmlData {
    layout?: Layout
  }
}

/**
 * A document as a reader gives it: a flat run of blocks under `root`, in reading order. Lists are not built yet: each
 * item is a paragraph with `layout.label` (and `level` or `indent`), so that every format goes through the same steps.
 */
export interface SourceDocument {
  format: Format
  tree: Root
  /** All words of the source, taken by a way of their own (not from `tree`): what the ledger counts against. */
  rawText: string
  /** What the reader itself set aside (running heads, comments, hidden text …). */
  setAside: SetAside[]
  messages: Message[]
  /** BCP 47 language of the document, where it says. */
  language?: string
}

/** Keeps what was read in pictures from one run to the next, for reading them takes seconds a page. */
export interface RecognitionStore {
  get(key: string): Promise<string | null>
  set(key: string, value: string): Promise<void>
}

/** What a reader may be given beside the document. */
export interface ReadOptions {
  recognitions?: RecognitionStore
  /** Makes a .docx of a .doc; gives nothing where no program for that is installed. */
  convertDoc?: (bytes: Uint8Array, file: string) => Promise<Uint8Array | undefined>
  /** Called before each page that is read as a picture: the how-manieth of how many. */
  onPage?: (page: number, pages: number) => void
}

/** One reader a format: bytes to mdast. Never throws for odd text; throws `ContentError` for a file that cannot be read at all. */
export type Reader = (
  bytes: Uint8Array,
  file: string,
  options?: ReadOptions,
) => SourceDocument | Promise<SourceDocument>
