import { insertBlock } from './commands/insert.ts'
import type { Editor, Options } from './options.ts'
import { Writing } from './writing.ts'

export { problems } from './convert/problems.ts'
export { toDoc } from './convert/toDoc.ts'
export { toBody, toText } from './convert/toText.ts'
export type { Editor, Options } from './options.ts'

/** Shows the writing surface in an element of the page. */
export function mount(host: HTMLElement, options: Options): Editor {
  const writing = new Writing(host, options)
  return {
    setWriting: canWrite => writing.setWriting(canWrite),
    show: (text, textEdits) => writing.show(text, textEdits),
    flush: () => writing.saving.flush(),
    selection: () => writing.selection(),
    find: quote => writing.find(quote),
    insertBlock: kind => void insertBlock(writing, kind),
    focus: () => writing.view.focus(),
    destroy: () => writing.destroy(),
  }
}
