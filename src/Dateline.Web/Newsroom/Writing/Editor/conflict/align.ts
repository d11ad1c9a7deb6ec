/** Pairs two sequences in order: what both have stands together, what one has stands alone. */
export type Pair = [number | null, number | null]

/** By the longest common subsequence of equal items. */
export function align(mine: readonly string[], theirs: readonly string[]): Pair[] {
  let head = 0
  while (head < mine.length && head < theirs.length && mine[head] === theirs[head]) head++
  let tail = 0
  while (tail < mine.length - head && tail < theirs.length - head && mine[mine.length - 1 - tail] === theirs[theirs.length - 1 - tail]) tail++
  const [m, t] = [mine.length - head - tail, theirs.length - head - tail]
  return [
    ...Array.from({ length: head }, (_, i): Pair => [i, i]),
    ...(m * t > most ? coarse(m, t) : middle(mine.slice(head, head + m), theirs.slice(head, head + t)))
      .map(([one, other]): Pair => [one === null ? null : one + head, other === null ? null : other + head]),
    ...Array.from({ length: tail }, (_, i): Pair => [mine.length - tail + i, theirs.length - tail + i]),
  ]
}

// Beyond this the whole middle is told as changed.
const most = 4_000_000

function coarse(m: number, t: number): Pair[] {
  return [...Array.from({ length: m }, (_, i): Pair => [i, null]), ...Array.from({ length: t }, (_, i): Pair => [null, i])]
}

function middle(mine: readonly string[], theirs: readonly string[]): Pair[] {
  const width = theirs.length + 1
  const length = new Uint32Array((mine.length + 1) * width)
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      length[i * width + j] = mine[i] === theirs[j] ? length[(i + 1) * width + j + 1]! + 1 : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!)
    }
  }
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  while (i < mine.length || j < theirs.length) {
    if (i < mine.length && j < theirs.length && mine[i] === theirs[j]) pairs.push([i++, j++])
    else if (j >= theirs.length || (i < mine.length && length[(i + 1) * width + j]! >= length[i * width + j + 1]!)) pairs.push([i++, null])
    else pairs.push([null, j++])
  }
  return pairs
}
