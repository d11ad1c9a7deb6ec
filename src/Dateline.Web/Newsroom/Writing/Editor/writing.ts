import { closeHistory } from 'prosemirror-history'
import { Selection, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { FindBar } from './chrome/findBar.ts'
import { Gutter } from './chrome/gutter.ts'
import { Guides } from './chrome/guides.ts'
import { h } from './chrome/dom.ts'
import { LeadButton } from './chrome/leadButton.ts'
import { Notices } from './chrome/notices.ts'
import { reveal } from './chrome/reveal.ts'
import { SelectionBar, selectionBar } from './chrome/selectionBar.ts'
import { slash, SlashMenu } from './chrome/slashMenu.ts'
import { problems } from './convert/problems.ts'
import { toDoc } from './convert/toDoc.ts'
import { toText } from './convert/toText.ts'
import { showShortcuts } from './dialogs/shortcuts.ts'
import type { Options, State } from './options.ts'
import { Reconciling } from './saving/reconciling.ts'
import { Saving } from './saving/saving.ts'
import { Archive } from './sources/archive.ts'
import { Mediabank } from './sources/mediabank.ts'
import { showProblems } from './state/flags.ts'
import { places, seek } from './state/search.ts'
import { plugins, stateOf } from './state/state.ts'
import type { Surface } from './surface.ts'
import type { Text } from './text.ts'
import type { EditorTexts } from './texts.ts'
import { withTrailing } from './state/trailing.ts'
import { views } from './views/views.ts'

/** The whole surface: the text, what stands around it, and its saving. */
export class Writing implements Surface {
  readonly texts: EditorTexts
  readonly view: EditorView
  readonly mediabank: Mediabank
  readonly archive: Archive
  readonly saving: Saving
  canWrite: boolean
  readonly #dom: HTMLElement
  readonly #notices: Notices
  readonly #findBar: FindBar
  readonly #guides: Guides
  readonly #gutter: Gutter
  readonly #lead: LeadButton
  readonly #bar: SelectionBar
  readonly #reconciling: Reconciling
  #isUnfinished = false

  constructor(host: HTMLElement, readonly options: Options) {
    this.texts = options.texts
    this.canWrite = options.canWrite
    this.mediabank = new Mediabank(options.addresses)
    this.archive = new Archive(options.addresses)
    this.#notices = new Notices(options.texts)
    const page = h('div', { class: 'page' })
    const parts = { slash: null as SlashMenu | null, bar: null as SelectionBar | null }
    const asked = { find: () => this.#findBar.open(), save: () => void this.saving.flush(), shortcuts: () => void showShortcuts(this) }
    this.view = new EditorView({ mount: page }, {
      state: stateOf(toDoc(options.text), plugins(() => this, asked, [slash(() => parts.slash!), selectionBar(() => parts.bar!)])),
      nodeViews: views(this),
      editable: () => this.canWrite,
      dispatchTransaction: tr => this.#dispatch(tr),
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': options.texts.article, lang: options.language, dir: options.direction, spellcheck: 'true' },
    })
    const slashMenu = parts.slash = new SlashMenu(this)
    this.#bar = parts.bar = new SelectionBar(this)
    this.#findBar = new FindBar(this)
    this.#guides = new Guides(this)
    this.#gutter = new Gutter(this, slashMenu)
    this.#lead = new LeadButton(this)
    this.saving = new Saving({
      address: options.addresses.save, token: options.token, article: options.article, account: options.account, session: options.session,
      text: () => this.text(),
      saving: () => this.#check(),
      status: (state, detail = '') => this.#status(state, detail),
      conflict: theirs => void this.#reconciling.conflict(theirs),
    }, options.textEdits)
    this.#reconciling = new Reconciling(this)
    const room = h('div', { class: 'room', dir: options.direction, onpointermove: (event: PointerEvent) => this.#gutter.follow(event.clientY), onpointerleave: () => this.#gutter.hide() },
      this.#lead.dom, page, this.#gutter.dom, this.#guides.dom)
    this.#dom = h('div', { class: 'writing' }, this.#findBar.dom, room, slashMenu.dom, this.#bar.dom, this.#notices.dom)
    this.#dom.classList.toggle('reading', !this.canWrite)
    host.append(this.#dom)
    page.addEventListener('focus', () => this.#guides.update(this.view))
    page.addEventListener('blur', () => this.#guides.update(this.view))
    this.#lead.update()
    this.#reconciling.restore()
    if (this.canWrite && this.text().headline === '') this.view.focus()
  }

  /** The text as it stands. */
  text(): Text {
    return toText(this.view.state.doc)
  }

  /** Puts another text in place of this one; it can be undone when a person asked for it. */
  replace(text: Text, undoable: boolean): void {
    const { state } = this.view
    if (!undoable) {
      const from = state.selection.from
      const next = stateOf(toDoc(text), state.plugins)
      this.view.updateState(next.apply(next.tr.setSelection(Selection.near(next.doc.resolve(Math.min(from, next.doc.content.size))))))
      return this.#lead.update()
    }
    const doc = withTrailing(toDoc(text))
    this.view.dispatch(closeHistory(state.tr).replaceWith(0, state.doc.content.size, doc.content))
  }

  setWriting(canWrite: boolean): void {
    if (canWrite === this.canWrite) return
    this.canWrite = canWrite
    this.#dom.classList.toggle('reading', !canWrite)
    this.view.setProps({ nodeViews: views(this) })
    this.#lead.update()
    this.#bar.update()
    if (!canWrite) return this.saving.yield()
    this.saving.resume()
    this.#reconciling.restore()
  }

  show(text: Text, textEdits: number): void {
    if (this.canWrite || this.saving.isDirty) return
    const { scrollX, scrollY } = window
    this.replace(text, false)
    this.saving.follow(textEdits)
    scrollTo(scrollX, scrollY)
  }

  selection(): string {
    const { from, to } = this.view.state.selection
    return this.view.state.doc.textBetween(from, to, '\n', '\n')
  }

  find(quote: string): boolean {
    const found = places(this.view.state.doc, quote, true)[0] ?? places(this.view.state.doc, quote, false)[0]
    if (!found) return false
    seek(this.view, { words: quote, exact: false, at: 0 })
    reveal(this.view, found.from)
    setTimeout(() => { if (this.#findBar.dom.hidden) seek(this.view, { words: '' }) }, 2500)
    return true
  }

  notify(text: string, action?: { label: string; act(): void }): void {
    this.#notices.show(text, action)
  }

  /** Tells the page. That it may be gone is no reason to stop writing. */
  report(name: string, ...values: unknown[]): void {
    try {
      this.options.report.invokeMethodAsync(name, ...values).catch(() => {})
    } catch { /* the same, at once */ }
  }

  destroy(): void {
    this.saving.destroy()
    this.#bar.destroy()
    this.view.destroy()
    this.#dom.remove()
  }

  #check(): void {
    const found = problems(this.view.state.doc)
    this.#isUnfinished = found.length > 0
    showProblems(this.view, found, this.texts)
  }

  #status(state: State, detail: string): void {
    if (state === 'saved' && this.#isUnfinished) this.report('OnStatus', 'problem', this.texts.problemBlocks)
    else this.report('OnStatus', state, detail)
  }

  #dispatch(tr: Transaction): void {
    this.view.updateState(this.view.state.apply(tr))
    if (tr.docChanged) {
      this.saving.changed()
      this.#lead.update()
    }
    this.#guides.update(this.view)
  }
}
