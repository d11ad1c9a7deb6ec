import type { Text } from '../text.ts'

export interface Problem { path: string; message: string }

export type Answer =
  | { kind: 'saved'; textEdits: number }
  | { kind: 'changed'; textEdits: number; text: Text; by: string; time: string }
  | { kind: 'pen'; holder: string }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'signedOut' }
  | { kind: 'unreached' }

export interface Sent { session: string; textEdits: number; text: Text; aside?: true }

// What a browser sends after the page is gone.
const keepaliveBytes = 60_000
const patience = 20_000

/** One request to the server, and what its answer means. Never throws. */
export async function send(address: string, token: string, sent: Sent): Promise<Answer> {
  const body = JSON.stringify(sent)
  try {
    const response = await fetch(new URL(address, document.baseURI), {
      method: 'PUT',
      body,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', RequestVerificationToken: token },
      credentials: 'same-origin',
      redirect: 'manual',
      keepalive: body.length * 3 < keepaliveBytes || new TextEncoder().encode(body).length < keepaliveBytes,
      signal: AbortSignal.timeout(patience),
    })
    return await meaning(response)
  } catch {
    return { kind: 'unreached' }
  }
}

async function meaning(response: Response): Promise<Answer> {
  const isJson = response.headers.get('Content-Type')?.includes('json')
  if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) return { kind: 'signedOut' }
  if (!isJson) return { kind: 'unreached' }
  const answer = await response.json()
  switch (response.status) {
    case 200: return { kind: 'saved', textEdits: answer.textEdits }
    case 409: return { kind: 'changed', ...answer }
    case 423: return { kind: 'pen', holder: answer.holder ?? '' }
    case 400: return { kind: 'refused', problems: answer.problems ?? [] }
    default: return { kind: 'unreached' }
  }
}
