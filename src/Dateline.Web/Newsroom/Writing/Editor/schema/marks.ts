import type { MarkSpec } from 'prosemirror-model'
import { isLink } from '../convert/addresses.ts'

function weight(style: string): boolean {
  return /^(bold(er)?|[6-9]\d\d)$/.test(style)
}

/** How words may be set. The order is the written one, the link and the language stand around. */
export const marks: Record<string, MarkSpec> = {
  lang: {
    attrs: { lang: {} },
    parseDOM: [{ tag: 'span[data-lang]', getAttrs: dom => languageOf(dom.getAttribute('data-lang')!) }],
    toDOM: mark => ['span', { 'data-lang': mark.attrs.lang, lang: mark.attrs.lang }, 0],
  },
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: 'a[data-href]', getAttrs: dom => linkOf(dom.getAttribute('data-href')) }, { tag: 'a[href]', getAttrs: dom => linkOf(dom.getAttribute('href')) }],
    // Not an href: a click in the surface sets the caret and leads nowhere.
    toDOM: mark => ['a', { 'data-href': mark.attrs.href, title: mark.attrs.href, class: 'link' }, 0],
  },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      // Google Docs wraps everything in a <b> that is not bold.
      { tag: 'b', getAttrs: dom => dom.style.fontWeight !== 'normal' && null },
      { style: 'font-weight', getAttrs: value => weight(value) && null },
    ],
    toDOM: () => ['strong', 0],
  },
  emphasis: {
    parseDOM: [
      { tag: 'em' },
      { tag: 'i', getAttrs: dom => dom.style.fontStyle !== 'normal' && null },
      { style: 'font-style=italic' },
    ],
    toDOM: () => ['em', 0],
  },
  strike: {
    parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }, { style: 'text-decoration=line-through' }, { style: 'text-decoration-line=line-through' }],
    toDOM: () => ['s', 0],
  },
  subscript: { parseDOM: [{ tag: 'sub' }, { style: 'vertical-align=sub' }], toDOM: () => ['sub', 0] },
  superscript: { parseDOM: [{ tag: 'sup' }, { style: 'vertical-align=super' }], toDOM: () => ['sup', 0] },
  code: { parseDOM: [{ tag: 'code' }, { tag: 'kbd' }, { tag: 'samp' }], toDOM: () => ['code', 0] },
}

function linkOf(href: string | null): { href: string } | false {
  return href !== null && isLink(href) && { href }
}

function languageOf(lang: string): { lang: string } | false {
  return lang.length <= 35 && /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(lang) && { lang }
}
