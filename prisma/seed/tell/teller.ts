import { type CastMember, cast } from '../cast'
import { onDay } from '../days'
import type { Agenda } from '../play/agenda'
import { leaderOf } from '../play/answering'
import { callOff } from '../play/whole'
import { found, type World } from '../play/world'
import { cancelNotes } from '../region/sayings'
import type { Story } from '../stories'
import type { Diary } from '../wishes'

/** Where stories are told: the world, what is to happen when, and what the stories of one hub share. */
export type Stage = {
  world: World
  agenda: Agenda
  hub: { id: string; team: readonly string[] }
  diary: Diary
  /** Requests of stories that have a key. */
  named: Map<string, string>
  /** Which request came of which story. */
  told: Map<Story, string>
}

/** One story being told, and the request it is about. */
export type Teller = Stage & { story: Story; id: string }

/** Some minute of an hour. */
export const time = ({ luck }: World, hour: number): string =>
  `${String(hour).padStart(2, '0')}:${String(luck.whole(0, 59)).padStart(2, '0')}`

export const personCalled = (world: World, key: CastMember['key']): string =>
  found(
    world.people.find(({ email }) => email === cast[key].email),
    `person called ${key}`,
  ).id

/** Must everything go fast, because there is little time between the sending and now? */
export const isHurried = ({ sent }: Story): boolean => sent > -14

/** The firm a story is about, or would like to be. */
export const firmOf = ({ wants, likes }: Story): string | null => wants ?? likes ?? null

/** Is this ask to that firm? */
export const isWanted = ({ world, story }: Teller, approachId: string): boolean => {
  const approach = world.approaches.get(approachId)
  return world.employers.some(one => one.id === approach?.employerId && one.name === firmOf(story))
}

/** The last working day, after lunch: when those who lose their employer now lose it. */
export const lately = ({ world }: Teller): Date => onDay(world.dayAt(-1), '14:35')

/** The school calls it off, saying why when it is late. */
export const giveUpOn = ({ world, id, story }: Teller, at: Date): void => {
  const why = {
    offered: { reasonCode: 'date-clash' as const, reason: cancelNotes[0] },
    confirmed: { reasonCode: 'transport' as const, reason: cancelNotes[1] },
  }
  const known = story.gone === 'offered' || story.gone === 'confirmed' ? why[story.gone] : {}
  callOff(world, id, { at, by: leaderOf(world, id) }, known)
}
