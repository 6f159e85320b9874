import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { dateOf } from '../kernel/working-days'
import { type AdviceMove, adviceLifecycle } from './advice-request'
import { crisisIn } from './crisis'
import { adviceToken } from './link'
import { isAdult } from './policy'
import { isLate, promised } from './promise'
import { offerDaysOf } from './settings'
import { type AdviceRequest, adviceRequests } from './store'

/** Who the adviser is, and who pays them: an adult is told both. */
const adviserOf = async (tx: Tx, { adviserId }: AdviceRequest) => {
  if (!adviserId || !isId(adviserId)) return null
  const person = await tx.person.findUnique({ where: { id: adviserId }, select: { name: true } })
  const profile = await tx.adviserProfile.findFirst({ where: { personId: adviserId }, select: { employer: true } })
  return person && { name: person.name, employer: profile?.employer ?? '' }
}

const byAdult = (state: string): AdviceMove[] => adviceLifecycle.movesFrom(state, 'adult')

/** An adult's own request as their page shows it: where it stands, who sees to it, what is next and by when. */
export const adviceStatus = (viewer: Actor, adviceId: string) =>
  transact(viewer, async tx => {
    const found = await adviceRequests.read(tx, adviceId, viewer)
    if (!found || !isAdult(viewer, found.request)) return null
    const { request } = found
    const at = clock.now()
    const hub = await tx.hub.findUniqueOrThrow({
      where: { id: request.hubId },
      select: { id: true, name: true, replyTo: true },
    })
    const of = { where: { adviceId }, orderBy: { at: 'asc' } } as const
    const added = await tx.adviceWord.findMany({ ...of, select: { side: true, text: true, at: true } })
    const bodies = await tx.adviceSignpost.findMany({ ...of, select: { kind: true, name: true, contact: true } })
    const promise = promised(request, await offerDaysOf(tx, request.hubId))
    const { words, name, contactBy, email, phone, address, safeContact, mayLeaveMessage } = request
    return {
      ...{ id: request.id, reference: request.reference, state: request.state, hub, at },
      language: request.language === 'cy' ? 'cy' : 'en',
      ...{ words, added, contact: { name, contactBy, email, phone, address, safeContact, mayLeaveMessage } },
      ...{ receivedAt: request.receivedAt, holdUntil: request.holdUntil, reasonCode: request.reasonCode },
      promise: promise && { what: promise.what, by: dateOf(promise.by), late: isLate(promise, at) },
      adviser: await adviserOf(tx, request),
      bodies,
      crises: crisisIn([words, ...added.filter(({ side }) => side === 'adult').map(({ text }) => text)].join('. ')),
      keptDays: request.keptDays,
      expiresOn: request.expiresOn,
      claimed: request.personId !== null,
      /** A plan they have seen is theirs to read whatever becomes of the request. */
      hasPlan: (await tx.actionPlan.count({ where: { adviceId, sharedAt: { not: null } } })) > 0,
      moves: byAdult(request.state),
    }
  })
export type AdviceStatus = NonNullable<Awaited<ReturnType<typeof adviceStatus>>>

/** Requests that somebody signed in asked or claimed, the latest first, each with the token of its own page. */
export const ownAdvice = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!isId(viewer.personId)) return []
    const rows = await tx.adviceRequest.findMany({
      where: { personId: viewer.personId, linkEndsAt: { gt: clock.now() } },
      orderBy: [{ receivedAt: 'desc' }, { id: 'asc' }],
      select: { id: true, reference: true, state: true, receivedAt: true, words: true },
    })
    return rows.map(({ id, state, ...row }) => ({
      ...{ id, ...row },
      state: state as AdviceRequest['state'],
      token: adviceToken(id),
    }))
  })
