import type { NodeSpec } from 'prosemirror-model'

const auto = { dir: 'auto' }

function timeOf(time: string): { time: string } | false {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{0,6}[1-9])?Z$/.test(time) && !Number.isNaN(Date.parse(time)) && { time }
}

/** Blocks that hold words. */
export const wordBlocks: Record<string, NodeSpec> = {
  paragraph: {
    content: 'inline*',
    group: 'block boxBlock',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', auto, 0],
  },
  heading: {
    content: 'inline*',
    group: 'block boxBlock',
    attrs: { level: { default: 2 } },
    defining: true,
    parseDOM: [
      { tag: 'h1', attrs: { level: 2 } },
      { tag: 'h2', attrs: { level: 2 } },
      { tag: 'h3', attrs: { level: 3 } },
      { tag: 'h4', attrs: { level: 3 } },
      { tag: 'h5', attrs: { level: 3 } },
      { tag: 'h6', attrs: { level: 3 } },
    ],
    toDOM: node => ['h' + node.attrs.level, auto, 0],
  },
  list: {
    content: 'item+',
    group: 'block boxBlock',
    attrs: { ordered: { default: false } },
    parseDOM: [{ tag: 'ul' }, { tag: 'ol', attrs: { ordered: true } }],
    toDOM: node => [node.attrs.ordered ? 'ol' : 'ul', 0],
  },
  item: {
    content: 'inline*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', auto, 0],
  },
  correction: {
    content: 'inline*',
    group: 'block',
    attrs: { time: {} },
    defining: true,
    parseDOM: [{ tag: 'div[data-correction]', getAttrs: dom => timeOf(dom.getAttribute('data-correction')!) }],
    toDOM: node => ['div', { 'data-correction': node.attrs.time, ...auto }, 0],
  },
}

function line(name: string): NodeSpec {
  return {
    content: 'text*',
    marks: '',
    defining: true,
    parseDOM: [{ tag: `div[data-line=${name}]` }],
    toDOM: () => ['div', { 'data-line': name, ...auto }, 0],
  }
}

/** Single lines inside blocks: no marks, no breaks, never needed but for a fact box's title. */
export const lines: Record<string, NodeSpec> = {
  title: line('title'),
  speaker: line('speaker'),
  office: line('office'),
  attribution: line('attribution'),
}

/** Blocks made of several texts. */
export const composedBlocks: Record<string, NodeSpec> = {
  quote: {
    content: 'said+ speaker office',
    group: 'block',
    attrs: { source: { default: '' } },
    isolating: true,
    parseDOM: [{ tag: 'blockquote', getAttrs: dom => ({ source: dom.getAttribute('data-source') ?? '' }) }],
    toDOM: node => ['blockquote', { 'data-source': node.attrs.source }, 0],
  },
  said: {
    content: 'inline*',
    parseDOM: [{ tag: 'p', context: 'quote/', priority: 60 }, { tag: 'div[data-said]' }],
    toDOM: () => ['div', { 'data-said': '', ...auto }, 0],
  },
  pullQuote: {
    content: 'words attribution',
    group: 'block',
    isolating: true,
    parseDOM: [{ tag: 'aside[data-pull-quote]' }],
    toDOM: () => ['aside', { 'data-pull-quote': '' }, 0],
  },
  words: {
    content: 'inline*',
    parseDOM: [{ tag: 'div[data-words]' }],
    toDOM: () => ['div', { 'data-words': '', ...auto }, 0],
  },
  keyPoints: {
    content: 'title point+',
    group: 'block',
    isolating: true,
    parseDOM: [{ tag: 'section[data-key-points]' }],
    toDOM: () => ['section', { 'data-key-points': '' }, 0],
  },
  point: {
    content: 'inline*',
    parseDOM: [{ tag: 'div[data-point]' }],
    toDOM: () => ['div', { 'data-point': '', ...auto }, 0],
  },
  factBox: {
    content: 'title boxBlock+',
    group: 'block',
    isolating: true,
    parseDOM: [{ tag: 'section[data-fact-box]' }],
    toDOM: () => ['section', { 'data-fact-box': '' }, 0],
  },
}
