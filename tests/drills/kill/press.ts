import { setTimeout as sleep } from 'node:timers/promises'

/** What came of a press of a button: led on (303), or a clear no, after so many tries. */
export type Pressed = { acknowledged: boolean; status: number; tries: number; unclear: number }

/** How long a person goes on trying while the site is away, in milliseconds. */
const patience = 120_000

/**
 * Presses a button as a person would: when the site is away or says it is busy, again a moment later, not knowing
 * whether the first press was heard.
 */
export const press = async (
  origin: string,
  path: string,
  { cookie = '', fields = {} }: { cookie?: string; fields?: Record<string, string> },
): Promise<Pressed> => {
  const end = Date.now() + patience
  let unclear = 0
  for (let tries = 1; ; tries++) {
    const answer = await fetch(origin + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, ...(cookie ? { cookie } : {}) },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(30_000),
    }).catch(() => null)
    await answer?.arrayBuffer().catch(() => undefined)
    const { status = 0 } = answer ?? {}
    if (status > 0 && status < 500) return { acknowledged: status === 303, status, tries, unclear }
    if (status === 500) unclear++
    if (Date.now() > end) throw new Error(`${path} was not answered within ${patience / 1_000} s (${status}).`)
    await sleep(150)
  }
}
