import type { State } from '../options.ts'
import type { Text } from '../text.ts'
import { type Answer, send, type Sent } from './exchange.ts'
import { Journal } from './journal.ts'

/** What the saving asks of the surface. */
export interface Saved {
  readonly address: string
  readonly token: string
  readonly article: number
  readonly account: number
  readonly session: string
  /** The text as it stands now. */
  text(): Text
  /** A save begins. */
  saving(): void
  status(state: State, detail?: string): void
  /** Another text is on the server: which of the two is saved is for a person to say. */
  conflict(theirs: Extract<Answer, { kind: 'changed' }>): void
}

const journalDelay = 300
const pause = 1500
const longest = 4000
const retries = [1000, 2000, 4000, 5000]

/** Brings every change into the journal at once and to the server soon after; one request at a time. */
export class Saving {
  readonly journal: Journal
  #textEdits: number
  #changes = 0
  #savedChanges = 0
  #firstUnsaved = 0
  #journalTimer = 0
  #saveTimer = 0
  #failures = 0
  #halted = false
  #running: Promise<boolean> | null = null
  readonly #wake = () => { if (this.isDirty && this.#failures > 0) void this.save() }
  readonly #leave = () => {
    if (!this.isDirty) return
    this.#keep()
    void this.save()
  }
  readonly #visible = () => { if (document.visibilityState === 'hidden') this.#leave(); else this.#wake() }

  constructor(private readonly saved: Saved, textEdits: number) {
    this.#textEdits = textEdits
    this.journal = new Journal(saved.article, saved.account)
    addEventListener('online', this.#wake)
    addEventListener('pagehide', this.#leave)
    document.addEventListener('visibilitychange', this.#visible)
  }

  get isDirty(): boolean { return this.#changes !== this.#savedChanges }

  get textEdits(): number { return this.#textEdits }

  changed(): void {
    if (!this.isDirty) {
      this.#firstUnsaved = Date.now()
      this.saved.status('unsaved')
    }
    this.#changes++
    if (this.#journalTimer === 0) this.#journalTimer = window.setTimeout(() => this.#keep(), journalDelay)
    this.#schedule(Math.min(pause, Math.max(0, this.#firstUnsaved + longest - Date.now())))
  }

  /** Saves now; true when everything is on the server. */
  async flush(): Promise<boolean> {
    for (let turn = 0; this.isDirty && !this.#halted && turn < 3; turn++) if (!await this.save()) break
    return !this.isDirty
  }

  /** The server's text is the one shown: from now on changes are based on it. */
  restart(textEdits: number): void {
    this.#textEdits = textEdits
    this.#savedChanges = this.#changes
    this.#failures = 0
    this.#halted = false
    this.#stopTimers()
    this.journal.clear()
  }

  /** Another text of the server is shown; what the journal keeps stays. */
  follow(textEdits: number): void {
    this.#textEdits = textEdits
  }

  /** What is shown now differs from the server's text, and nothing is sent until a person decides. */
  hold(): void {
    this.#changes++
    this.halt()
  }

  /** The text shown goes on top of the server's. */
  rebase(textEdits: number): void {
    this.#textEdits = textEdits
    this.#halted = false
    this.changed()
    void this.flush()
  }

  /** The pen is back. */
  resume(): void {
    this.#halted = false
    if (this.isDirty) void this.save()
  }

  /** Somebody else has the pen. It may be heard before the server can be reached again, and after that nothing is asked. */
  yield(): void {
    this.halt()
    if (this.isDirty) this.saved.status('penTaken')
  }

  /** Without the pen nothing is sent; the journal keeps what there is. */
  halt(): void {
    this.#halted = true
    clearTimeout(this.#saveTimer)
    if (this.isDirty) this.#keep()
  }

  /** Lays a text beside the draft on the server, which keeps it as a version. */
  async aside(text: Text): Promise<boolean> {
    return (await this.#send({ text, aside: true })).kind === 'saved'
  }

  save(): Promise<boolean> {
    if (this.#halted) return Promise.resolve(false)
    return this.#running ??= this.#save().finally(() => { this.#running = null })
  }

  destroy(): void {
    this.#leave()
    this.#halted = true
    this.#stopTimers()
    removeEventListener('online', this.#wake)
    removeEventListener('pagehide', this.#leave)
    document.removeEventListener('visibilitychange', this.#visible)
  }

  async #save(): Promise<boolean> {
    clearTimeout(this.#saveTimer)
    const changes = this.#changes
    const text = this.saved.text()
    this.saved.saving()
    this.saved.status('saving')
    return this.#take(await this.#send({ text }), changes)
  }

  #send(sent: Pick<Sent, 'text' | 'aside'>): Promise<Answer> {
    return send(this.saved.address, this.saved.token, { session: this.saved.session, textEdits: this.#textEdits, ...sent })
  }

  #take(answer: Answer, changes: number): boolean {
    this.#failures = answer.kind === 'unreached' ? this.#failures + 1 : 0
    switch (answer.kind) {
      case 'saved':
        this.#textEdits = answer.textEdits
        this.#savedChanges = changes
        this.#afterSaving()
        return true
      case 'changed':
        this.#stop('conflict', answer.by)
        this.saved.conflict(answer)
        return false
      case 'pen':
        this.#stop('penTaken', answer.holder)
        return false
      case 'signedOut':
        this.#keep()
        this.saved.status('signedOut')
        this.#schedule(retries.at(-1)!)
        return false
      case 'refused':
        this.#keep()
        this.saved.status('problem', answer.problems.map(problem => problem.message).join(' '))
        return false
      case 'unreached':
        this.#keep()
        this.saved.status('offline')
        this.#schedule(retries[Math.min(this.#failures, retries.length) - 1]!)
        return false
    }
  }

  #afterSaving(): void {
    if (this.isDirty) {
      this.#firstUnsaved = Date.now()
      this.#schedule(pause)
      return
    }
    this.#stopTimers()
    this.journal.clear()
    this.saved.status('saved')
  }

  #stop(state: State, detail: string): void {
    this.halt()
    this.saved.status(state, detail)
  }

  #keep(): void {
    clearTimeout(this.#journalTimer)
    this.#journalTimer = 0
    if (this.isDirty) this.journal.keep({ text: this.saved.text(), textEdits: this.#textEdits, time: new Date().toISOString(), session: this.saved.session })
  }

  #schedule(delay: number): void {
    clearTimeout(this.#saveTimer)
    if (!this.#halted) this.#saveTimer = window.setTimeout(() => void this.save(), delay)
  }

  #stopTimers(): void {
    clearTimeout(this.#saveTimer)
    clearTimeout(this.#journalTimer)
    this.#journalTimer = 0
  }
}
