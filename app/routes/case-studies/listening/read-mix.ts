import { redirect } from '@remix-run/node'
import { farthest, hearMix, listenerOf, type MixTurn, newSeed, readPlace, type Teller } from '~/domain/case-studies'
import { openPage } from '~/http'
import { exploresHere } from '../../explore/explores-here'
import { readThread } from './read-thread'
import { wayOf } from './way-of'

const turnIn = (text: string | null): number | null => (/^[1-9]\d{0,5}$/.test(text ?? '1') ? Number(text ?? 1) : null)

/** Whoever it is: nothing of them but the language they speak. */
const unnamed = ({ clip }: MixTurn): Teller => ({ slug: '', shownAs: '', role: '', language: clip.teller.language })

/**
 * A turn of a seed's mix. `i` says which one it is, counted from 1; `at`, where the address carries it, is the turn's own
 * place, which nobody's coming or going moves. Without a seed a new mix begins; a seed that is none goes back to be typed
 * again.
 */
export const readMix = (mode: 'mix' | 'blind' | 'blind/who') =>
  openPage(async (actor, _params, url, request) => {
    const typed = url.searchParams.get('seed')
    const { seed, lean = null } = readThread(url)
    if (!seed)
      throw redirect(
        typed ? `/listen?code=${encodeURIComponent(typed.slice(0, 20))}#code` : `/${mode}?seed=${newSeed()}&i=1`,
      )
    const i = turnIn(url.searchParams.get('i'))
    if (i === null || i > farthest) return null
    const place = readPlace(url.searchParams.get('at')) ?? { turn: i }
    const found = await hearMix(listenerOf(actor), seed, place, lean ?? '')
    const heard = found && mode === 'blind' ? { ...found, clip: { ...found.clip, teller: unnamed(found) } } : found
    return {
      ...{ seed, i, heard, way: wayOf(request), here: url.pathname + url.search },
      explores: await exploresHere(actor, request),
      now: { seed, i, at: heard?.turn.at ?? null, from: null, lean },
      next: { seed, i: i + 1, at: heard?.nextAt ?? null, from: null, lean },
    }
  })
