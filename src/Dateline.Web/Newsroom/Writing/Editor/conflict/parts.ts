import type { Block, PictureUse, RichText, Text } from '../text.ts'
import { align } from './align.ts'

/** A place at which two texts are compared: a part of the head, or a block. Null where one of them has nothing. */
export type Part =
  | { kind: 'lead'; mine: PictureUse | null; theirs: PictureUse | null }
  | { kind: 'headline' | 'standfirst'; mine: string; theirs: string }
  | { kind: 'dateline'; mine: Text['dateline']; theirs: Text['dateline'] }
  | { kind: 'block'; mine: Block | null; theirs: Block | null }

export type Side = 'mine' | 'theirs'

/** Both texts part by part; changed blocks that stand at the same place stand together. */
export function partsOf(mine: Text, theirs: Text): Part[] {
  const parts: Part[] = [
    { kind: 'lead', mine: mine.lead, theirs: theirs.lead },
    { kind: 'headline', mine: mine.headline, theirs: theirs.headline },
    { kind: 'standfirst', mine: mine.standfirst, theirs: theirs.standfirst },
    { kind: 'dateline', mine: mine.dateline, theirs: theirs.dateline },
  ]
  let waiting: { mine: Block[]; theirs: Block[] } = { mine: [], theirs: [] }
  const settle = () => {
    for (let i = 0; i < Math.max(waiting.mine.length, waiting.theirs.length); i++) {
      parts.push({ kind: 'block', mine: waiting.mine[i] ?? null, theirs: waiting.theirs[i] ?? null })
    }
    waiting = { mine: [], theirs: [] }
  }
  for (const [m, t] of align(mine.body.blocks.map(written), theirs.body.blocks.map(written))) {
    const [one, other] = [m === null ? null : mine.body.blocks[m]!, t === null ? null : theirs.body.blocks[t]!]
    if (one && other) {
      settle()
      parts.push({ kind: 'block', mine: one, theirs: other })
    } else if (one) waiting.mine.push(one)
    else waiting.theirs.push(other!)
  }
  settle()
  return parts
}

export function isSame(part: Part): boolean {
  return written(part.mine) === written(part.theirs)
}

export function areSame(one: Text, other: Text): boolean {
  return written(one) === written(other)
}

/** The text that is made of the chosen side of every part. */
export function join(parts: Part[], side: (part: Part) => Side): Text {
  const at = <Kind extends Part['kind']>(kind: Kind) => parts.find((part): part is Extract<Part, { kind: Kind }> => part.kind === kind)!
  const headline = at('headline')
  const standfirst = at('standfirst')
  const dateline = at('dateline')
  const lead = at('lead')
  return {
    headline: headline[side(headline)],
    standfirst: standfirst[side(standfirst)],
    dateline: dateline[side(dateline)],
    lead: lead[side(lead)],
    body: { version: 1, blocks: parts.flatMap(part => part.kind === 'block' ? part[side(part)] ?? [] : []) },
  }
}

/** The words of one side, for people to compare. */
export function wordsOf(value: Part[Side]): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  return 'agency' in value ? `${value.place} (${value.agency})` : lines(value).join('\n')
}

/** The numbers of the pictures that one side shows. */
export function picturesOf(value: unknown, name = ''): number[] {
  if (typeof value === 'number') return name === 'asset' ? [value] : []
  if (Array.isArray(value)) return value.flatMap(item => picturesOf(item, name))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, member]) => picturesOf(member, key)) : []
}

// Everything that can be read, in the order of the members; an article's number stands for it.
function lines(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return name === 'type' ? [] : [value]
  if (typeof value === 'number') return name === 'article' ? [`#${value}`] : name === 'focus' ? [String(value)] : []
  if (Array.isArray(value)) return isRich(value) ? [value.map(run => run.text + (run.href ? ` (${run.href})` : '')).join('')] : value.flatMap(item => lines(item, name))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, member]) => lines(member, key)) : []
}

function isRich(value: unknown[]): value is RichText {
  return value.length > 0 && value.every(item => typeof item === 'object' && item !== null && 'text' in item && typeof item.text === 'string' && !('type' in item))
}

// The same for equal values, whatever the order of their members is.
function written(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => typeof member === 'object' && member !== null && !Array.isArray(member)
    ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => a < b ? -1 : 1))
    : member)
}
