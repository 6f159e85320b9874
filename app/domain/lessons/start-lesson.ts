import { randomUUID } from 'node:crypto'
import { isId } from '~/platform/db'
import { keyedHash } from '~/platform/secrets'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { voiceOfYear } from '../learners'
import { newCode } from './join-code'
import { start, type Voice } from './lesson'
import type { PlanTaught } from './plan-taught'
import { mayRun } from './policy'
import { lessons } from './store'

/** The voice of a year group; none is an adult's. */
const voiceOf = (yearGroup: number | null): Voice => (yearGroup === null ? 'adult' : voiceOfYear(yearGroup))

/** Stands for the address a lesson is started from, and for that of whoever joins. */
export const addressKey = (address: string): string => keyedHash('lesson address', address)

type ToStart = {
  institutionId: string
  groupId: string | null
  yearGroup: number | null
  headCount: number
  writing: boolean
  planAddress: string
  plan: PlanTaught
  answerIds: string[]
  address: string
  /** Fixed for a demonstration. */
  joinCode?: string
}

/** Starts a lesson: a head count is enough. */
export const startLesson = command({
  name: 'lessons.start',
  load: async (tx, input: ToStart, actor: Actor) => {
    const place = isId(input.institutionId)
      ? await tx.institution.findUnique({ where: { id: input.institutionId }, select: { id: true } })
      : null
    return place && { hubId: actor.hubId, institutionId: place.id }
  },
  allow: (actor, place) => mayRun(actor, place),
  decide: ({ hubId, institutionId }, { address, joinCode, ...input }, at, actor) =>
    start(
      {
        ...input,
        ...{ id: randomUUID(), hubId, institutionId, teacherId: actor.personId, voice: voiceOf(input.yearGroup) },
        ...{ seed: randomUUID(), joinCode: joinCode ?? newCode(), openedFrom: addressKey(address) },
      },
      at,
    ),
  save: lessons.add,
})
