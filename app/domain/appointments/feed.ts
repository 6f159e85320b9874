import type { Tx } from '~/platform/db'
import { transact } from '~/platform/db'
import { hash, randomToken } from '~/platform/tokens'
import { wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { dayOf } from '../kernel/working-days'
import type { AppointmentEvent } from './events'
import type { Appointment } from './store'

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

/** Whose diary a secret opens; null where it opens nothing, or they advise here no longer. */
const diaryOfSecret = async (secret: string) => {
  if (!/^[\w-]{20,128}$/.test(secret)) return null
  return transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.token_hash', ${hash(secret)}, true)`
    return tx.diaryFeed.findFirst({ where: { secretHash: hash(secret) }, select: { hubId: true, personId: true } })
  })
}

export type FeedEntry = Pick<
  Appointment,
  'id' | 'series' | 'sequence' | 'startsAt' | 'endsAt' | 'way' | 'place' | 'link' | 'since'
> & { reference: string }

/** What an adviser's own calendar reads: their meetings from a month ago on, by reference and never by name. */
export const diaryFeed = async (secret: string, at: Date) => {
  const whose = await diaryOfSecret(secret)
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
    const entries = rows.map(({ advice, ...one }) => ({ ...one, reference: advice?.reference ?? '' }) as FeedEntry)
    return { language: person?.language ?? 'en', hub, entries }
  })
}
