import { ask } from './ask.ts'

export interface Place { place: string }

export async function findPlaces(address: string, words: string, signal: AbortSignal): Promise<string[]> {
  return (await ask<Place[]>(address, { q: words }, signal))?.map(found => found.place) ?? []
}
