import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { type Actor, organisationsOf } from '../kernel/actor'
import { academicYear, dateOf, monthOf, startOfDay } from '../kernel/working-days'
import { lastDayBefore } from './next-step'
import { givenThisYear } from './offer-queries'

const toDo = 20

/** How many of the meetings that took place are named; the rest are on the page of asks. */
const lastShown = 5

type Groups = readonly { headcount: number; attended?: number | null }[]

const learnersIn = (groups: Groups): number =>
  groups.reduce((sum, { headcount, attended }) => sum + (attended ?? headcount), 0)

/** What waits for an employer, what is coming, and what came of it: its landing page. */
export const employerDesk = (viewer: Actor) =>
  transact(viewer, async tx => {
    const mine = { hubId: viewer.hubId, employerId: { in: organisationsOf(viewer, 'employer-admin') } }
    const now = clock.now()
    const school = {
      include: { institution: { select: { name: true } }, groups: { select: { headcount: true } } },
    } as const

    const waiting = await tx.approach.findMany({
      where: { ...mine, state: 'asked' },
      orderBy: { askedAt: 'asc' },
      take: toDo,
      include: { request: school, wave: { select: { expiresAt: true } } },
    })
    const agreed = await tx.encounter.findMany({
      where: { ...mine, state: { in: ['agreed', 'confirmed'] }, endsAt: { gt: now } },
      orderBy: { startsAt: 'asc' },
      take: toDo,
      include: { request: school },
    })
    const toEvaluate = await tx.encounter.findMany({
      where: {
        ...mine,
        state: 'delivered',
        request: { state: 'delivered' },
        evaluations: { none: { side: 'employer' } },
      },
      orderBy: { startsAt: 'asc' },
      take: toDo,
      include: { request: school },
    })
    const offers = await tx.offer.findMany({
      where: { ...mine, state: { in: ['draft', 'needs-update', 'open', 'submitted', 'paused', 'full', 'approved'] } },
      select: { id: true, title: true, state: true, timesPerYear: true, ...givenThisYear() },
      orderBy: { title: 'asc' },
    })
    const had = await tx.encounter.findMany({
      where: { ...mine, state: 'delivered', startsAt: { gte: startOfDay(academicYear(now).from) } },
      orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
      select: {
        approachId: true,
        startsAt: true,
        request: {
          select: {
            kind: true,
            questionsAsked: true,
            institution: { select: { name: true } },
            groups: { select: { headcount: true, attended: true } },
          },
        },
      },
    })
    const employers = await tx.employer.findMany({
      where: { id: mine.employerId },
      select: {
        monthlyCap: true,
        pausedUntil: true,
        contactMonths: { where: { month: dateOf(monthOf(now)) }, select: { contacted: true } },
      },
    })

    return {
      waiting: waiting.map(({ id, request, wave }) => ({
        id,
        school: request.institution.name,
        kind: request.kind,
        learners: learnersIn(request.groups),
        by: lastDayBefore(wave.expiresAt),
      })),
      coming: agreed.map(({ approachId, state, startsAt, endsAt, briefReadAt, proposedBy, request }) => ({
        approachId,
        state,
        startsAt,
        endsAt,
        briefRead: briefReadAt !== null,
        dateToAnswer: proposedBy === 'school',
        school: request.institution.name,
        kind: request.kind,
        learners: learnersIn(request.groups),
      })),
      toEvaluate: toEvaluate.map(({ approachId, startsAt, request }) => ({
        approachId,
        startsAt,
        school: request.institution.name,
      })),
      offers: offers.map(({ encounters, ...offer }) => ({ ...offer, given: encounters.length })),
      had: {
        times: had.length,
        learners: had.reduce((sum, { request }) => sum + learnersIn(request.groups), 0),
        schools: new Set(had.map(({ request }) => request.institution.name)).size,
        last: had.slice(0, lastShown).map(({ approachId, startsAt, request }) => ({
          approachId,
          startsAt,
          school: request.institution.name,
          kind: request.kind,
          learners: learnersIn(request.groups),
          questions: request.questionsAsked,
        })),
      },
      load: {
        asked: employers.reduce((sum, { contactMonths }) => sum + (contactMonths[0]?.contacted ?? 0), 0),
        cap: employers.reduce((sum, { monthlyCap }) => sum + monthlyCap, 0),
        pausedUntil: employers[0]?.pausedUntil && employers[0].pausedUntil > now ? employers[0].pausedUntil : null,
      },
    }
  })

/** What an employer's desk shows. */
export type EmployerDesk = Awaited<ReturnType<typeof employerDesk>>
