import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { dateOf, dayOf } from '../kernel/working-days'
import { usualOfferDays } from './promise'
import type { SignpostBody } from './vocabulary'

/** Working days in which the hub promises the first times. */
export const offerDaysOf = async (tx: Tx, hubId: string): Promise<number> =>
  (await tx.advicePromise.findUnique({ where: { hubId }, select: { offerDays: true } }))?.offerDays ?? usualOfferDays

const isCoordinator = (actor: Actor): boolean => wears(actor, 'coordinator')

/** What the hub promises to adults from now on; those who wait already are promised the same. */
export const setAdvicePromise = command({
  name: 'advice.set-promise',
  load: async (_tx, _input: { offerDays: number }, { hubId }) => ({ hubId }),
  allow: isCoordinator,
  decide: ({ hubId }, { offerDays }) =>
    accept({ hubId, offerDays }, { type: 'advice-promise-changed' as const, hubId, subjectId: hubId }),
  save: async (tx, { hubId, offerDays }) => {
    await tx.advicePromise.upsert({ where: { hubId }, create: { hubId, offerDays }, update: { offerDays } })
  },
})

/** A body of the region, new or by its name put right; looked at today. */
export const keepBody = command({
  name: 'advice.keep-body',
  load: async (_tx, _input: { kind: SignpostBody; name: string; contact: string }, { hubId }) => ({ hubId }),
  allow: isCoordinator,
  decide: ({ hubId }, body, at) =>
    accept(
      { hubId, ...body, checkedOn: dateOf(dayOf(at)) },
      { type: 'advice-body-kept' as const, hubId, subjectId: hubId },
    ),
  save: async (tx, body) => {
    const { hubId, name } = body
    await tx.adviceBody.upsert({ where: { hubId_name: { hubId, name } }, create: body, update: body })
  },
})

/** Takes a body from the list. Whoever was pointed to it keeps what they were told. */
export const removeBody = command({
  name: 'advice.remove-body',
  load: async (tx: Tx, { bodyId }: { bodyId: string }) =>
    isId(bodyId) ? tx.adviceBody.findUnique({ where: { id: bodyId }, select: { id: true, hubId: true } }) : null,
  allow: isCoordinator,
  decide: body => accept(body, { type: 'advice-body-removed' as const, hubId: body.hubId, subjectId: body.hubId }),
  save: async (tx, { id }) => {
    await tx.adviceBody.deleteMany({ where: { id } })
  },
})

/** What the hub promises and to whom it points; null for whoever may not change it. */
export const adviceSettings = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!isCoordinator(viewer)) return null
    return {
      offerDays: await offerDaysOf(tx, viewer.hubId),
      bodies: await tx.adviceBody.findMany({
        where: { hubId: viewer.hubId },
        orderBy: [{ kind: 'asc' }, { name: 'asc' }],
      }),
      at: clock.now(),
    }
  })
