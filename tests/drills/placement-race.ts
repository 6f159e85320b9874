import { system } from '~/domain/kernel/actor'
import { dateOf } from '~/domain/kernel/working-days'
import { confirmPlacement } from '~/domain/placements'
import { transact } from '~/platform/db'
import { given as learning } from '../support/factories/learners'
import { given as matching } from '../support/factories/matching'
import { given as network } from '../support/factories/network'
import { given, inDays } from '../support/factories/placements'
import { atOnce } from './at-once'
import { type Drill, sized } from './drill'

const seats = 3
const askings = 4

/** Learners of a new school, each accepted by a host for the same week, at opportunities of so many places. */
const setting = async () => {
  const hub = await network.hub()
  const school = await network.institution(hub.id)
  const accepted = async (places: number, learnerId?: string) => {
    const opportunity = await matching.opportunity(hub.id, { kind: 'placement', places })
    const learner = learnerId
      ? await transact(system('placements', hub.id), tx => tx.learner.findUniqueOrThrow({ where: { id: learnerId } }))
      : await learning.learner(hub.id, school.id, { yearGroup: 10 })
    return { opportunity, learner }
  }
  return { hub, school, accepted }
}

const confirm = (hubId: string, { id, learnerId }: { id: string; learnerId: string }) =>
  confirmPlacement(given.asLearner({ id: learnerId, hubId }), { placementId: id })

/** Many learners confirm at once where three places are left: three get in, the rest are told, the number is right. */
const seatsRace = async (racers: number) => {
  const { hub, school, accepted } = await setting()
  const { opportunity } = await accepted(seats)
  const placed = []
  for (let one = 0; one < racers; one++) {
    const learner = await learning.learner(hub.id, school.id, { yearGroup: 10 })
    placed.push(await given.placement(hub.id, { learner, opportunity }, { state: 'employer-accepted' }))
  }
  const answers = await atOnce(placed, one => confirm(hub.id, one))
  const [left, held] = await transact(system('placements', hub.id), async tx => [
    (await tx.opportunity.findUniqueOrThrow({ where: { id: opportunity.id } })).placesLeft,
    await tx.placement.count({ where: { opportunityId: opportunity.id, state: 'student-confirmed' } }),
  ])
  return {
    confirmed: answers.filter(({ ok }) => ok).length,
    told: answers.filter(answer => !answer.ok && answer.why === 'no-place-left').length,
    ...{ held, left },
  }
}

/** One learner confirms several hosts of the same week at once: one stands, the others are called off, places are kept. */
const weeksRace = async () => {
  const { hub, accepted } = await setting()
  const first = await accepted(seats)
  const placed = []
  for (let one = 0; one < askings; one++) {
    const { opportunity } = await accepted(seats)
    const days = { startsOn: dateOf(inDays(21 + one)), endsOn: dateOf(inDays(24 + one)) }
    placed.push(
      await given.placement(hub.id, { learner: first.learner, opportunity }, { state: 'employer-accepted', ...days }),
    )
  }
  const answers = await atOnce(placed, one => confirm(hub.id, one))
  const rows = await transact(system('placements', hub.id), tx =>
    tx.placement.findMany({ where: { learnerId: first.learner.id }, include: { opportunity: true } }),
  )
  const places = rows.reduce((sum, { opportunity }) => sum + opportunity.places - opportunity.placesLeft, 0)
  const held = rows.filter(({ state }) => state === 'student-confirmed')
  return { confirmed: answers.filter(({ ok }) => ok).length, held: held.length, places }
}

/** Confirmations of placements at the same moment: no place given twice, and no week. */
export const placementRace: Drill = async scale => {
  const racers = sized(64, scale)
  const rounds = sized(16, scale)
  const one = await seatsRace(racers)
  const weeks: Awaited<ReturnType<typeof weeksRace>>[] = []
  for (let round = 0; round < rounds; round++) weeks.push(await weeksRace())
  const taken = Math.min(seats, racers)
  const sum = (of: 'confirmed' | 'held' | 'places') => weeks.reduce((total, week) => total + week[of], 0)
  const figures = {
    ...{ confirmations: racers, confirmed: one.confirmed, 'told there is no place': one.told, 'places left': one.left },
    ...{ learners: rounds, 'pressed at once': rounds * askings },
    ...{ 'weeks confirmed': sum('confirmed'), held: sum('held'), 'places taken': sum('places') },
  }
  return {
    name: 'placement-race',
    figures,
    target: `${taken} confirmed on ${seats} places, all others told; one a learner and week`,
    holds:
      one.confirmed === taken &&
      one.held === taken &&
      one.told === racers - taken &&
      one.left === seats - taken &&
      weeks.every(({ confirmed, held, places }) => held === 1 && places === 1 && confirmed >= 1),
  }
}
