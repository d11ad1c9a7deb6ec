import type { Addresses } from '../options.ts'
import { ask } from './ask.ts'

export type Missing = 'caption' | 'credit' | 'alt'

export interface PictureItem {
  asset: number
  title: string
  caption: string | null
  alt: string | null
  credit: string | null
  thumb: string
  large: string
  width: number
  height: number
  missing: Missing[]
  held: boolean
}

export interface PicturePage { items: PictureItem[]; more: boolean }

/** The pictures, each asked for once. */
export class Mediabank {
  readonly #known = new Map<number, Promise<PictureItem | null>>()

  constructor(readonly addresses: Addresses) {}

  /** Null when there is none with this number, or it cannot be reached now. */
  find(asset: number): Promise<PictureItem | null> {
    const known = this.#known.get(asset)
    if (known) return known
    const asked = ask<PictureItem>(this.addresses.picture, { asset: String(asset) })
    this.#known.set(asset, asked)
    asked.then(found => { if (!found) this.#known.delete(asset) })
    return asked
  }

  async search(words: string, page: number, signal: AbortSignal): Promise<PicturePage | null> {
    const found = await ask<PicturePage>(this.addresses.pictures, { q: words, page: String(page) }, signal)
    for (const item of found?.items ?? []) this.#known.set(item.asset, Promise.resolve(item))
    return found
  }
}
