import type { EditorView } from 'prosemirror-view'
import type { Archive } from './sources/archive.ts'
import type { Mediabank } from './sources/mediabank.ts'
import type { Options } from './options.ts'
import type { EditorTexts } from './texts.ts'

/** What the parts of the surface know of it. */
export interface Surface {
  readonly options: Options
  readonly texts: EditorTexts
  readonly view: EditorView
  readonly mediabank: Mediabank
  readonly archive: Archive
  readonly canWrite: boolean
  /** Says something that needs no answer. */
  notify(text: string, action?: { label: string; act(): void }): void
  report(name: string, ...values: unknown[]): void
}
