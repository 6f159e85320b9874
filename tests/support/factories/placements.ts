import { randomUUID } from 'node:crypto'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { hostToken, type PlacementState } from '~/domain/placements'
import { forbiddenWork, safetyQuestions } from '~/domain/placements/forms'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { hash } from '~/platform/tokens'
import { given as learning } from './learners'
import { given as matching } from './matching'
import { given as network } from './network'

const worker = (hubId: string) => system('placements', hubId)
export const inDays = (days: number): string => addDays(dayOf(clock.now()), days)

type PlacementAs = Omit<Partial<Prisma.PlacementUncheckedCreateInput>, 'id'> & { id?: string }

/** An agreement in which nothing is missing. */
export const wholeAgreement = (endsOn: Date) => ({
  ...{ rulesFrom: dateOf('2003-04-06'), weekdays: [1, 2, 3, 4, 5], dayFrom: '09:00', dayTo: '15:30', breakMinutes: 30 },
  ...{ insurance: 'held', insuredUntil: endsOn, safety: [...safetyQuestions], neverDone: [...forbiddenWork] },
  ...{ hostNamed: true, employerAt: clock.now(), contactInPlace: true, needsTold: true, schoolAt: clock.now() },
  ...{ parentOn: dateOf(dayOf(clock.now())), parentAt: clock.now() },
})

/** A school and an employer with a place for a week, and a pupil of Year 10. */
const setting = async (hubId: string, { yearGroup = 10, places = 10 } = {}) => {
  const institution = await network.institution(hubId)
  const employer = await network.employer(hubId)
  const opportunity = await matching.opportunity(hubId, {
    ...{ kind: 'placement', employerId: employer.id, fromYear: 7, toYear: 15, places },
  })
  const learner = await learning.learner(hubId, institution.id, { yearGroup })
  const leader = await network.person(hubId, { roles: [{ role: 'careers-leader', at: institution.id }] })
  const teacher = await network.person(hubId, { roles: [{ role: 'teacher', at: institution.id }] })
  const boss = await network.person(hubId, { roles: [{ role: 'employer-admin', at: employer.id }] })
  return { institution, employer, opportunity, learner, leader, teacher, boss }
}
export type Setting = Awaited<ReturnType<typeof setting>>

/** A placement in a state, three weeks from now for five days unless `as` says otherwise. */
const placement = (
  hubId: string,
  { learner, opportunity }: Pick<Setting, 'learner' | 'opportunity'>,
  { state = 'drafted', ...as }: PlacementAs & { state?: PlacementState } = {},
) =>
  transact(worker(hubId), async tx => {
    const id = as.id ?? randomUUID()
    return tx.placement.create({
      data: {
        ...{ id, hubId, opportunityId: opportunity.id, learnerId: learner.id, institutionId: learner.institutionId },
        ...{ employerId: opportunity.employerId, providerId: opportunity.providerId, yearGroup: learner.yearGroup },
        ...{ state, startsOn: dateOf(inDays(21)), endsOn: dateOf(inDays(25)), words: 'I would like to see it' },
        ...{ waitsSince: clock.now(), createdAt: clock.now() },
        ...(state === 'drafted' ? {} : { linkHash: hash(hostToken(id)), linkEndsAt: new Date('2100-01-01') }),
        ...as,
      },
    })
  })

/** The host behind a letter's link. */
const byLink = ({ id, hubId }: { id: string; hubId: string }): Actor => ({
  ...{ personId: `link.${id}`, hubId },
  hats: [{ role: 'employer-contact', organisationId: id }],
})

/** The learner on a device in class. */
const asLearner = ({ id, hubId }: { id: string; hubId: string }): Actor => ({
  ...{ personId: `learner.${id}`, hubId, hats: [] },
})

/** A row in every table of this area, at one institution and one employer. */
const everything = async (
  hubId: string,
  { institutionId, employerId, words = 'x' }: { institutionId: string; employerId: string; words?: string },
) => {
  const learner = await learning.learner(hubId, institutionId, { yearGroup: 10 })
  const opportunity = await matching.opportunity(hubId, { kind: 'placement', employerId })
  const made = await placement(hubId, { learner, opportunity }, { state: 'submitted', words })
  await transact(worker(hubId), async tx => {
    const of = { placementId: made.id, hubId }
    await tx.placementAgreement.create({ data: { ...of, ...wholeAgreement(made.endsOn) } })
    await tx.placementSignature.create({ data: { ...of, party: 'employer', signedAt: clock.now() } })
    await tx.placementDay.create({ data: { ...of, day: made.startsOn, minutes: 60, recordedAt: clock.now() } })
    await tx.placementEvaluation.create({
      data: { ...of, side: 'employer', peopleMet: true, taskDone: true, talked: true, words, givenAt: clock.now() },
    })
  })
  return { placement: made, opportunity, learner }
}

export const given = { setting, placement, byLink, asLearner, everything }
