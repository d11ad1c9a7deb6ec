import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

const marker = /(?<![\p{L}\p{N}_])(?:TK)+(?![\p{L}\p{N}_])/gu

/** Marks what is "to come". Only the texts that a change touched are read again. */
export function tk(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: new PluginKey('tk'),
    state: {
      init: (_, state) => DecorationSet.create(state.doc, found(state.doc, 0, state.doc.content.size)),
      apply(tr, set) {
        if (!tr.docChanged) return set
        let next = set.map(tr.mapping, tr.doc)
        for (const [from, to] of changed(tr.mapping.maps, tr.doc.content.size)) {
          const [start, end] = texts(tr.doc, from, to)
          next = next.remove(next.find(start, end)).add(tr.doc, found(tr.doc, start, end))
        }
        return next
      },
    },
    props: { decorations(state) { return this.getState(state) } },
  })
}

interface Map { forEach(f: (oldStart: number, oldEnd: number, newStart: number, newEnd: number) => void): void; map(pos: number, assoc?: number): number }

function changed(maps: readonly Map[], size: number): [number, number][] {
  const ranges: [number, number][] = []
  maps.forEach((map, i) => map.forEach((_, __, from, to) => {
    const later = maps.slice(i + 1)
    const end = later.reduce((pos, next) => next.map(pos, 1), to)
    ranges.push([later.reduce((pos, next) => next.map(pos, -1), from), Math.min(size, end)])
  }))
  return ranges
}

function texts(doc: Node, from: number, to: number): [number, number] {
  const $from = doc.resolve(from)
  const $to = doc.resolve(to)
  return [$from.parent.isTextblock ? $from.start() : from, $to.parent.isTextblock ? $to.end() : to]
}

function found(doc: Node, from: number, to: number): Decoration[] {
  const decorations: Decoration[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true
    for (const match of wordsOf(node).matchAll(marker)) {
      const start = pos + 1 + match.index
      decorations.push(Decoration.inline(start, start + match[0].length, { class: 'tk' }))
    }
    return false
  })
  return decorations
}

/** The words of a text block; each character is one position of the document. */
export function wordsOf(block: Node): string {
  return block.textBetween(0, block.content.size, null, '\n')
}
