import { type changeThought, keeperActor, keptBy, listenerOf } from '~/domain/case-studies'
import type { Actor } from '~/domain/kernel/actor'
import { openPage } from '~/http'
import { keeperOf } from './keeper-of'

/** One clip the reader kept; anybody else's reads as nothing. */
export const readKept = openPage(async (actor, { keptClipId = '' }, _url, request) => {
  const keeper = keeperOf(actor, request)
  const [kept] = keeper ? await keptBy(listenerOf(actor), keeper, keptClipId) : []
  return kept ?? null
})

type Change = typeof changeThought

/** Runs a change as whoever kept it, in the hub where it lies. */
export const asKeeper =
  <I extends { keptClipId: string }, O>(change: (keeper: Actor, input: I) => Promise<O>) =>
  async (actor: Actor | null, input: I, request: Request): Promise<O | Awaited<ReturnType<Change>>> => {
    const keeper = keeperOf(actor, request)
    const [kept] = keeper ? await keptBy(listenerOf(actor), keeper, input.keptClipId) : []
    return keeper && kept ? change(keeperActor(keeper, kept.hubId), input) : { ok: false, why: 'not-found' }
  }
