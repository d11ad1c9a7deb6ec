import type { NodeSpec } from 'prosemirror-model'
import { attributesOf, isNumber, isText } from './attributes.ts'

/**
 * A use of a picture. Its content is its own caption; while that is empty the mediabank's is shown, or none by `bare`.
 * `alt` is null for the mediabank's, empty for a picture that only decorates; `focus` is in percent from left and top.
 */
function use(group: string, tag: string): NodeSpec {
  return {
    content: 'inline*',
    group,
    attrs: { asset: {}, bare: { default: false }, alt: { default: null }, focus: { default: null } },
    draggable: true,
    isolating: true,
    defining: true,
    parseDOM: [{ tag: `figure[${tag}]`, getAttrs: dom => attributesOf(dom, tag, isUse), contentElement: 'figcaption' }],
    toDOM: node => ['figure', { [tag]: JSON.stringify(node.attrs) }, ['figcaption', 0]],
  }
}

function isUse({ asset, bare, alt, focus }: Record<string, unknown>): boolean {
  return isNumber(asset, 1) && typeof bare === 'boolean' && (alt === null || isText(alt))
    && (focus === null || Array.isArray(focus) && focus.length === 2 && focus.every(part => isNumber(part, 0, 100)))
}

export const pictures: Record<string, NodeSpec> = {
  lead: { ...use('', 'data-lead'), draggable: false },
  picture: use('block', 'data-picture'),
  gallery: {
    content: 'title shot*',
    group: 'block',
    isolating: true,
    parseDOM: [{ tag: 'section[data-gallery]' }],
    toDOM: () => ['section', { 'data-gallery': '' }, 0],
  },
  shot: use('', 'data-shot'),
}
