import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { button, field, type Field, type FieldOptions, setValue } from '../chrome/controls.ts'
import { h } from '../chrome/dom.ts'
import { chooseArticle, drawArticle } from '../dialogs/articles.ts'
import type { Surface } from '../surface.ts'
import { fill } from '../texts.ts'
import { type GetPos, Island } from './island.ts'

/** A card that leads to an earlier article. */
export class RelatedView extends Island {
  override readonly dom: HTMLElement
  readonly #card = h('div', { class: 'card' })

  constructor(private readonly surface: Surface, node: Node, view: EditorView, getPos: GetPos) {
    super(node, view, getPos)
    const { texts, canWrite } = surface
    this.dom = h('div', { class: 'block related', contenteditable: 'false' },
      h('div', { class: 'block-name' }, texts.related), this.#card,
      canWrite && h('div', { class: 'block-fields' }, button(texts.relatedReplace, () => void this.#replace())))
    this.refresh()
  }

  protected override async refresh(): Promise<void> {
    const { article, uri } = this.node.attrs
    this.#card.replaceChildren(h('bdi', { class: 'quiet' }, uri ?? fill(this.surface.texts.articleNumber, { id: article })))
    const item = article === null ? null : await this.surface.archive.find(article)
    if (item && this.node.attrs.article === article) this.#card.replaceChildren(...drawArticle(item))
  }

  async #replace(): Promise<void> {
    const item = await chooseArticle(this.surface)
    const pos = this.getPos()
    if (item && pos !== undefined) this.view.dispatch(this.view.state.tr.setNodeMarkup(pos, null, { article: item.id, uri: null }))
  }
}

/** A block that is told in fields. Nothing of it is loaded here. */
abstract class FieldsView extends Island {
  override readonly dom: HTMLElement
  readonly #fields = new Map<string, Field>()

  constructor(protected readonly surface: Surface, node: Node, view: EditorView, getPos: GetPos, kind: string, label: string) {
    super(node, view, getPos)
    this.dom = h('div', { class: `block ${kind}`, contenteditable: 'false' }, h('div', { class: 'block-name' }, label))
  }

  protected add(name: string, label: string, type: FieldOptions['type']): void {
    const made = field(label, {
      value: this.node.attrs[name] ?? '', type, disabled: !this.surface.canWrite, change: value => this.set(name, type === 'url' ? value.trim() : value),
    })
    this.#fields.set(name, made)
    this.dom.append(made.dom)
  }

  protected override refresh(): void {
    for (const [name, { input }] of this.#fields) setValue(input, this.node.attrs[name] ?? '')
  }
}

/** Something of another site. */
export class EmbedView extends FieldsView {
  constructor(surface: Surface, node: Node, view: EditorView, getPos: GetPos) {
    super(surface, node, view, getPos, 'embed', surface.texts.embed)
    this.add('address', surface.texts.address, 'url')
    this.add('title', surface.texts.title, 'text')
  }
}

/** A document to open or keep. */
export class DocumentView extends FieldsView {
  constructor(surface: Surface, node: Node, view: EditorView, getPos: GetPos) {
    super(surface, node, view, getPos, 'document', surface.texts.document)
    this.add('title', surface.texts.title, 'text')
    if (node.attrs.asset === null) this.add('address', surface.texts.address, 'url')
    else this.dom.append(h('p', { class: 'quiet' }, fill(surface.texts.assetNumber, { asset: node.attrs.asset })))
  }
}
