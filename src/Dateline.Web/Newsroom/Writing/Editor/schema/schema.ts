import { Schema } from 'prosemirror-model'
import { cards } from './cards.ts'
import { head } from './head.ts'
import { marks } from './marks.ts'
import { pictures } from './pictures.ts'
import { tables } from './tables.ts'
import { composedBlocks, lines, wordBlocks } from './words.ts'

/** The whole text is one document, so that undoing, finding and the caret know no borders. */
export const schema = new Schema({
  topNode: 'doc',
  nodes: {
    doc: { content: 'lead? headline standfirst dateline block+' },
    ...wordBlocks,
    ...composedBlocks,
    ...pictures,
    ...tables,
    ...cards,
    ...lines,
    ...head,
    lineBreak: {
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
      leafText: () => '\n',
    },
    text: { group: 'inline' },
  },
  marks,
})

export const nodes = schema.nodes
export const markTypes = schema.marks
