const unfit = /[\p{Cc}\uFDD0-\uFDEF\p{Noncharacter_Code_Point}]/gu
const unfitButBreaks = /(?!\n)[\p{Cc}\uFDD0-\uFDEF\p{Noncharacter_Code_Point}]/gu

/** Whether a reader sees nothing: white space, and characters that only steer their neighbours. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cf}\p{Cc}]*$/u.test(text)
}

/** Without what has no place in a text: control characters, noncharacters, half surrogate pairs. */
export function fit(text: string): string {
  return text.toWellFormed().replace(unfit, '')
}

export function fitWithBreaks(text: string): string {
  return text.toWellFormed().replace(unfitButBreaks, '')
}
