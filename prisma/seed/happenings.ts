import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { castList } from './cast'
import { later, minutesAfter, onDay } from './days'
import type { Agenda } from './play/agenda'
import { openTask } from './play/save'
import { note, type World } from './play/world'
import { pauseReasons } from './region/sayings'

/** What happens in a region besides asking. */

const ordinary = (world: World, hubId: string) =>
  world.employers.filter(
    ({ hubIds, name }) => hubIds.length === 1 && hubIds[0] === hubId && !castList.some(({ at }) => at === name),
  )

/** A few employers want to be left in peace for a while; one of them has been for long. */
export const pauseSome = (world: World, agenda: Agenda, hubId: string): void => {
  const { luck } = world
  for (const [index, employer] of luck.some(ordinary(world, hubId), 5).entries()) {
    const at = onDay(world.dayAt(-luck.whole(8, 40)), '12:25')
    agenda.at(at, () => {
      employer.pausedUntil = dateOf(addDays(world.now, luck.whole(14, 90)))
      employer.pausedReason = pauseReasons[index % pauseReasons.length] ?? null
      note(
        world,
        { at, by: employer.adminId, via: 'network.pause-employer' },
        { type: 'employer-paused', hubId, subjectId: employer.id },
      )
    })
  }
}

/** One employer's contact has left, so a letter of these days could not be delivered. */
export const losesContact = (world: World, hubId: string, coordinator: string): void => {
  const others = new Set(ordinary(world, hubId).map(({ id }) => id))
  const asks = [...world.approaches.values()].filter(one => one.hubId === hubId)
  const ask = asks.find(one => one.state === 'asked' && others.has(one.employerId))
  const employer = world.employers.find(({ id }) => id === ask?.employerId)
  const held = world.memberships.find(one => one.personId === employer?.adminId && one.hubId === hubId)
  if (!ask || !held) return

  const at = later(ask.askedAt, -2, '16:45')
  held.to = dateOf(dayOf(at))
  note(
    world,
    { at, by: coordinator, via: 'network.end-membership' },
    { type: 'membership-ended', hubId, subjectId: held.id, personId: held.personId },
  )
  openTask(world, ask.requestId, 'unreachable', minutesAfter(ask.askedAt, 3))
}
