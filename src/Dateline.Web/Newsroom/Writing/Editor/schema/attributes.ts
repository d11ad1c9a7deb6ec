// What a clipboard says of a block is believed as far as it is fit: anyone can write one.

export function attributesOf<T extends object>(dom: HTMLElement, name: string, isFit: (value: Record<string, unknown>) => boolean): T | false {
  try {
    const value: unknown = JSON.parse(dom.getAttribute(name)!)
    return typeof value === 'object' && value !== null && isFit(value as Record<string, unknown>) && value as T
  } catch {
    return false
  }
}

export function isNumber(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}
