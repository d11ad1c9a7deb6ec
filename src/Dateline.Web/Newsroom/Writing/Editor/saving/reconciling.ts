import { undo } from 'prosemirror-history'
import { settle, type Theirs } from '../conflict/dialog.ts'
import { areSame } from '../conflict/parts.ts'
import { toDoc } from '../convert/toDoc.ts'
import type { Text } from '../text.ts'
import { fill } from '../texts.ts'
import type { Writing } from '../writing.ts'

type Other = Theirs & { textEdits: number }

/** Brings together what was written here and what is on the server. What was written here is never thrown away in silence. */
export class Reconciling {
  #isOpen = false

  constructor(private readonly writing: Writing) {}

  /** Takes what the journal kept when this page, or the one before it, was lost; the server's text is shown. */
  restore(): void {
    const { saving, texts, view, canWrite } = this.writing
    const kept = saving.journal.read()
    if (!kept || !canWrite || saving.isDirty) return
    const theirs = this.writing.text()
    if (areSame(kept.text, theirs)) return saving.journal.clear()
    if (!canShow(kept.text)) return
    if (kept.textEdits === saving.textEdits) {
      this.writing.replace(kept.text, true)
      return this.writing.notify(texts.restored, { label: texts.undo, act: () => void undo(view.state, view.dispatch) })
    }
    this.writing.replace(kept.text, false)
    saving.hold()
    void this.conflict({ text: theirs, textEdits: saving.textEdits, by: '', time: '' })
  }

  /** Another text is on the server: a person says what is saved. Until then nothing is sent. */
  async conflict(theirs: Other): Promise<void> {
    const { saving, texts } = this.writing
    if (this.#isOpen) return
    this.#isOpen = true
    this.writing.report('OnStatus', 'conflict', theirs.by)
    const mine = this.writing.text()
    const settled = await settle(this.writing, mine, theirs)
    this.#isOpen = false
    if (settled === null) return this.#ask(texts.conflictOpen, theirs)
    if (settled.isTheirs) return this.#takeTheirs(theirs, mine)
    this.writing.replace(settled.text, true)
    saving.rebase(theirs.textEdits)
  }

  async #takeTheirs(theirs: Other, mine: Text): Promise<void> {
    const { saving, texts } = this.writing
    if (!await saving.aside(mine)) return this.#ask(texts.asideFailed, theirs)
    this.writing.replace(theirs.text, false)
    saving.restart(theirs.textEdits)
    this.writing.report('OnStatus', 'saved', '')
  }

  #ask(text: string, theirs: Other): void {
    this.writing.notify(fill(text, { name: theirs.by }), { label: this.writing.texts.compare, act: () => void this.conflict(theirs) })
  }
}

// A journal of an older program may hold what this one cannot show.
function canShow(text: Text): boolean {
  try {
    toDoc(text).check()
    return true
  } catch {
    return false
  }
}
