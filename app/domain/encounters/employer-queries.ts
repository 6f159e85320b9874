import { clock } from '~/platform/clock'
import { isId, type Prisma, transact } from '~/platform/db'
import { type Actor, organisationsOf } from '../kernel/actor'
import { choicesOf } from './answer'
import { lastDayBefore } from './next-step'
import { approachesVisibleTo } from './policy'
import type { EncounterRequest, Offer } from './store'

/** The approach a link speaks for, or null for anyone else. */
export const approachOfLink = (actor: Actor): string | null =>
  actor.personId.startsWith('link.') ? actor.personId.slice('link.'.length) : null

/**
 * All an employer needs to answer one ask and to live up to it: who, how many, what for, access needs as kinds; never a
 * class's name or a learner. Null where the viewer may not see it.
 */
export const askFor = (viewer: Actor, approachId: string) =>
  transact(viewer, async tx => {
    if (!isId(approachId)) return null
    const found = await tx.approach.findFirst({
      where: { AND: [{ id: approachId }, approachesVisibleTo(viewer)] },
      include: {
        request: { include: { institution: true, groups: true, dates: { orderBy: { startsAt: 'asc' } }, hub: true } },
        offer: { include: { slots: { orderBy: { startsAt: 'asc' } } } },
        encounter: { include: { evaluations: { where: { side: 'employer' }, select: { id: true } } } },
        employer: { include: { employer: { select: { name: true } } } },
        wave: { select: { expiresAt: true } },
      },
    })
    if (!found) return null
    const { request, offer, encounter } = found
    return {
      id: found.id,
      state: found.state,
      answerBy: lastDayBefore(found.wave.expiresAt),
      hub: { name: request.hub.name, replyTo: request.hub.replyTo },
      employer: found.employer.employer.name,
      offer: { id: offer.id, title: offer.title, kind: offer.kind },
      school: { name: request.institution.name, town: request.institution.town, kind: request.institution.kind },
      request: {
        id: request.id,
        state: request.state,
        kind: request.kind,
        purpose: request.purpose,
        outcomes: request.outcomes,
        delivery: request.delivery,
        accessNeeds: request.accessNeeds,
        language: request.language,
        groups: request.groups.map(({ id, yearGroup, headcount }) => ({ id, yearGroup, headcount })),
        learners: request.groups.reduce((sum, { headcount }) => sum + headcount, 0),
        supervision: request.supervision,
        supervisor: request.supervisor,
      },
      choices: choicesOf({ request: request as EncounterRequest, offer: offer as Offer }, clock.now()),
      encounter: encounter && {
        id: encounter.id,
        state: encounter.state,
        startsAt: encounter.startsAt,
        endsAt: encounter.endsAt,
        briefRead: encounter.briefReadAt !== null,
        proposed: encounter.proposedStartsAt &&
          encounter.proposedEndsAt && {
            by: encounter.proposedBy,
            startsAt: encounter.proposedStartsAt,
            endsAt: encounter.proposedEndsAt,
          },
        evaluated: encounter.evaluations.length > 0,
        over: encounter.endsAt <= clock.now(),
      },
    }
  })

/** How an ask stands, for lists. */
type AskFilter = 'waiting' | 'agreed' | 'past'

const filters: { [F in AskFilter]: Prisma.ApproachWhereInput } = {
  waiting: { state: 'asked' },
  agreed: { state: 'accepted', encounter: { state: { in: ['agreed', 'confirmed'] } } },
  past: { NOT: [{ state: 'asked' }, { state: 'accepted', encounter: { state: { in: ['agreed', 'confirmed'] } } }] },
}

const PAGE = 25

/** What was asked of the viewer's employers and what came of it, newest first; a page of 25. */
export const asksOf = (viewer: Actor, filter: AskFilter, page: number) =>
  transact(viewer, async tx => {
    const where = {
      hubId: viewer.hubId,
      employerId: { in: organisationsOf(viewer, 'employer-admin') },
      ...filters[filter],
    }
    const [total, rows] = [
      await tx.approach.count({ where }),
      await tx.approach.findMany({
        where,
        orderBy: [{ askedAt: 'desc' }, { id: 'asc' }],
        skip: (page - 1) * PAGE,
        take: PAGE,
        include: {
          request: { include: { institution: { select: { name: true, town: true } }, groups: true } },
          encounter: {
            select: {
              state: true,
              startsAt: true,
              endsAt: true,
              briefReadAt: true,
              evaluations: { where: { side: 'employer' }, select: { id: true } },
            },
          },
          offer: { select: { title: true } },
          wave: { select: { expiresAt: true } },
        },
      }),
    ]
    return {
      total,
      pages: Math.max(1, Math.ceil(total / PAGE)),
      asks: rows.map(row => ({
        id: row.id,
        state: row.state,
        askedAt: row.askedAt,
        answerBy: lastDayBefore(row.wave.expiresAt),
        offer: row.offer.title,
        school: row.request.institution.name,
        town: row.request.institution.town,
        kind: row.request.kind,
        learners: row.request.groups.reduce((sum, { headcount }) => sum + headcount, 0),
        encounter: row.encounter && {
          state: row.encounter.state,
          startsAt: row.encounter.startsAt,
          endsAt: row.encounter.endsAt,
          briefRead: row.encounter.briefReadAt !== null,
          evaluated: row.encounter.evaluations.length > 0,
        },
      })),
    }
  })
