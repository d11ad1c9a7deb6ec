import { align } from './align.ts'

export interface Piece { text: string; changed: boolean }

/** Two texts cut into pieces, word by word, with what the other has not marked. */
export function compareWords(mine: string, theirs: string): { mine: Piece[]; theirs: Piece[] } {
  const [one, other] = [words(mine), words(theirs)]
  const pairs = align(one, other)
  return {
    mine: pieces(pairs.flatMap(([m, t]) => m === null ? [] : [{ text: one[m]!, changed: t === null }])),
    theirs: pieces(pairs.flatMap(([m, t]) => t === null ? [] : [{ text: other[t]!, changed: m === null }])),
  }
}

function words(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(part => part.segment)
}

function pieces(parts: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last?.changed === part.changed) last.text += part.text
    else joined.push({ ...part })
  }
  return joined
}
