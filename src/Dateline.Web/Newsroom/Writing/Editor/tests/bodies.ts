// Random valid bodies. A seed gives the same ones each time.
import { isBlank } from '../convert/characters.ts'
import { type Block, type Body, type BoxBlock, markNames, type PictureUse, type RichText, type Run, type Text } from '../text.ts'

export class Dice {
  #state: number

  constructor(seed: number) { this.#state = seed * 2654435761 + 1 >>> 0 }

  /** From 0 to below `n`. */
  under(n: number): number {
    this.#state = Math.imul(this.#state ^ this.#state >>> 15, 0x2c1b3c6d) + 0x9e3779b9 >>> 0
    return ((this.#state ^ this.#state >>> 13) >>> 0) % n
  }

  one<T>(of: readonly T[]): T { return of[this.under(of.length)]! }

  some<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + this.under(most - least + 1) }, make)
  }

  maybe<T>(make: () => T): T | undefined { return this.under(2) ? make() : undefined }
}

const pieces = [
  'word', ' ', '  ', '\u00a0', '\n', '\n\n', 'TK', 'тире — так', 'العربية', '\u200f', '\u200d', '👩‍👩‍👧', 'e\u0301', '<b>', '&amp;', '"', '中文', '/', '\u2028', '.', '\u2066x\u2069', '{n}', '\ufeff',
]

export function textOf(dice: Dice): Text {
  return {
    headline: dice.under(4) ? line(dice) : '',
    standfirst: dice.under(4) ? line(dice) : '',
    dateline: dice.maybe(() => ({ place: line(dice), agency: line(dice) })) ?? null,
    lead: dice.maybe(() => use(dice)) ?? null,
    body: body(dice),
  }
}

export function body(dice: Dice): Body {
  return { version: 1, blocks: dice.some(0, 12, () => block(dice)) }
}

function block(dice: Dice): Block {
  return dice.one(kinds)(dice)
}

const boxKinds: ((dice: Dice) => BoxBlock)[] = [
  d => ({ type: 'paragraph', text: words(d) }),
  d => ({ type: 'heading', level: d.one([2, 3]), text: words(d) }),
  d => ({ type: 'list', ordered: !d.under(2), items: d.some(1, 5, () => words(d)) }),
]

const kinds: ((dice: Dice) => Block)[] = [
  ...boxKinds,
  d => given({ type: 'quote', paragraphs: d.some(1, 3, () => words(d)), speaker: d.maybe(() => line(d)), office: d.maybe(() => line(d)), source: d.maybe(() => address(d)) }),
  d => given({ type: 'pullQuote', text: words(d), attribution: d.maybe(() => line(d)) }),
  d => ({ type: 'picture', ...use(d) }),
  d => given({ type: 'gallery', title: d.maybe(() => line(d)), pictures: d.some(1, 4, () => use(d)) }),
  d => d.under(2) ? { type: 'related', article: id(d) } : { type: 'related', uri: d.one(['urn:newsml:x:1', 'tag:a.example,2026:1', 'https://a.example/1']) },
  d => given({ type: 'keyPoints', title: d.maybe(() => line(d)), points: d.some(1, 4, () => words(d)) }),
  d => ({ type: 'factBox', title: line(d), blocks: d.some(1, 4, () => d.one(boxKinds)(d)) }),
  d => table(d),
  d => given({ type: 'embed', address: d.one(['https://video.example/1', 'https://a.example']), title: d.maybe(() => line(d)) }),
  d => given({
    type: 'document', ...(d.under(2) ? { address: address(d) } : { asset: id(d) }), title: line(d),
    mediaType: d.maybe(() => 'application/pdf'), bytes: d.maybe(() => d.under(1e9)),
  }),
  d => ({ type: 'correction', time: d.one(['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.0000001Z']), text: words(d) }),
]

function table(dice: Dice): Block {
  const columns = 1 + dice.under(4)
  const rows = dice.some(1, 4, () => Array.from({ length: columns }, () => dice.under(4) ? words(dice) : []))
  return given({
    type: 'table', caption: dice.maybe(() => words(dice)),
    headerRows: dice.under(rows.length + 1), headerColumns: dice.under(columns + 1), rows,
  })
}

function use(dice: Dice): PictureUse {
  return given({
    asset: id(dice),
    caption: dice.maybe(() => dice.under(3) ? words(dice) : []),
    alt: dice.maybe(() => dice.under(3) ? line(dice) : ''),
    focus: dice.maybe((): [number, number] => [dice.under(101), dice.under(101)]),
  })
}

function id(dice: Dice): number {
  return dice.one([1, 12, 1 + dice.under(1e9), Number.MAX_SAFE_INTEGER])
}

function address(dice: Dice): string {
  return dice.one(['https://a.example/x?y=1#z', 'http://b.example', 'mailto:desk@a.example', '/en/20260131/a-12'])
}

function line(dice: Dice): string {
  const text = dice.some(1, 4, () => dice.one(pieces.filter(piece => !piece.includes('\n')))).join('')
  return isBlank(text) ? 'x' + text : text
}

function words(dice: Dice): RichText {
  const runs: Run[] = []
  for (const run of dice.some(1, 6, () => runOf(dice))) {
    const last = runs.at(-1)
    if (last && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...run, text: '' })) last.text += run.text
    else runs.push(run)
  }
  return isBlank(runs.map(run => run.text).join('')) ? [{ text: 'x' }] : runs
}

function runOf(dice: Dice): Run {
  const marks = dice.under(2) ? [] : markNames.filter(() => !dice.under(3))
  return given({
    text: dice.some(1, 3, () => dice.one(pieces)).join(''),
    marks: marks.length ? marks : undefined,
    href: dice.under(4) ? undefined : address(dice),
    lang: dice.under(6) ? undefined : dice.one(['ru', 'zh-Hant']),
  })
}

/** Without what is undefined. */
function given<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T
}
