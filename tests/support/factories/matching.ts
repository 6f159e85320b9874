import { randomUUID } from 'node:crypto'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { given as learning } from './learners'
import { given as network, nth } from './network'

const matching = (hubId: string) => system('matching', hubId)

type OpportunityAs = Partial<Prisma.OpportunityUncheckedCreateInput>

/** Something live that anybody of any age can do from anywhere, unless `as` says otherwise. */
const opportunity = (hubId: string, as: OpportunityAs = {}) =>
  transact(matching(hubId), tx => {
    const at = clock.now()
    const places = as.places ?? 10
    return tx.opportunity.create({
      data: {
        ...{ hubId, state: 'live', kind: 'event', title: `Opportunity ${nth()}`, organisation: `Employer ${nth()}` },
        ...{ major: String(1 + (nth() % 9)), sector: 'making', fromYear: 7, toYear: 15, remote: true },
        ...{ access: [], times: ['weekends'], themes: [], places, placesLeft: places },
        ...{ closesOn: dateOf(addDays(at, 30)), createdBy: randomUUID(), createdAt: at, updatedAt: at },
        ...as,
      },
    })
  })

/** Opportunities of every major group, each of its own employer. */
const opportunities = async (hubId: string, count: number, as: OpportunityAs = {}) => {
  const made = []
  for (let one = 0; one < count; one++)
    made.push(await opportunity(hubId, { major: String(1 + (one % 9)), organisation: `Employer ${one}`, ...as }))
  return made
}

type ClearedAs = Partial<Prisma.LearnerUncheckedCreateInput> & {
  cycle?: Partial<Prisma.ExplorationCycleUncheckedCreateInput>
}

/** Somebody whose gate is open: a pupil of Year 11 where the institution has switched matching on, or an adult. */
const cleared = async (hubId: string, institutionId: string | null, { cycle, ...as }: ClearedAs = {}) => {
  const learner = await learning.learner(hubId, institutionId, {
    ...(institutionId ? { yearGroup: 11 } : {}),
    profilingOn: true,
    ...as,
  })
  const phase = institutionId ? 'ks4' : 'adult'
  await transact(matching(hubId), tx =>
    tx.explorationCycle.create({
      data: {
        ...{ hubId, learnerId: learner.id, phase, state: 'cleared' },
        ...{ clearedAt: clock.now(), startedAt: clock.now(), ...cycle },
      },
    }),
  )
  return learner
}

/** An institution that has switched matching on and signed its assessment. */
const matchingInstitution = (hubId: string) =>
  network.institution(hubId, {
    ...{ matchingOn: true, dpiaOn: dateOf('2026-01-01'), latitude: 54.5, longitude: -1.5 },
  })

type FeedAs = Partial<Prisma.OpportunityFeedUncheckedCreateInput>

/** A feed of jobs that is due, of the hub's own unless `as` says otherwise. */
const feed = (hubId: string, as: FeedAs = {}) =>
  transact(matching(hubId), tx => {
    const at = clock.now()
    return tx.opportunityFeed.create({
      data: {
        ...{ hubId, name: `Feed ${nth()}`, url: 'https://jobs.example/list.json', format: 'job-postings' },
        ...{
          sector: 'making',
          major: '5',
          everyHours: 6,
          nextReadAt: at,
          createdBy: randomUUID(),
          createdAt: at,
          ...as,
        },
      },
    })
  })

/** What came of a feed once, or of a file. */
const reading = (hubId: string, as: Partial<Prisma.OpportunityReadingUncheckedCreateInput> = {}) =>
  transact(matching(hubId), tx =>
    tx.opportunityReading.create({
      data: {
        ...{ hubId, format: 'courses', state: 'checked', fileName: 'courses.csv', createdAt: clock.now() },
        ...{ expiresOn: dateOf(addDays(clock.now(), 30)), ...as },
      },
    }),
  )

/** A row in every table of this area; an employer's draft among them. */
const everything = async (hubId: string, employerId: string, { description = '', label = 'Red Fox' } = {}) => {
  const draft = await opportunity(hubId, { state: 'draft', employerId, description })
  const named = await feed(hubId, { employerId, name: description || 'A feed' })
  const brought = await reading(hubId, { employerId, fileName: description || 'x.csv' })
  const live = await opportunity(hubId)
  const learner = await cleared(hubId, null, { label })
  return transact(matching(hubId), async tx => {
    const { id: cycleId } = await tx.explorationCycle.findFirstOrThrow({ where: { learnerId: learner.id } })
    const [of, at] = [{ hubId, learnerId: learner.id }, clock.now()]
    const run = await tx.matchRun.create({
      data: { ...of, cycleId, state: 'done', cause: 'gate', ruleset: 1, seed: 'seed', snapshot: {}, startedAt: at },
    })
    const suggestion = await tx.suggestion.create({
      data: {
        ...{ ...of, cycleId, opportunityId: live.id, runId: run.id, ruleset: 1, state: 'held', place: 0 },
        ...{ widening: false, criteria: [], preparedAt: at, changedAt: at },
      },
    })
    const place = await tx.opportunityPlace.create({
      data: { ...of, opportunityId: live.id, state: 'asked', changedAt: at },
    })
    await tx.matchConstraints.create({ data: { ...of, kinds: [], times: [], access: ['bsl'], changedAt: at } })
    return { draft, live, learner, run, suggestion, place, feed: named, reading: brought }
  })
}

export const given = { feed, reading, opportunity, opportunities, cleared, matchingInstitution, everything }
