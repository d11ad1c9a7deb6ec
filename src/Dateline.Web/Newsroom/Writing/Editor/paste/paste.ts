import { Fragment, type Node, Slice } from 'prosemirror-model'
import { Plugin, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { pasteOverBody } from '../commands/wholeBody.ts'
import { linkOf } from '../convert/addresses.ts'
import { fit } from '../convert/characters.ts'
import { markTypes, nodes, schema } from '../schema/schema.ts'
import type { Surface } from '../surface.ts'
import { fill } from '../texts.ts'
import { clean } from './clean.ts'

const rows = ['item', 'said', 'point']
const singles = ['words', 'caption', 'cell', 'picture', 'shot', 'lead', 'correction']

/** What comes in by pasting and dropping: cleaned, and in the form of the place where it goes. */
export function pasting(surface: () => Surface): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML(html) {
        const { html: cleaned, pictures } = clean(html)
        if (pictures > 0) surface().notify(fill(surface().texts.picturesDropped, { n: pictures }))
        return cleaned
      },
      transformPasted: slice => new Slice(fitted(slice.content), slice.openStart, slice.openEnd),
      clipboardTextParser: (text, $context) => {
        const parts = paragraphs(text)
        return new Slice(Fragment.fromArray(parts.map(part => nodes.paragraph.create(null, withBreaks(part, $context.marks())))), 1, 1)
      },
      handlePaste: (view, event, slice) => {
        if (isFiles(event.clipboardData)) return refuseFiles(surface())
        return linkSelection(view, event) || insertFitting(view, slice)
      },
      handleDrop: (_, event) => isFiles((event as DragEvent).dataTransfer) && refuseFiles(surface()),
    },
  })
}

// With blank lines, they part the paragraphs and other line ends are breaks; without, each line is a paragraph.
function paragraphs(text: string): string[] {
  const plain = text.replace(/\r\n?/g, '\n').trim()
  return plain.split(/\n[^\S\n]*\n/.test(plain) ? /\n(?:[^\S\n]*\n)+/ : /\n/).filter(part => part.trim() !== '')
}

function withBreaks(text: string, marks: Node['marks']): Node[] {
  return text.split('\n').flatMap((line, i) => [
    ...(i > 0 ? [nodes.lineBreak.create()] : []),
    ...(fit(line) === '' ? [] : [schema.text(fit(line), marks)]),
  ])
}

function fitted(content: Fragment): Fragment {
  const made: Node[] = []
  content.forEach(node => {
    if (!node.isText) made.push(node.copy(fitted(node.content)))
    else if (fit(node.text!) !== '') made.push(schema.text(fit(node.text!), node.marks))
  })
  return Fragment.fromArray(made)
}

function isFiles(data: DataTransfer | null): boolean {
  return !!data && data.files.length > 0 && !data.types.includes('text/html') && !data.types.includes('text/plain')
}

function refuseFiles(surface: Surface): true {
  surface.notify(surface.texts.filesRefused)
  return true
}

function linkSelection(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  const { selection } = view.state
  if (selection.empty || !(selection instanceof TextSelection) || !/^(https?:|mailto:)/.test(text)) return false
  const href = linkOf(text)
  if (href === null || !selection.$from.sameParent(selection.$to) || !selection.$from.parent.type.allowsMarkType(markTypes.link)) return false
  view.dispatch(view.state.tr.addMark(selection.from, selection.to, markTypes.link.create({ href })))
  return true
}

function insertFitting(view: EditorView, slice: Slice): boolean {
  const over = pasteOverBody(view.state, slice)
  if (over) {
    view.dispatch(over.setMeta('paste', true).setMeta('uiEvent', 'paste'))
    return true
  }
  const { $from, $to } = view.state.selection
  const type = $from.parent.type
  if (!(view.state.selection instanceof TextSelection) || !$from.sameParent($to)) return false
  const texts = textBlocks(slice.content)
  if (texts.length === 0) return false
  const tr = view.state.tr
  if (type.spec.marks === '') tr.insertText(texts.map(text => text.textBetween(0, text.content.size, null, ' ').replace(/\s+/g, ' ')).join(' '))
  else if (singles.includes(type.name)) tr.replaceSelection(new Slice(Fragment.fromArray(joined(texts)), 0, 0))
  else if (rows.includes(type.name)) tr.replaceSelection(new Slice(Fragment.fromArray(texts.map(text => type.create(null, text.content))), 1, 1))
  else return false
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
  return true
}

function textBlocks(content: Fragment): Node[] {
  if (content.firstChild?.isInline) return [nodes.paragraph.create(null, content)]
  const found: Node[] = []
  content.descendants(node => {
    if (node.isTextblock) found.push(node)
    return !node.isTextblock
  })
  return found
}

function joined(texts: Node[]): Node[] {
  return texts.flatMap((text, i) => [...(i > 0 ? [nodes.lineBreak.create()] : []), ...text.content.content])
}
