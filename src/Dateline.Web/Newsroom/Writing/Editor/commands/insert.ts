import type { Node } from 'prosemirror-model'
import { NodeSelection, TextSelection } from 'prosemirror-state'
import { chooseArticle } from '../dialogs/articles.ts'
import { choosePicture } from '../dialogs/pictures.ts'
import { picture } from '../convert/toDoc.ts'
import { nodes } from '../schema/schema.ts'
import type { Surface } from '../surface.ts'
import { bodyStart, currentBlock } from './places.ts'
import { type Turn, turnInto } from './turn.ts'

export type BlockKind = Turn | 'picture' | 'gallery' | 'related' | 'table' | 'embed' | 'document' | 'correction'

/** Puts a block where the caret is: words that stand there become it, or it comes after them. */
export async function insertBlock(surface: Surface, kind: BlockKind): Promise<void> {
  const { view } = surface
  if (!surface.canWrite) return
  switch (kind) {
    case 'picture':
    case 'gallery': {
      const chosen = await choosePicture(surface)
      if (!chosen) return
      const use = picture(kind === 'picture' ? 'picture' : 'shot', { asset: chosen.asset })
      return place(surface, kind === 'picture' ? use : nodes.gallery.create(null, [nodes.title.create(), use]))
    }
    case 'related': {
      const chosen = await chooseArticle(surface)
      return chosen ? place(surface, nodes.related.create({ article: chosen.id })) : undefined
    }
    case 'table': return place(surface, newTable())
    case 'embed': return place(surface, nodes.embed.create())
    case 'document': return place(surface, nodes.document.create({ address: '' }))
    case 'correction': return place(surface, nodes.correction.create({ time: new Date().toISOString().replace(/\.\d+Z$/, 'Z') }))
    default:
      view.focus()
      if (!canTurn(surface) || !turnInto(kind)(view.state, view.dispatch)) {
        place(surface, nodes.paragraph.create())
        turnInto(kind)(view.state, view.dispatch)
      }
  }
}

function canTurn(surface: Surface): boolean {
  return currentBlock(surface.view.state) !== null
}

function newTable(): Node {
  const row = () => nodes.row.create(null, [1, 2, 3].map(() => nodes.cell.create()))
  return nodes.table.create({ headerRows: 1 }, [nodes.grid.create(null, [row(), row(), row()]), nodes.caption.create()])
}

/** After the block with the caret, or in place of it when it is an empty paragraph; from the head, at the start of the body. */
export function place(surface: Surface, node: Node): void {
  const { view } = surface
  const { state } = view
  const block = currentBlock(state)
  const isEmpty = block?.node.type === nodes.paragraph && block.node.content.size === 0
  const at = block === null ? bodyStart(state.doc) : isEmpty ? block.pos : block.pos + block.node.nodeSize
  const tr = isEmpty ? state.tr.replaceWith(at, at + block!.node.nodeSize, node) : state.tr.insert(at, node)
  tr.setSelection(node.isAtom ? NodeSelection.create(tr.doc, at) : TextSelection.near(tr.doc.resolve(at + 1)))
  view.dispatch(tr.scrollIntoView())
  view.focus()
  if (node.type === nodes.embed || node.type === nodes.document) (view.nodeDOM(at) as HTMLElement).querySelector('input')?.focus()
}
