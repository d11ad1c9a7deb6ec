import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { checkbox, field, type Field, iconButton, setValue } from '../chrome/controls.ts'
import { h } from '../chrome/dom.ts'
import { moveAt, removeAt } from '../commands/move.ts'
import { askForFocus } from '../dialogs/focus.ts'
import { choosePicture, missingText } from '../dialogs/pictures.ts'
import { nodes } from '../schema/schema.ts'
import type { PictureItem } from '../sources/mediabank.ts'
import type { Surface } from '../surface.ts'
import { fill } from '../texts.ts'
import { type GetPos, Island } from './island.ts'

/** A picture with its caption, alt text and credit; what the mediabank says shows where the article says nothing. */
export class PictureView extends Island {
  override readonly dom: HTMLElement
  override readonly contentDOM: HTMLElement
  readonly #image = h('img', { alt: '', draggable: 'false' })
  readonly #credit = h('p', { class: 'credit', dir: 'auto' })
  readonly #flags = h('p', { class: 'flags' })
  readonly #alt: Field
  readonly #decorative: Field
  readonly #bare: HTMLButtonElement
  readonly #own: HTMLButtonElement
  #item: PictureItem | null = null
  #asset = 0

  constructor(private readonly surface: Surface, node: Node, view: EditorView, getPos: GetPos) {
    super(node, view, getPos)
    const { texts, canWrite } = surface
    const disabled = !canWrite
    this.contentDOM = h('figcaption', { dir: 'auto' })
    this.#alt = field(texts.alt, { value: '', disabled, change: value => this.set('alt', value === '' ? null : value) })
    this.#decorative = checkbox(texts.decorative, false, checked => this.set('alt', checked ? '' : null), disabled)
    this.#bare = h('button', { type: 'button', class: 'text-button', onclick: () => this.#setBare(true) }, texts.captionNone)
    this.#own = h('button', { type: 'button', class: 'text-button', onclick: () => this.#setBare(false) }, texts.captionInherit)
    this.dom = h('figure', { class: `block picture ${node.type.name}` },
      h('div', { class: 'frame', contenteditable: 'false' }, this.#image, canWrite && this.#tools()),
      this.contentDOM,
      h('div', { class: 'picture-facts', contenteditable: 'false' },
        canWrite && h('p', { class: 'caption-tools' }, this.#own, this.#bare),
        this.#credit, this.#flags, h('div', { class: 'alt-line' }, this.#alt.dom, this.#decorative.dom)))
    this.refresh()
  }

  #tools(): HTMLElement {
    const { texts } = this.surface
    const isShot = this.node.type === nodes.shot
    return h('div', { class: 'frame-tools', role: 'group', 'aria-label': texts.picture },
      iconButton('focus', texts.focus, () => void this.#focus()),
      iconButton('swap', texts.pictureReplace, () => void this.#replace()),
      isShot && iconButton('up', texts.moveUp, () => this.#at(pos => moveAt(this.view.state, pos, -1, this.view.dispatch))),
      isShot && iconButton('down', texts.moveDown, () => this.#at(pos => moveAt(this.view.state, pos, 1, this.view.dispatch))),
      iconButton('bin', texts.remove, () => this.#at(pos => removeAt(this.view.state, pos, this.view.dispatch))))
  }

  protected override refresh(): void {
    const { asset, alt, bare, focus } = this.node.attrs
    const isEmpty = this.node.content.size === 0
    if (asset !== this.#asset) this.#load(asset)
    setValue(this.#alt.input, alt ?? '')
    this.#alt.input.placeholder = this.#item?.alt ?? ''
    this.#alt.input.disabled = alt === '' || !this.surface.canWrite
    this.#decorative.input.checked = alt === ''
    this.#bare.hidden = bare && isEmpty
    this.#own.hidden = !bare && isEmpty
    this.contentDOM.classList.toggle('bare', isEmpty)
    this.contentDOM.dataset.inherited = bare ? this.surface.texts.captionIsNone : this.#item?.caption ?? this.surface.texts.caption
    this.#image.style.objectPosition = focus ? `${focus[0]}% ${focus[1]}%` : ''
    this.#image.alt = alt ?? this.#item?.alt ?? ''
    this.#credit.textContent = this.#item?.credit ?? ''
    this.#flags.replaceChildren(...this.#missing().map(text => h('span', { class: 'flag' }, text)))
  }

  async #load(asset: number): Promise<void> {
    this.#asset = asset
    this.#item = null
    const item = await this.surface.mediabank.find(asset)
    if (this.#asset !== asset) return
    this.#item = item
    this.dom.classList.toggle('unknown', item === null)
    if (item) {
      this.#image.width = item.width
      this.#image.height = item.height
      this.#image.src = item.large
    }
    this.refresh()
  }

  #missing(): string[] {
    const { texts } = this.surface
    if (!this.#item) return [fill(texts.pictureUnknown, { asset: this.node.attrs.asset })]
    const { alt, bare } = this.node.attrs
    const has = { caption: bare || this.node.content.size > 0, alt: alt !== null, credit: false }
    return [...this.#item.missing.filter(missing => !has[missing]).map(missing => missingText(missing, texts)), ...(this.#item.held ? [texts.held] : [])]
  }

  #setBare(bare: boolean): void {
    this.#at(pos => {
      const tr = this.view.state.tr.delete(pos + 1, pos + 1 + this.node.content.size)
      this.view.dispatch(tr.setNodeAttribute(pos, 'bare', bare))
    })
  }

  async #focus(): Promise<void> {
    if (!this.#item) return
    const place = await askForFocus(this.surface, this.#item, this.node.attrs.focus)
    if (place !== null) this.set('focus', place === 'none' ? null : place)
  }

  async #replace(): Promise<void> {
    const item = await choosePicture(this.surface)
    if (!item) return
    this.#at(pos => this.view.dispatch(this.view.state.tr.setNodeAttribute(pos, 'asset', item.asset).setNodeAttribute(pos, 'focus', null)))
  }

  #at(act: (pos: number) => void): void {
    const pos = this.getPos()
    if (pos !== undefined) act(pos)
  }
}
