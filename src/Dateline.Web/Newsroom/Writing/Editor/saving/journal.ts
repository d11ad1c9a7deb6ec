import type { Text } from '../text.ts'

export interface Kept { text: Text; textEdits: number; time: string; session: string }

/** The unsaved text in this browser, in case that nothing else is left. A full or forbidden store is borne in silence: the server still saves. */
export class Journal {
  readonly #key: string

  constructor(article: number, account: number) {
    this.#key = `dateline.draft.${article}.${account}`
  }

  keep(kept: Kept): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(kept))
    } catch { /* writing goes on */ }
  }

  read(): Kept | null {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Kept | null
      return kept && typeof kept.textEdits === 'number' && Array.isArray(kept.text?.body?.blocks) ? kept : null
    } catch {
      return null
    }
  }

  clear(): void {
    try {
      localStorage.removeItem(this.#key)
    } catch { /* it could not be written either */ }
  }
}
