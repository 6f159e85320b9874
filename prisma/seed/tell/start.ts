import { addWorkingDays } from '~/domain/kernel/working-days'
import { later, minutesAfter, onDay } from '../days'
import { draft, merge, submit, triage, turnDown } from '../play/asking'
import { found, type Institution, type World } from '../play/world'
import { declinedBecause } from '../region/sayings'
import type { Story } from '../stories'
import { wish } from '../wishes'
import { giveUpOn, personCalled, type Stage, type Teller, time } from './teller'
import { look } from './waves'

/** The beginning of every story: somebody asks, and the hub looks at it. */

const askerFor = (world: World, school: Institution, { by }: Story): string => {
  if (by) return personCalled(world, by)
  const staff = world.memberships.filter(({ institutionId }) => institutionId === school.id)
  const leader = staff.find(({ role }) => role === 'careers-leader')
  const teacher = staff.find(({ role, personId }) => role === 'teacher' && personId !== personCalled(world, 'callum'))
  return found(teacher && world.luck.happens(0.3) ? teacher : leader, 'asker').personId
}

/** A coordinator opens the request in the morning. */
const check = (teller: Teller, at: Date): void => {
  const { world, agenda, story, id, hub, named } = teller
  const by = world.luck.pick(hub.team)
  if (story.ends === 'declined') {
    const reason = story.kind === 'careers-fair' ? declinedBecause[0] : declinedBecause[1]
    turnDown(world, id, by, at, reason)
    return
  }
  if (story.into) {
    merge(world, id, found(named.get(story.into), 'request to join'), by, at)
    return
  }
  triage(world, id, by, at)
  if (story.gone === 'submitted') {
    // Before the router's turn comes.
    giveUpOn(teller, at)
    return
  }
  if (story.ends === 'triaged') return
  const routed = minutesAfter(at, 1)
  agenda.at(routed, () => look(teller, routed))
}

/** Tells one school's story from its first draft on. */
export const tellStory = (stage: Stage, story: Story): void => {
  const { world, agenda, hub, diary, named, told } = stage
  const school = found(
    world.institutions.find(one => one.key === story.school && one.hubId === hub.id),
    `school called ${story.school}`,
  )
  const asked = wish(world, diary, hub.id, school, story)
  const by = askerFor(world, school, story)
  const sentOn = world.dayAt(story.sent)
  const isDraft = story.ends === 'draft'
  const drafted = onDay(isDraft ? sentOn : addWorkingDays(sentOn, -1), time(world, 15))
  agenda.at(drafted, () => {
    const id = draft(world, asked, by, drafted)
    told.set(story, id)
    if (story.key) named.set(story.key, id)
    if (isDraft) return

    const sent = onDay(sentOn, time(world, world.luck.whole(8, 16)))
    agenda.at(sent, () => submit(world, id, by, sent))
    if (story.ends === 'submitted') return
    const checked = later(sentOn, 1, story.into ? '08:50' : `09:${world.luck.whole(10, 55)}`)
    agenda.at(checked, () => check({ ...stage, story, id }, checked))
  })
}
