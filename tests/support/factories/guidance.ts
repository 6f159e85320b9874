import { randomUUID } from 'node:crypto'
import type { GuidanceState } from '~/domain/guidance'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { given as advice } from './advice'
import { given as learning } from './learners'
import { given as network } from './network'

const worker = (hubId: string) => system('guidance', hubId)
const inDays = (days: number): Date => dateOf(addDays(dayOf(clock.now()), days))

/** Gives an adviser to an institution's pupils, from a week ago. */
const giving = (
  hubId: string,
  institutionId: string,
  adviserId: string,
  as: Partial<Prisma.GuidanceAdviserUncheckedCreateInput> = {},
) =>
  transact(worker(hubId), tx =>
    tx.guidanceAdviser.create({
      data: { hubId, institutionId, adviserId, from: inDays(-7), givenBy: adviserId, ...as },
    }),
  )

type Pupil = { id: string; hubId: string; institutionId: string | null; label: string; yearGroup: number | null }
type As = Partial<{ metOn: Date; sharedAt: Date; followUpOn: Date; wish: string; talked: string; yearGroup: number }>

/** A pupil's meeting in a state, with a wish. */
const meeting = (
  { id: learnerId, hubId, institutionId, label, yearGroup }: Pupil,
  adviserId: string | null,
  state: GuidanceState,
  { wish = 'What comes after', talked = '', ...as }: As = {},
) =>
  transact(worker(hubId), async tx => {
    const made = await tx.guidanceMeeting.create({
      data: {
        ...{
          hubId,
          institutionId: institutionId ?? '',
          learnerId,
          adviserId,
          label,
          yearGroup: yearGroup ?? 10,
          state,
        },
        ...{ askedBy: 'pupil', askedAt: clock.now(), since: clock.now(), ...as },
      },
    })
    await tx.guidanceRecord.create({ data: { meetingId: made.id, hubId, adviserId, wish, talked } })
    return made
  })

/** The pupil on their own record. */
const asPupil = ({ id, hubId }: { id: string; hubId: string }): Actor => ({
  ...{ personId: `learner.${id}`, hubId, hats: [] },
})

/** A school with a careers leader, an adviser given to it, and a pupil of Year 10. */
const setting = async (hubId: string) => {
  const school = await network.institution(hubId)
  const leader = await network.person(hubId, { roles: [{ role: 'careers-leader', at: school.id }] })
  const adviser = await advice.adviser(hubId)
  const given = await giving(hubId, school.id, adviser.id)
  const learner = await learning.learner(hubId, school.id, { yearGroup: 10, label: 'Quiet Otter' })
  return { school, leader, adviser, given, learner, pupil: asPupil(learner) }
}

/** A row in every table of this area. */
const everything = async (
  hubId: string,
  institutionId: string,
  { label = 'Quiet Otter', thought = 'x' }: { label?: string; thought?: string } = {},
) => {
  const adviser = await advice.adviser(hubId)
  const given = await giving(hubId, institutionId, adviser.id)
  const learner = await learning.learner(hubId, institutionId, { yearGroup: 10, label })
  const made = await meeting(learner, adviser.id, 'record-shared', {
    ...{ metOn: inDays(-3), sharedAt: clock.now(), wish: thought, talked: thought },
  })
  await transact(worker(hubId), tx =>
    tx.guidanceAction.create({
      data: {
        ...{ id: randomUUID(), hubId, meetingId: made.id, adviserId: adviser.id, place: 0, kind: 'cv', owner: 'pupil' },
        dueOn: inDays(20),
      },
    }),
  )
  return { guidanceId: made.id, givingId: given.id }
}

export const given = { giving, meeting, asPupil, setting, everything }
