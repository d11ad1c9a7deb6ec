import type { Node } from 'prosemirror-model'
import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import { EditorState, type Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { atHeadline } from '../commands/places.ts'
import { pasting } from '../paste/paste.ts'
import type { Surface } from '../surface.ts'
import { caret } from './caret.ts'
import { flags } from './flags.ts'
import { hints } from './hints.ts'
import { typedForms } from './inputRules.ts'
import { type Asked, keys } from './keys.ts'
import { search } from './search.ts'
import { tk } from './tk.ts'
import { trailing, withTrailing } from './trailing.ts'

/** All that the text does by itself; `chrome` is what stands around it and is asked first. */
export function plugins(surface: () => Surface, asked: Asked, chrome: Plugin[]): Plugin[] {
  return [
    caret(), ...chrome, typedForms(), ...keys(surface, asked), pasting(surface), history(), trailing(), tk(), hints(surface), flags(), search(),
    dropCursor({ width: 2, class: 'drop-cursor', color: false }), gapCursor(), tableEditing(),
  ]
}

export function stateOf(doc: Node, plugins: readonly Plugin[]): EditorState {
  const whole = withTrailing(doc)
  return EditorState.create({ doc: whole, plugins: [...plugins], selection: atHeadline(whole) })
}
