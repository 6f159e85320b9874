import { clock } from '~/platform/clock'
import { isId, type Prisma, transact } from '~/platform/db'
import { recordOf } from '../exploration'
import { type Actor, organisationsOf } from '../kernel/actor'
import { dateOf, dayOf } from '../kernel/working-days'
import { learnerOf, learnerToChange } from '../learners'
import { codeOf, shownCode } from './code'
import { choosing, type HandOverMove, type HandOverState, handOverLifecycle } from './hand-over'
import { dayIn } from './offer'
import { sidesIn } from './policy'
import { checklists, type RecordPart, transitionOf } from './vocabulary'

const named = {
  fromInstitution: { select: { name: true } },
  toInstitution: { select: { name: true } },
} satisfies Prisma.HandOverInclude
type Row = Prisma.HandOverGetPayload<{ include: typeof named }>

const shown = (row: Row) => ({
  ...{ id: row.id, kind: row.kind as 'institution' | 'adult', state: row.state as HandOverState, label: row.label },
  ...{ yearGroup: row.yearGroup, leavesOn: dayIn(row.leavesOn), answerBy: dayIn(row.answerBy) },
  ...{ from: row.fromInstitution.name, to: row.toInstitution?.name ?? null, takes: row.takes as RecordPart[] },
  ...{ chosen: row.chosenAt !== null, reasonCode: row.reasonCode, newLabel: row.newLabel, newYear: row.newYear },
})
export type HandOverShown = ReturnType<typeof shown>

/** What goes out from the reader's institutions and what comes in, the nearest last day first. */
export const handOversOf = (viewer: Actor) =>
  transact(viewer, async tx => {
    const led = organisationsOf(viewer, 'careers-leader')
    const order = [{ leavesOn: 'asc' as const }, { id: 'asc' as const }]
    const read = (where: Prisma.HandOverWhereInput) =>
      tx.handOver.findMany({ where, include: named, orderBy: order, take: 500 })
    const coming = await read({ toInstitutionId: { in: led } })
    const going = await read({ fromInstitutionId: { in: led } })
    return { coming: coming.map(shown), going: going.map(shown) }
  })

/** How many wait for the reader to acknowledge. */
export const handOversWaiting = (viewer: Actor): Promise<number> =>
  transact(viewer, tx =>
    tx.handOver.count({
      where: { toInstitutionId: { in: organisationsOf(viewer, 'careers-leader') }, state: 'offered' },
    }),
  )

/** One hand-over, for whoever is on a side of it; with what they can do now, and the sender's checklist and paper. */
export const handOverFor = (viewer: Actor, handOverId: string) =>
  transact(viewer, async tx => {
    const row = isId(handOverId) ? await tx.handOver.findUnique({ where: { id: handOverId }, include: named }) : null
    if (!row) return null
    const sides = sidesIn(viewer, row)
    if (!sides.includes('sender') && !sides.includes('receiver')) return null
    const moves = sides.flatMap(side => handOverLifecycle.movesFrom(row.state, side))
    const sends = sides.includes('sender')
    const open = row.state === 'offered' || row.state === 'acknowledged'
    return {
      ...shown(row),
      moves: moves.filter((move): move is HandOverMove => move !== 'acknowledge' || row.kind === 'institution'),
      sends,
      checklist: sends && open ? [...checklists[transitionOf(row.yearGroup, row.kind)]] : [],
      seenTo: row.seenTo,
      code: sends && row.codeHash ? shownCode(codeOf(row.id)) : null,
    }
  })
export type HandOverPage = NonNullable<Awaited<ReturnType<typeof handOverFor>>>

const otherPlaces = (viewer: Actor, institutionId: string) =>
  transact(viewer, tx =>
    tx.institution.findMany({
      where: { hubId: viewer.hubId, id: { not: institutionId } },
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
  )

/** What a careers leader needs to begin one. */
export const handOverToBegin = async (viewer: Actor, learnerId: string) => {
  const learner = await learnerToChange(viewer, learnerId)
  if (!learner?.leads || learner.yearGroup === null) return null
  const { id, label, yearGroup, leavesOn, institutionId } = learner
  const underWay = await transact(viewer, tx =>
    tx.handOver.findFirst({
      where: { learnerId: id, state: { in: ['offered', 'acknowledged'] } },
      select: { id: true },
    }),
  )
  return {
    ...{ id, label, yearGroup, leavesOn: leavesOn ? dayIn(leavesOn) : null, underWay: underWay?.id ?? null },
    places: await otherPlaces(viewer, institutionId),
  }
}

/** A learner's own: the hand-over there is, what they chose, and where they could go. */
export const ownMovingOn = async (actor: Actor) => {
  const learner = await learnerOf(actor)
  if (!learner) return null
  const rows = await transact(actor, tx =>
    tx.handOver.findMany({
      where: { learnerId: learner.id },
      include: named,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    }),
  )
  const today = dateOf(dayOf(clock.now()))
  const open = rows.find(({ state }) => choosing.some(one => one === state))
  const pupil = learner.institutionId !== null
  return {
    ...{ pupil, leavesOn: learner.leavesOn && learner.leavesOn >= today ? dayIn(learner.leavesOn) : null },
    open: open ? { ...shown(open), mayWithdraw: pupil && open.state === 'offered' } : null,
    over: rows.filter(row => row !== open).map(shown),
    places: pupil && !open ? await otherPlaces(actor, learner.institutionId ?? '') : [],
  }
}
export type OwnMovingOn = NonNullable<Awaited<ReturnType<typeof ownMovingOn>>>

/** What came along with a learner, for the institution that acknowledged: what they chose to take, and no more. */
export const recordArrived = async (viewer: Actor, handOverId: string) => {
  const row = await transact(viewer, tx =>
    isId(handOverId) ? tx.handOver.findUnique({ where: { id: handOverId } }) : Promise.resolve(null),
  )
  const seen = row?.state === 'acknowledged' || row?.state === 'arrived'
  if (!row || !seen || !sidesIn(viewer, row).includes('receiver')) return null
  return recordOf(viewer, row.learnerId)
}
export type RecordArrived = NonNullable<Awaited<ReturnType<typeof recordArrived>>>
