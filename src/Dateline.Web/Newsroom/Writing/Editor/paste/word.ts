/** The paragraphs that Word sets as lists become lists. */
export function wordLists(body: HTMLElement): void {
  let list: HTMLElement | null = null
  for (const paragraph of [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) {
    if (!isItem(paragraph)) {
      list = null
      continue
    }
    const sign = takeSign(paragraph)
    const tag = /^\(?(\d+|[a-z]|[ivxlcdm]+|[٠-٩]+|[а-я])[.)]/i.test(sign) ? 'OL' : 'UL'
    if (list === null || list.tagName !== tag || list.nextElementSibling !== paragraph) {
      list = body.ownerDocument.createElement(tag)
      paragraph.before(list)
    }
    const item = body.ownerDocument.createElement('li')
    item.append(...paragraph.childNodes)
    list.append(item)
    paragraph.remove()
  }
}

function isItem(paragraph: HTMLElement): boolean {
  return /mso-list:\s*l\d/i.test(paragraph.getAttribute('style') ?? '')
}

// The number or bullet stands in the text, between comments or in a span that is to be ignored.
function takeSign(paragraph: HTMLElement): string {
  const ignored = [...paragraph.querySelectorAll('span')].find(span => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''))
  const sign = ignored?.textContent ?? ''
  ignored?.remove()
  return sign.trim()
}
