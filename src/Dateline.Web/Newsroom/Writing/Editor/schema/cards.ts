import type { NodeSpec } from 'prosemirror-model'
import { isIdentifier } from '../convert/addresses.ts'
import { attributesOf, isNumber, isText } from './attributes.ts'

function card(tag: string, attrs: NodeSpec['attrs'], isFit: (value: Record<string, unknown>) => boolean): NodeSpec {
  return {
    group: 'block',
    atom: true,
    draggable: true,
    attrs,
    parseDOM: [{ tag: `div[${tag}]`, getAttrs: dom => attributesOf(dom, tag, isFit) }],
    toDOM: node => ['div', { [tag]: JSON.stringify(node.attrs) }],
  }
}

const none = { default: null }

/** Blocks without words of their own between which the caret could stand. */
export const cards: Record<string, NodeSpec> = {
  related: card('data-related', { article: none, uri: none },
    ({ article, uri }) => article === null ? isText(uri) && isIdentifier(uri) : isNumber(article, 1) && uri === null),
  embed: card('data-embed', { address: { default: '' }, title: { default: '' } },
    ({ address, title }) => isText(address) && isText(title)),
  document: card('data-document', { title: { default: '' }, address: none, asset: none, mediaType: none, bytes: none },
    ({ title, address, asset, mediaType, bytes }) => isText(title) && (asset === null ? isText(address) : isNumber(asset, 1) && address === null)
      && (mediaType === null || isMediaType(mediaType)) && (bytes === null || isNumber(bytes, 0))),
}

function isMediaType(value: unknown): boolean {
  return isText(value) && value.length <= 255 && /^[A-Za-z0-9][\w!#$&^.+-]{0,126}\/[A-Za-z0-9][\w!#$&^.+-]{0,126}$/.test(value)
}
