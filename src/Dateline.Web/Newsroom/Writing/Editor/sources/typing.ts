/** Runs a search when typing pauses, and only shows the answer of the last one. */
export function whileTyping<Answer>(search: (words: string, signal: AbortSignal) => Promise<Answer>, show: (answer: Answer) => void): (words: string) => void {
  let timer = 0
  let open: AbortController | null = null
  return words => {
    clearTimeout(timer)
    open?.abort()
    const mine = open = new AbortController()
    timer = window.setTimeout(async () => {
      const answer = await search(words, mine.signal)
      if (!mine.signal.aborted) show(answer)
    }, 180)
  }
}
