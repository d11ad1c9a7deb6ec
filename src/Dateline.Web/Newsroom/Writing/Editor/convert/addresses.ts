// Which addresses a body may hold: the kernel's SafeAddress, said once more so that a writer hears of it at once.
import { limits } from '../text.ts'

export function isLink(address: string): boolean {
  return isPlain(address) && (isPath(address) || hasScheme(address, ['http:', 'https:', 'mailto:']))
}

export function isEmbed(address: string): boolean {
  return isPlain(address) && hasScheme(address, ['https:'])
}

/** Whether it can name a foreign item. */
export function isIdentifier(address: string): boolean {
  return isPlain(address) && hasScheme(address, ['http:', 'https:', 'urn:', 'tag:'])
}

/** An address as people type it: `example.org` becomes one with https; null when it cannot be one. */
export function linkOf(typed: string): string | null {
  const address = typed.trim()
  if (isLink(address)) return address
  if (/^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/.test(address)) return isLink('mailto:' + address) ? 'mailto:' + address : null
  return /^[^\s/:]+\.[^\s/:]{2,}(\/\S*)?$/.test(address) && isLink('https://' + address) ? 'https://' + address : null
}

function hasScheme(address: string, schemes: string[]): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !schemes.includes(url.protocol)) return false
  if (!url.protocol.startsWith('http')) return true
  // What a browser mends, "https:example.org", the server refuses.
  return /^https?:\/\/[^/]/i.test(address) && url.hostname !== '' && url.username === '' && url.password === ''
}

function isPath(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//')
}

function isPlain(address: string): boolean {
  return address.length > 0 && address.length <= limits.address && !/[\s\\\p{Cc}]/u.test(address)
}
