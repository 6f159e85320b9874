import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { dateOf, dayOf } from '../kernel/working-days'
import { type AdviceMove, adviceLifecycle } from './advice-request'
import { passable } from './allocate'
import { candidatesIn, hindrancesTo } from './candidates'
import { actsAsAdviser, mayMove, partsIn } from './policy'
import { isLate, promised } from './promise'
import { mayGiveUp } from './reach'
import { offerDaysOf } from './settings'
import { type AdviceRequest, type Asked, adviceRequests } from './store'
import type { CandidateHindrance } from './vocabulary'

/** Moves whose guards hold for the viewer just now. */
const openMoves = (
  viewer: Actor,
  { request, registered }: Asked,
  tries: Parameters<typeof mayGiveUp>[0],
): AdviceMove[] =>
  adviceLifecycle
    .movesFrom(request.state)
    .filter(
      move =>
        mayMove(viewer, move, request) &&
        (registered || !actsAsAdviser(viewer, move, request)) &&
        (move !== 'give-up-reaching' || mayGiveUp(tries)),
    )

/** Others asked from the same address, for staff to know; nothing follows from it. */
const sameAddress = async (tx: Tx, { id, hubId, email }: AdviceRequest) =>
  email === ''
    ? []
    : tx.adviceRequest.findMany({
        where: { hubId, id: { not: id }, email: { equals: email, mode: 'insensitive' } },
        orderBy: { receivedAt: 'desc' },
        take: 10,
        select: { id: true, reference: true, state: true, receivedAt: true },
      })

const historyOf = (tx: Tx, { id, hubId, adviserId }: AdviceRequest) =>
  tx.fact
    .findMany({
      where: { hubId, subjectId: id },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: 100,
      select: { type: true, at: true, by: true, reason: true },
    })
    .then(facts =>
      facts.map(({ by, ...fact }) => ({
        ...fact,
        by: by.startsWith('link.')
          ? ('adult' as const)
          : by === adviserId
            ? ('adviser' as const)
            : by.startsWith('system.')
              ? ('nobody' as const)
              : ('hub' as const),
      })),
    )

type Offered = Awaited<ReturnType<typeof candidatesIn>>[number] & { why: CandidateHindrance[] }

const offeredFor = async (tx: Tx, viewer: Actor, request: AdviceRequest): Promise<Offered[]> => {
  if (!wears(viewer, 'coordinator')) return []
  const all = await candidatesIn(tx, request.hubId, dayOf(clock.now()))
  return all.map(candidate => ({ ...candidate, why: hindrancesTo(candidate, request) }))
}

/** One request as staff see it: what was said, how to reach the person safely, what was promised, and what they can do. */
export const adviceFor = (viewer: Actor, adviceId: string) =>
  transact(viewer, async tx => {
    const found = await adviceRequests.read(tx, adviceId, viewer)
    if (!found) return null
    const { request, registered } = found
    const parts = partsIn(viewer, request)
    if (!parts.includes('adviser') && !parts.includes('coordinator')) return null
    const at = clock.now()
    const of = { where: { adviceId }, orderBy: { at: 'asc' } } as const
    const tries = await tx.adviceTry.findMany({ ...of, select: { id: true, at: true, way: true, outcome: true } })
    const moves = openMoves(viewer, found, tries)
    const passesOn = wears(viewer, 'coordinator') && request.adviserId !== null && passable.includes(request.state)
    const promise = promised(request, await offerDaysOf(tx, request.hubId))
    const adviser = request.adviserId
      ? await tx.person.findUnique({ where: { id: request.adviserId }, select: { id: true, name: true } })
      : null
    const profile = adviser && (await tx.adviserProfile.findFirst({ where: { personId: adviser.id } }))
    const { linkHash: _hash, linkEndsAt: _ends, ...told } = request
    return {
      ...{ ...told, at, moves, tries, parts },
      promise: promise && { what: promise.what, by: dateOf(promise.by), late: isLate(promise, at) },
      adviser: adviser && { ...adviser, employer: profile?.employer ?? '' },
      added: await tx.adviceWord.findMany({ ...of, select: { id: true, side: true, text: true, at: true } }),
      signposts: await tx.adviceSignpost.findMany({ ...of, select: { id: true, kind: true, name: true } }),
      toTell: await tx.adviceToTell.findMany({ where: { adviceId, toldAt: null }, orderBy: { at: 'asc' } }),
      others: await sameAddress(tx, request),
      history: await historyOf(tx, request),
      candidates:
        passesOn || moves.includes('allocate') || moves.includes('triage') ? await offeredFor(tx, viewer, request) : [],
      bodies: moves.includes('signpost')
        ? await tx.adviceBody.findMany({ orderBy: [{ kind: 'asc' }, { name: 'asc' }] })
        : [],
      // An adviser alone writes nothing without a registration that holds.
      reads: !registered && parts.every(part => part === 'adviser'),
      /** Whether it is the viewer's to advise: times, plan and notes are theirs. */
      own: request.adviserId === viewer.personId,
      canTake: moves.includes('allocate') && wears(viewer, 'adviser') && request.adviserId === null && registered,
      allocates: moves.includes('allocate') && wears(viewer, 'coordinator'),
      passesOn,
    }
  })
export type AdviceView = NonNullable<Awaited<ReturnType<typeof adviceFor>>>

/** The slip for whoever asked at the counter or on the telephone: the reference, and what was promised. */
export const adviceSlip = async (viewer: Actor, adviceId: string) => {
  const found = await adviceFor(viewer, adviceId)
  if (!found) return null
  const hub = await transact(viewer, tx =>
    tx.hub.findUniqueOrThrow({ where: { id: viewer.hubId }, select: { name: true, replyTo: true } }),
  )
  const { reference, promise, receivedAt, language } = found
  return { adviceId, reference, promise, receivedAt, language, hub }
}
