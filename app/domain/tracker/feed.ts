import { randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { type Tx, transact } from '~/platform/db'
import { deriveToken, hash } from '~/platform/tokens'
import type { Actor } from '../kernel/actor'
import { openedBy } from '../kernel/calendar-feed'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { learnerOf } from '../learners'

type Feed = { id: string; turn: number }

const secretOf = ({ id, turn }: Feed): string => deriveToken('calendar', `${id} ${turn}`)
const learnerPrefix = 'learner.'

/** Whose a calendar is: the account's, or the record's on a device. */
const ownerOf = ({ personId }: Actor) =>
  personId.startsWith(learnerPrefix)
    ? { learnerId: personId.slice(learnerPrefix.length), personId: null }
    : { learnerId: null, personId }

const feedOf = (tx: Tx, actor: Actor) => {
  const { learnerId, personId } = ownerOf(actor)
  return tx.calendarFeed.findFirst({ where: learnerId ? { learnerId } : { personId } })
}

/** The secret address of the actor's own calendar; null while it is switched off. */
export const ownCalendar = async (actor: Actor) => {
  const learner = await learnerOf(actor)
  if (!learner) return null
  const feed = await transact(actor, tx => feedOf(tx, actor))
  return {
    pupil: learner.institutionId !== null,
    address: feed && `${config.publicUrl}/calendar/${secretOf(feed)}.ics`,
  }
}

const withLearner = async (tx: Tx, _input: object, actor: Actor) => {
  const { learnerId, personId } = ownerOf(actor)
  const learner = await tx.learner.findFirst({
    where: learnerId ? { id: learnerId } : { personId },
    select: { id: true, hubId: true },
  })
  return learner && { learner, feed: await feedOf(tx, actor) }
}

/** Switches the calendar on, or gives it another address so that the one before opens nothing. */
export const openCalendar = command({
  name: 'tracker.open-calendar',
  load: withLearner,
  allow: () => true,
  decide: ({ learner: { id: subjectId, hubId }, feed }, { language }: { language: string }, at, actor) => {
    const next = { id: feed?.id ?? randomUUID(), turn: (feed?.turn ?? 0) + 1 }
    return accept(
      { ...next, hubId, language, ...ownerOf(actor), secretHash: hash(secretOf(next)), startedAt: at },
      { type: 'calendar-opened' as const, hubId, subjectId },
    )
  },
  save: async (tx, { id, ...feed }) => {
    await tx.calendarFeed.upsert({ where: { id }, create: { id, ...feed }, update: feed })
  },
})

/** Switches the calendar off: its address opens nothing any more. */
export const closeCalendar = command({
  name: 'tracker.close-calendar',
  load: withLearner,
  allow: () => true,
  decide: ({ learner: { id: subjectId, hubId }, feed }) =>
    feed ? accept(feed, { type: 'calendar-closed' as const, hubId, subjectId }) : refuse('not-open'),
  save: async (tx, { id }) => void (await tx.calendarFeed.delete({ where: { id } })),
})

/** Whose calendar a secret opens, as the actor who may read it and nothing else; null where it opens nothing. */
export const calendarBySecret = async (secret: string): Promise<{ actor: Actor; language: string } | null> => {
  const found = await openedBy(secret, (tx, secretHash) =>
    tx.calendarFeed.findFirst({ where: { secretHash, startedAt: { lte: clock.now() } } }),
  )
  if (!found) return null
  const personId = found.personId ?? `${learnerPrefix}${found.learnerId}`
  return { actor: { personId, hubId: found.hubId, hats: [] }, language: found.language }
}
