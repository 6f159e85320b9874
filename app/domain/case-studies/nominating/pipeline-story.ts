import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { dayOf } from '../../kernel/working-days'
import { changeableStates } from '../consent/give-consent'
import { tickedIn } from '../consent/scopes'
import { type ContributionMove, type ContributionState, contributionLifecycle } from '../contribution/contribution'
import { mayMove, worksOnContributions } from '../contribution/policy'
import { roomFor } from './invite'
import { lastDayOf } from './letter-sent'
import { turnOf } from './pipeline-filter'
import { newIn } from './widens'

/** One happening of a working life, oldest first. `name` is there for people of the hub. */
type Happening = {
  id: string
  type: string
  at: Date
  reason: string | null
  by: 'you' | 'person' | 'contributor' | 'system'
  name: string
}

const doerOf = (by: string, viewer: Actor): Happening['by'] => {
  if (by.startsWith('link.')) return 'contributor'
  if (by.startsWith('system.')) return 'system'
  return by === viewer.personId ? 'you' : 'person'
}

const historyOf = async (tx: Tx, viewer: Actor, contributionId: string): Promise<Happening[]> => {
  const facts = await tx.fact.findMany({
    where: { subjectId: contributionId, hubId: viewer.hubId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 500,
  })
  const people = [...new Set(facts.map(({ by }) => by))].filter(isId)
  const names = await tx.person.findMany({ where: { id: { in: people } }, select: { id: true, name: true } })
  return facts.map(({ id, type, at, reason, by }) => ({
    ...{ id: String(id), type, at, reason, by: doerOf(by, viewer) },
    name: names.find(one => one.id === by)?.name ?? '',
  }))
}

const answersOf = async (tx: Tx, contributionId: string) => {
  const found = await tx.answer.groupBy({
    by: ['status'],
    where: { contributionId, state: { not: 'removed' } },
    _count: true,
  })
  const count = (status: string) => found.find(one => one.status === status)?._count ?? 0
  return { answered: count('answered'), skipped: count('skipped') }
}

/** Moves the viewer may press on it now, by the lifecycle's own table. */
export const movesOpen = (
  viewer: Actor,
  contribution: { id: string; hubId: string; state: string },
): ContributionMove[] =>
  contributionLifecycle.movesFrom(contribution.state).filter(move => mayMove(viewer, move, contribution))

/** The whole of one working life on its way, for those who work on them. */
export const pipelineStory = (viewer: Actor, contributionId: string) =>
  transact(viewer, async tx => {
    if (!isId(contributionId) || !worksOnContributions(viewer)) return null
    const found = await tx.contribution.findUnique({
      where: { id: contributionId },
      include: {
        contributor: true,
        nomination: true,
        module: { select: { id: true, name: true, employerCap: true } },
        employer: { select: { employer: { select: { id: true, name: true } } } },
      },
    })
    if (!found) return null
    const { contributor, nomination } = found
    const state = found.state as ContributionState
    const nominator = nomination?.nominatorId
      ? await tx.person.findUnique({ where: { id: nomination.nominatorId }, select: { name: true } })
      : null
    const room = state === 'nominated' ? await roomFor(tx, found) : null
    return {
      id: found.id,
      state,
      stateSince: found.stateSince,
      createdAt: found.createdAt,
      turn: turnOf(state, found.way),
      name: contributor?.name || found.shownAs,
      contact: contributor && { email: contributor.email, phone: contributor.phone, language: contributor.language },
      linkUntil: lastDayOf(contributor?.linkEndsAt ?? null),
      reminded: contributor?.reminded.length ?? 0,
      ...{ role: found.role, soc: found.soc, sector: found.sector, district: found.district, leaving: found.leaving },
      ...{ shownAs: found.shownAs, way: found.way, accessNeeds: found.accessNeeds, chaperone: found.chaperone },
      ...{ language: found.language, reasonCode: found.reasonCode, reason: found.reason },
      module: found.module,
      employer: found.employer?.employer ?? null,
      nomination: nomination && {
        by: nominator?.name ?? '',
        mine: nomination.nominatorId === viewer.personId,
        ...{ relationship: nomination.relationship, why: nomination.why, knows: nomination.knows },
        ...{ confirmation: nomination.confirmation, confirmedAt: nomination.confirmedAt },
        ...{ onWrittenRequest: nomination.onWrittenRequest, askedBy: nomination.askedBy },
        askedOn: nomination.askedOn?.toISOString().slice(0, 10) ?? null,
        ...{ sharedDomain: nomination.sharedDomain, sharedDevice: nomination.sharedDevice },
      },
      consent: {
        ...tickedIn(found.scopes),
        endsOn: found.consentEndsOn && dayOf(found.consentEndsOn.toISOString().slice(0, 10)),
      },
      answers: await answersOf(tx, contributionId),
      room: room && {
        fromEmployer: room.fromEmployer,
        cap: room.module?.employerCap ?? null,
        full: room.module !== null && room.fromEmployer >= room.module.employerCap,
        count: room.mix.count,
        widens: newIn(room.mix, found),
      },
      moves: movesOpen(viewer, found),
      mayChangeConsent:
        wears(viewer, 'coordinator') &&
        contributor !== null &&
        changeableStates.includes(state) &&
        nomination?.nominatorId !== viewer.personId,
      history: await historyOf(tx, viewer, contributionId),
      at: clock.now(),
    }
  })
export type PipelineStory = NonNullable<Awaited<ReturnType<typeof pipelineStory>>>
