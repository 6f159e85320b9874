import { randomBytes, randomUUID } from 'node:crypto'
import { system } from '~/domain/kernel/actor'
import { dateOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { hash } from '~/platform/tokens'

const someone = '00000000-0000-7000-8000-000000000001'
const inTwoHours = (from = clock.now()) => new Date(from.getTime() + 2 * 3_600_000)
const demo = (hubId: string) => system('demo', hubId)

type LearnerAs = Partial<Prisma.LearnerUncheckedCreateInput>
type LessonAs = Partial<Prisma.LessonUncheckedCreateInput>
type SeatAs = Partial<Prisma.SeatUncheckedCreateInput> & { token?: string }

/** A pupil of Year 8, or whoever `as` says. */
const learner = (hubId: string, institutionId: string | null, as: LearnerAs = {}) =>
  transact(demo(hubId), tx =>
    tx.learner.create({
      data: {
        ...{ hubId, institutionId, label: 'Blue Otter' },
        ...(institutionId ? { voice: 'student', yearGroup: 8 } : { voice: 'adult', yearGroup: null }),
        ...{ joinedOn: dateOf('2026-09-01'), expiresOn: dateOf('2100-01-01'), ...as },
      },
    }),
  )

const lesson = (hubId: string, institutionId: string, as: LessonAs = {}) => {
  const startedAt = clock.now()
  return transact(demo(hubId), tx =>
    tx.lesson.create({
      data: {
        ...{ hubId, institutionId, teacherId: someone, planAddress: 'same-question', plan: {}, answerIds: [] },
        ...{ seed: 'seed', voice: 'student', yearGroup: 8, writing: true, headCount: 30 },
        ...{ startedAt, endsAt: inTwoHours(startedAt), expiresOn: dateOf('2100-01-01'), ...as },
      },
    }),
  )
}

const seat = (
  of: { hubId: string; id: string; institutionId: string },
  { token = randomUUID().replaceAll('-', ''), ...as }: SeatAs = {},
) =>
  transact(demo(of.hubId), async tx => {
    const number = (await tx.seat.count({ where: { lessonId: of.id } })) + 1
    return tx.seat.create({
      data: {
        ...{ hubId: of.hubId, lessonId: of.id, institutionId: of.institutionId, number },
        ...{ name: [number, number], rejoin: [number, ...randomBytes(2)], tokenHash: hash(token) },
        ...{ joinedAt: clock.now(), endsAt: inTwoHours(), ...as },
      },
    })
  })

/** A row in every table of learners and lessons, at one institution. */
const everything = async (
  hubId: string,
  institutionId: string,
  teacherId: string,
  as: { label?: string; thought?: string } = {},
) => {
  const pupil = await learner(hubId, institutionId, as.label ? { label: as.label } : {})
  let ids = { rosterId: '', groupId: '', thoughtId: '', passedId: '' }
  const running = await lesson(hubId, institutionId, { teacherId })
  const sat = await seat(running, { learnerId: pupil.id })
  await transact(demo(hubId), async tx => {
    await tx.explorationCycle.create({
      data: { hubId, learnerId: pupil.id, phase: 'ks3', startedAt: clock.now() },
    })
    const group = await tx.learnerGroup.create({
      data: { hubId, institutionId, name: `Group ${randomUUID()}`, createdAt: clock.now() },
    })
    await tx.learnerGroupMember.create({ data: { hubId, groupId: group.id, learnerId: pupil.id } })
    await tx.learnerCard.create({
      data: { hubId, learnerId: pupil.id, institutionId, pictures: [1, 2], madeAt: clock.now() },
    })
    await tx.learnerFlags.create({ data: { hubId, learnerId: pupil.id, eal: true } })
    const started = { startedBy: teacherId, createdAt: clock.now(), expiresOn: dateOf('2100-01-01') }
    const roster = await tx.roster.create({
      data: {
        ...{ hubId, institutionId, fileName: 'x.csv', fileHash: 'x', state: 'checked', labels: 'invented' },
        ...{ columns: {}, header: [], lacks: [], ...started },
      },
    })
    await tx.rosterChange.create({ data: { hubId, rosterId: roster.id, learnerId: pupil.id } })
    await tx.rosterHabit.create({ data: { hubId, institutionId, columns: {}, labels: 'invented' } })
    await tx.lessonPresent.create({
      data: {
        ...{ hubId, lessonId: running.id, institutionId, learnerId: pupil.id },
        ...{ tickedBy: teacherId, tickedAt: clock.now() },
      },
    })
    await tx.seatHeard.create({ data: { hubId, seatId: sat.id, answerId: randomUUID(), heardAt: clock.now() } })
    const thought = await tx.seatThought.create({
      data: {
        ...{ hubId, lessonId: running.id, seatId: sat.id, teacherId, text: as.thought ?? 'x', writtenAt: clock.now() },
      },
    })
    const passed = await tx.passedThought.create({
      data: {
        ...{ hubId, institutionId, thoughtId: thought.id, toPerson: teacherId, passedBy: teacherId, name: [1, 1] },
        ...{ text: as.thought ?? 'x', passedAt: clock.now(), expiresOn: dateOf('2100-01-01') },
      },
    })
    ids = { rosterId: roster.id, groupId: group.id, thoughtId: thought.id, passedId: passed.id }
    await tx.learnerSession.create({
      data: { id: randomUUID(), hubId, learnerId: pupil.id, createdAt: clock.now(), endsAt: inTwoHours() },
    })
  })
  return { learner: pupil, lesson: running, seat: sat, ...ids }
}

export const given = { learner, lesson, seat, everything }
