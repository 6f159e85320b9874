import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { type Actor, organisationsOf } from '../kernel/actor'
import { academicYear, dateOf, monthOf, startOfDay } from '../kernel/working-days'
import { lastDayBefore } from './next-step'

const toDo = 20

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
      select: { id: true, title: true, state: true },
    })
    const had = await tx.encounter.findMany({
      where: { ...mine, state: 'delivered', startsAt: { gte: startOfDay(academicYear(now).from) } },
      select: { request: { select: { groups: { select: { headcount: true, attended: true } } } } },
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
      })),
      toEvaluate: toEvaluate.map(({ approachId, request }) => ({ approachId, school: request.institution.name })),
      offers,
      had: {
        times: had.length,
        learners: had.reduce(
          (sum, { request }) => sum + request.groups.reduce((n, g) => n + (g.attended ?? g.headcount), 0),
          0,
        ),
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
