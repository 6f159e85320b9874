import { randomUUID } from 'node:crypto'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { codeOf, type HandOverState } from '~/domain/moving-on'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { hash } from '~/platform/tokens'
import { given as learning } from './learners'
import { given as network } from './network'

type HandOverAs = Omit<Partial<Prisma.HandOverUncheckedCreateInput>, 'id'> & { id?: string; state?: HandOverState }
type Of = { id: string; hubId: string; institutionId: string | null; label: string; yearGroup: number | null }

export const inDays = (days: number): Date => dateOf(addDays(dayOf(clock.now()), days))

/** A school and a college with their careers leaders, and a pupil in the last year of the school. */
const setting = async (hubId: string) => {
  const [school, college] = [await network.institution(hubId), await network.institution(hubId)]
  const leaderAt = (id: string) => network.person(hubId, { roles: [{ role: 'careers-leader', at: id }] })
  const [leader, receiver] = [await leaderAt(school.id), await leaderAt(college.id)]
  const teacher = await network.person(hubId, { roles: [{ role: 'teacher', at: school.id }] })
  const pupil = await learning.learner(hubId, school.id, { yearGroup: 11, label: 'Quiet Otter' })
  return { school, college, leader, receiver, teacher, pupil }
}

/** A hand-over in a state: to the institution named, or to the adult. */
const handOver = (hubId: string, learner: Of, to: string | null, { state = 'offered', ...as }: HandOverAs = {}) =>
  transact(system('demo', hubId), tx => {
    const id = as.id ?? randomUUID()
    const yes = state === 'acknowledged' || state === 'arrived'
    const there = state === 'arrived' || state === 'claimed'
    return tx.handOver.create({
      data: {
        ...{ id, hubId, learnerId: learner.id, kind: to ? 'institution' : 'adult', state, takes: [], seenTo: [] },
        ...{ fromInstitutionId: learner.institutionId ?? '', toInstitutionId: to, label: learner.label },
        ...{ yearGroup: learner.yearGroup ?? 11, leavesOn: inDays(20), answerBy: inDays(80), createdAt: clock.now() },
        ...(yes ? { newLabel: 'Otter', newYear: 12 } : {}),
        ...(there ? { arrivedAt: clock.now() } : {}),
        ...(to === null && state === 'offered' ? { codeHash: hash(`leaver ${codeOf(id)}`) } : {}),
        ...as,
      },
    })
  })

/** The learner on a device in class. */
const asLearner = ({ id, hubId }: { id: string; hubId: string }): Actor => ({
  ...{ personId: `learner.${id}`, hubId, hats: [] },
})

/** A row in every table of this area, from one institution to another. */
const everything = async (hubId: string, { institutionId, label = 'x' }: { institutionId: string; label?: string }) => {
  const college = await network.institution(hubId)
  const learner = await learning.learner(hubId, institutionId, { yearGroup: 11, label })
  return { learner, handOver: await handOver(hubId, learner, college.id, { label }) }
}

export const given = { setting, handOver, asLearner, everything }
