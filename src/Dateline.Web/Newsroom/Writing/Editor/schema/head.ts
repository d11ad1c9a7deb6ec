import type { NodeSpec } from 'prosemirror-model'

/** What stands above the body. */
export const head: Record<string, NodeSpec> = {
  headline: {
    content: 'text*',
    marks: '',
    isolating: true,
    defining: true,
    parseDOM: [{ tag: 'h1[data-headline]', priority: 60 }],
    toDOM: () => ['h1', { 'data-headline': '', dir: 'auto' }, 0],
  },
  standfirst: {
    content: 'text*',
    marks: '',
    isolating: true,
    defining: true,
    parseDOM: [{ tag: 'p[data-standfirst]', priority: 60 }],
    toDOM: () => ['p', { 'data-standfirst': '', dir: 'auto' }, 0],
  },
  dateline: {
    atom: true,
    selectable: false,
    attrs: { dateline: { default: null } },
    toDOM: () => ['div', { 'data-dateline': '' }],
  },
}
