import { flattenLists } from './lists.ts'
import { squareTables } from './tables.ts'
import { wordLists } from './word.ts'

export interface Cleaned { html: string; pictures: number }

const never = 'script, style, meta, link, title, base, svg, math, iframe, frame, object, embed, applet, noscript, template, audio, video, canvas, form input, button, select, textarea, map'

/**
 * Foreign HTML in the forms that the schema reads. The document it is parsed in is inert: nothing in it runs or is
 * loaded. What the schema does not know is left out by the schema itself.
 */
export function clean(html: string): Cleaned {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const pictures = [...body.querySelectorAll('img, picture')].filter(image => !image.closest('[data-picture], [data-shot]'))
  for (const element of [...body.querySelectorAll(never), ...pictures]) element.remove()
  wordLists(body)
  for (const comment of comments(body)) comment.remove()
  flattenLists(body)
  squareTables(body)
  plainQuotes(body)
  for (const strong of body.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) :is(b, strong)')) strong.replaceWith(...strong.childNodes)
  return { html: body.innerHTML, pictures: pictures.length }
}

function comments(root: HTMLElement): Comment[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
  const found: Comment[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Comment)
  return found
}

// A quotation holds paragraphs and nothing else.
function plainQuotes(body: HTMLElement): void {
  for (const quote of body.querySelectorAll('blockquote:not([data-source])')) {
    for (const block of quote.querySelectorAll('h1, h2, h3, h4, h5, h6, li')) {
      const paragraph = quote.ownerDocument.createElement('p')
      paragraph.append(...block.childNodes)
      block.replaceWith(paragraph)
    }
    for (const wrapper of quote.querySelectorAll('ul, ol, div, section, blockquote, footer, cite')) wrapper.replaceWith(...wrapper.childNodes)
  }
}
