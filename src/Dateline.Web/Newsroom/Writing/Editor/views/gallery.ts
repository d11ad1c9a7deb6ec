import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { button } from '../chrome/controls.ts'
import { h } from '../chrome/dom.ts'
import { picture } from '../convert/toDoc.ts'
import { choosePicture } from '../dialogs/pictures.ts'
import type { Surface } from '../surface.ts'
import { limits } from '../text.ts'
import { Composed } from './composed.ts'
import type { GetPos } from './island.ts'

/** Several pictures shown together. */
export class GalleryView extends Composed {
  constructor(private readonly surface: Surface, node: Node, view: EditorView, getPos: GetPos) {
    super(node, view, getPos, 'gallery', surface.texts.gallery)
    if (surface.canWrite) {
      this.dom.append(h('div', { class: 'block-fields', contenteditable: 'false' }, button(surface.texts.pictureAdd, () => void this.#add())))
    }
  }

  async #add(): Promise<void> {
    const item = await choosePicture(this.surface)
    const pos = this.getPos()
    if (!item || pos === undefined || this.node.childCount > limits.pictures) return
    this.view.dispatch(this.view.state.tr.insert(pos + this.node.nodeSize - 1, picture('shot', { asset: item.asset })))
  }
}
