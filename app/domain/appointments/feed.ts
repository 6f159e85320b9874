import { config } from '~/platform/config'
import { type Tx, transact } from '~/platform/db'
import { hash, randomToken } from '~/platform/tokens'
import { wears } from '../kernel/actor'
import { type FeedEntry, openedBy } from '../kernel/calendar-feed'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { dayOf } from '../kernel/working-days'
import type { AppointmentEvent } from './events'

/**
 * A new secret address for one's own calendar; the one before opens nothing from then on. The secret is answered once and
 * kept as its hash alone.
 */
export const makeFeed = command({
  name: 'appointments.make-feed',
  load: async (_tx: Tx, _input: object, actor) => ({ hubId: actor.hubId, personId: actor.personId }),
  allow: actor => wears(actor, 'adviser'),
  decide: (of, _input, at) =>
    accept({ ...of, secret: randomToken(), madeAt: at }, {
      ...{ type: 'diary-feed-made', hubId: of.hubId, subjectId: of.personId },
    } satisfies AppointmentEvent),
  save: async (tx, { secret, ...of }) => {
    const row = { ...of, secretHash: hash(secret) }
    const { hubId, personId } = of
    await tx.diaryFeed.upsert({ where: { hubId_personId: { hubId, personId } }, create: row, update: row })
  },
})

/** What the diary's calendar says of a meeting: of an adult's its reference, of a pupil's that it is one. */
export type DiaryFeedWords = { summary: (reference: string) => string; pupil: string }

/**
 * What an adviser's own calendar reads by a secret address: their meetings from a month ago on, and never a name. Null where
 * the secret opens nothing, or they advise here no longer.
 */
export const diaryFeed = async (secret: string, at: Date, wordsIn: (language: string) => DiaryFeedWords) => {
  const whose = await openedBy(secret, (tx, secretHash) =>
    tx.diaryFeed.findFirst({ where: { secretHash }, select: { hubId: true, personId: true } }),
  )
  if (!whose) return null
  const { hubId, personId } = whose
  return transact({ personId, hubId }, async tx => {
    const person = await tx.person.findUnique({ where: { id: personId }, select: { language: true } })
    const held = await tx.membership.findFirst({
      where: {
        hubId,
        personId,
        role: 'adviser',
        OR: [{ to: null }, { to: { gt: new Date(`${dayOf(at)}T00:00:00Z`) } }],
      },
      select: { id: true },
    })
    if (!held) return null
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: hubId }, select: { name: true } })
    const rows = await tx.appointment.findMany({
      where: {
        ...{ adviserId: personId, state: { in: ['booked', 'attended', 'did-not-attend'] } },
        startsAt: { gt: new Date(at.getTime() - 31 * 86_400_000) },
      },
      include: { advice: { select: { reference: true } } },
      orderBy: { startsAt: 'asc' },
    })
    const language = person?.language ?? 'en'
    const words = wordsIn(language)
    const entries = rows.map(
      ({ series, sequence, startsAt, endsAt, since, place, link, adviceId, guidanceId, advice }): FeedEntry => ({
        ...{ id: `appointment.${series}`, sequence, startsAt, endsAt, changedAt: since, location: place || link },
        title: advice ? words.summary(advice.reference) : words.pupil,
        url: `${config.publicUrl}${adviceId ? `/advice/${adviceId}/times` : `/guidance/${guidanceId}`}`,
      }),
    )
    return { language, hub, entries }
  })
}
