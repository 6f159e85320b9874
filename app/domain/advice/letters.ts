import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, isSystem, system } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { dateOf } from '../kernel/working-days'
import { adviceToken } from './link'
import { type Ask, moving } from './moving'
import type { Named } from './own'
import { promised } from './promise'
import { offerDaysOf } from './settings'
import { adviceRequests } from './store'

/** Letters to the adult, by name. */
export const adultLetters = [
  ...(['received', 'fresh', 'allocated', 'signposted', 'unreachable', 'held', 'resumed'] as const),
  ...(['transferred', 'closed', 'reopened'] as const),
] as const
export type AdultLetterName = (typeof adultLetters)[number]

const person = { select: { id: true, name: true, email: true, language: true } } as const

/**
 * What a letter to the adult may say, and how they want to hear of it. Somebody else may read it: it carries the reference,
 * and never a word of what they wrote. Null where the request is gone.
 */
export const adviceLetter = (hubId: string, adviceId: string) =>
  transact(system('advice', hubId), async tx => {
    if (!isId(adviceId)) return null
    const found = await adviceRequests.read(tx, adviceId, system('advice', hubId))
    if (!found) return null
    const { request } = found
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: hubId } })
    const adviser = request.adviserId
      ? await tx.person.findUnique({ where: { id: request.adviserId }, select: { name: true } })
      : null
    const profile = request.adviserId
      ? await tx.adviserProfile.findFirst({ where: { personId: request.adviserId }, select: { employer: true } })
      : null
    const promise = promised(request, await offerDaysOf(tx, hubId))
    return {
      ...{ adviceId, reference: request.reference, state: request.state, channel: request.channel },
      ...{ name: request.name, email: request.email, language: request.language, contactBy: request.contactBy },
      ...{ token: adviceToken(adviceId), hub: { name: hub.name, replyTo: hub.replyTo }, holdUntil: request.holdUntil },
      promise: promise && { what: promise.what, by: dateOf(promise.by) },
      adviser: adviser && { name: adviser.name, employer: profile?.employer ?? '' },
      bodies: await tx.adviceSignpost.findMany({ where: { adviceId }, orderBy: { at: 'asc' } }),
    }
  })
export type AdviceLetter = NonNullable<Awaited<ReturnType<typeof adviceLetter>>>

/** They know that it is here: a letter has told them, or whoever typed it did. */
export const acknowledgeAdvice = moving('acknowledge', (_ask: Ask<Named>) => ({}))

/** Notes that the adult is to be told by other ways than a letter we can send. Once for each cause. */
export const noteToTell = command({
  name: 'advice.note-to-tell',
  load: async (tx: Tx, { adviceId, letter, because }: Named & { letter: AdultLetterName; because: string }, actor) => {
    const asked = await adviceRequests.lock(tx, adviceId, actor)
    const noted = await tx.adviceToTell.count({ where: { adviceId, letter, because } })
    return asked && { asked, noted: noted > 0 }
  },
  allow: actor => isSystem(actor, 'advice'),
  decide: ({ asked: { request }, noted }, { letter, because }, at) => {
    const { id: adviceId, hubId } = request
    if (noted) return refuse('noted')
    return accept(
      { hubId, adviceId, letter, because, at },
      { type: 'advice-to-tell' as const, hubId, subjectId: adviceId },
    )
  },
  save: async (tx, row) => {
    await tx.adviceToTell.create({ data: row })
  },
})

const whoWear = async (tx: Tx, hubId: string, role: string) => {
  const held = await tx.membership.findMany({
    where: { hubId, role, to: null },
    select: { person },
    distinct: ['personId'],
  })
  return held.map(one => one.person)
}

/** To whom of the staff a letter about one request goes. */
export type StaffSide = 'adviser' | 'coordinators'

/** Whom of the staff to tell of a request, and by which reference; never who asked, and never a word of theirs. */
export const adviceStaffLetter = (hubId: string, adviceId: string, to: StaffSide) =>
  transact(system('advice', hubId), async tx => {
    const found = await adviceRequests.read(tx, adviceId, system('advice', hubId))
    if (!found) return null
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: hubId }, select: { name: true, replyTo: true } })
    const { adviserId, reference, state } = found.request
    const adviser = adviserId ? await tx.person.findUnique({ where: { id: adviserId }, ...person }) : null
    const people = to === 'coordinators' ? await whoWear(tx, hubId, 'coordinator') : adviser ? [adviser] : []
    return { adviceId, reference, state, hub, people }
  })

/** Coordinators of a hub, for a letter about all of its requests. */
export const adviceCoordinators = (actor: Actor) =>
  transact(actor, async tx => {
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: actor.hubId }, select: { name: true, replyTo: true } })
    return { hub, people: await whoWear(tx, actor.hubId, 'coordinator') }
  })
