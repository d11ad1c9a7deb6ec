import type { Text } from './text.ts'
import type { EditorTexts } from './texts.ts'
import type { BlockKind } from './commands/insert.ts'

export type State = 'saved' | 'saving' | 'unsaved' | 'offline' | 'signedOut' | 'penTaken' | 'conflict' | 'problem'

/** The object on the server's side that hears of the surface. */
export interface Report { invokeMethodAsync(name: string, ...args: unknown[]): Promise<unknown> }

export interface Addresses { save: string; pictures: string; picture: string; articles: string; places: string }

export interface Options {
  article: number
  account: number
  /** This tab: the pen is given to one of them. */
  session: string
  text: Text
  /** The counter of the server's draft. */
  textEdits: number
  /** Of the article; the words around it have the document's. */
  language: string
  direction: 'ltr' | 'rtl'
  /** As `{place} ({agency}) - `. */
  datelineForm: string
  agency: string
  canWrite: boolean
  /** Recommended characters; more is allowed. */
  guides: { headline: number; standfirst: number }
  texts: EditorTexts
  addresses: Addresses
  /** Sent as the header RequestVerificationToken. */
  token: string
  report: Report
}

export interface Editor {
  setWriting(canWrite: boolean): void
  /** Shows what another person saved; only while reading. */
  show(text: Text, textEdits: number): void
  /** Saves now; true when the server has everything. */
  flush(): Promise<boolean>
  /** The selected words. */
  selection(): string
  /** Scrolls to the first place with these words and marks it for a moment. */
  find(quote: string): boolean
  insertBlock(kind: BlockKind): void
  focus(): void
  destroy(): void
}
