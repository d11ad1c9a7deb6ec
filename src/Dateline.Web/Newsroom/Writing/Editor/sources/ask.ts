/** Asks the server; null when it cannot be reached, refuses, or we are signed out. A later search makes an earlier one void by its signal. */
export async function ask<Answer>(address: string, parameters: Record<string, string>, signal?: AbortSignal): Promise<Answer | null> {
  const url = new URL(address, document.baseURI)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  try {
    const response = await fetch(url, { signal, headers: { Accept: 'application/json' }, credentials: 'same-origin', redirect: 'error' })
    return response.ok ? await response.json() as Answer : null
  } catch {
    return null
  }
}
