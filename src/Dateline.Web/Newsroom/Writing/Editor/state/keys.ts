import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import type { Command, Plugin } from 'prosemirror-state'
import { editLink, setMark } from '../commands/marks.ts'
import { moveBlock } from '../commands/move.ts'
import { goToHeadline } from '../commands/places.ts'
import { backspaceAtTop, backspaceInList, enter, lineBreak, selectField } from '../commands/rows.ts'
import { nextCell, previousCell } from '../commands/tables.ts'
import { dissolve, turnInto } from '../commands/turn.ts'
import { clearBody } from '../commands/wholeBody.ts'
import { markTypes } from '../schema/schema.ts'
import type { Surface } from '../surface.ts'

/** What a key asks the parts around the text to do. */
export interface Asked { find(): void; save(): void; shortcuts(): void }

export function keys(surface: () => Surface, asked: Asked): Plugin[] {
  const act = (run: () => void): Command => (_, dispatch) => { if (dispatch) run(); return true }
  return [
    keymap({
      Enter: enter,
      'Shift-Enter': lineBreak,
      Backspace: chainCommands(undoInputRule, clearBody, backspaceInList, backspaceAtTop, dissolve),
      Delete: clearBody,
      Tab: nextCell,
      'Shift-Tab': previousCell,
      'Mod-a': selectField,
      'Mod-Home': goToHeadline,
      'Mod-b': setMark(markTypes.strong),
      'Mod-i': setMark(markTypes.emphasis),
      'Mod-k': act(() => void editLink(surface())),
      'Mod-Alt-2': turnInto('heading2'),
      'Mod-Alt-3': turnInto('heading3'),
      'Mod-Alt-0': turnInto('paragraph'),
      'Mod-Shift-7': turnInto('numberedList'),
      'Mod-Shift-8': turnInto('bulletList'),
      'Mod-Shift-9': turnInto('quote'),
      'Alt-Shift-ArrowUp': moveBlock(-1),
      'Alt-Shift-ArrowDown': moveBlock(1),
      'Mod-z': undo,
      'Mod-Shift-z': redo,
      'Mod-y': redo,
      'Mod-f': act(asked.find),
      'Mod-s': act(asked.save),
      'Mod-/': act(asked.shortcuts),
    }),
    keymap(baseKeymap),
  ]
}
