import { randomUUID } from 'node:crypto'
import { phaseOf } from '~/domain/exploration'
import { type Actor, system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { given as caseStudies, nth } from './case-studies'

export { anActor } from './case-studies'

const farAhead = new Date('2100-01-01')
const someone = '00000000-0000-7000-8000-000000000001'

/** A learner as the actor of their own door. */
export const asLearner = ({ id, hubId }: { id: string; hubId: string }): Actor => ({
  personId: `learner.${id}`,
  hubId,
  hats: [],
})

type LearnerAs = Omit<Partial<Prisma.LearnerUncheckedCreateInput>, 'yearGroup'> & {
  yearGroup?: number | null

  cycle?: Partial<Prisma.ExplorationCycleUncheckedCreateInput>
}

export const given = {
  ...caseStudies,

  /** A learner: an adult unless an institution is given. With `cycle`, in that cycle. */
  learner: (hubId: string, { cycle, ...as }: LearnerAs = {}) =>
    transact(system('exploration', hubId), async tx => {
      const pupil = Boolean(as.institutionId)
      const yearGroup = as.yearGroup === undefined ? (pupil ? 10 : null) : as.yearGroup
      const learner = await tx.learner.create({
        data: {
          ...{
            hubId,
            label: `Blue Otter ${nth()}`,
            voice: pupil ? ((yearGroup ?? 10) < 7 ? 'explorer' : 'student') : 'adult',
          },
          ...{ joinedOn: new Date('2026-09-01'), expiresOn: farAhead },
          ...as,
          yearGroup,
        },
      })
      if (cycle)
        await tx.explorationCycle.create({
          data: { hubId, learnerId: learner.id, phase: phaseOf(yearGroup), startedAt: clock.now(), ...cycle },
        })
      return learner
    }),

  /** Lives that may be heard, one of each kind of work named, each with an answer to the questions. */
  heardLives: async (hubId: string, socs: readonly string[], questions: readonly number[] = [4]) => {
    const lives = []
    for (const [index, soc] of socs.entries())
      lives.push(
        await caseStudies.contribution(hubId, {
          ...{ state: 'published', soc, role: `Role ${index}`, district: index % 2 ? 'Saltwyke' : 'Larkstead' },
          answers: Object.fromEntries(questions.map(question => [question, `Answer ${question}`])),
        }),
      )
    return lives
  },

  /** A row in every table of exploring, for trying their walls. */
  explored: (hubId: string, institutionId: string, as: LearnerAs = {}, words = 'x') =>
    transact(system('exploration', hubId), async tx => {
      const at = clock.now()
      const id = randomUUID()
      const adult = Boolean(as.personId)
      const yearGroup = adult ? null : 10
      const learner = await tx.learner.create({
        data: {
          ...{
            id,
            hubId,
            institutionId: adult ? null : institutionId,
            label: words,
            voice: adult ? 'adult' : 'student',
          },
          ...{ yearGroup, joinedOn: new Date('2026-09-01'), expiresOn: farAhead },
          ...as,
        },
      })
      const cycle = await tx.explorationCycle.create({
        data: { hubId, learnerId: id, phase: phaseOf(yearGroup), state: 'gate-review', submittedAt: at, startedAt: at },
      })
      const of = { hubId, learnerId: id, cycleId: cycle.id }
      const teller = randomUUID()
      await tx.fragmentHeard.create({
        data: { ...of, teller, question: 4, major: '5', percent: 100, read: false, mode: 'traverse', heardAt: at },
      })
      const thought = await tx.thought.create({
        data: { ...of, teller, question: 4, form: 'words', words, wordCount: 1, savedAt: at, expiresOn: farAhead },
      })
      await tx.discussion.create({
        data: {
          ...{ ...of, groupId: randomUUID(), people: 4, kind: 'class', heldOn: at, surprised: words },
          ...{ recordedBy: someone, recordedAt: at },
        },
      })
      const canvas = await tx.canvas.create({ data: { ...of, question: 4, share: words, changedAt: at } })
      await tx.canvasFragment.create({
        data: { hubId, learnerId: id, canvasId: canvas.id, position: 1, teller, question: 4 },
      })
      await tx.explorationStatement.create({ data: { hubId, learnerId: id, interests: words, changedAt: at } })
      const adjustment = await tx.explorationAdjustment.create({
        data: { ...of, count: 'fragments', to: 4, reason: 'access', words, madeBy: someone, madeAt: at },
      })
      await tx.explorationCounts.upsert({
        where: { hubId },
        create: { hubId, counts: {}, changedBy: someone, changedAt: at },
        update: {},
      })
      const copy = await tx.safeguardingCopy.create({
        data: {
          ...{ hubId, institutionId, learnerId: id, thoughtId: thought.id, label: words, words },
          ...{ givenBy: someone, givenTo: someone, givenAt: at, expiresOn: farAhead },
        },
      })
      return { learner, cycle, thought, adjustment, copy }
    }),
}
