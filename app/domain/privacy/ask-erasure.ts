import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import type { Actor } from '../kernel/actor'
import type { Outcome } from '../kernel/decision'
import { refuse } from '../kernel/decision'
import { erasedKeys } from '../kernel/erased'
import { addDays, dateOf, dayOf } from '../kernel/working-days'
import { askingOf } from './held-about'
import type { Asking } from './subject'

/** Days for which the keyed hashes stay: six years, as long as history. */
const keptDays = 6 * 366

/** Keyed hashes by which somebody is known again, while it is still known who they are. */
const keysOf = async (tx: Tx, { kind, id, hubId }: Asking): Promise<string[]> => {
  if (kind === 'person') {
    const person = await tx.person.findUnique({ where: { id }, select: { email: true } })
    const learners = await tx.learner.findMany({ where: { hubId, personId: id }, select: { registerKey: true } })
    const registered = learners.flatMap(({ registerKey }) => erasedKeys(hubId, { registerKey }))
    return [...erasedKeys(hubId, { id, email: person?.email }), ...registered]
  }
  if (kind === 'learner') {
    const learner = await tx.learner.findUnique({ where: { id }, select: { registerKey: true } })
    return erasedKeys(hubId, { id, registerKey: learner?.registerKey })
  }
  if (kind === 'advice') return erasedKeys(hubId, { id })
  const told = await tx.contribution.findUnique({
    where: { id },
    select: { nomineeKeys: true, contributor: { select: { email: true, phone: true } } },
  })
  return [...(told?.nomineeKeys ?? []), ...erasedKeys(hubId, { ...told?.contributor, id })]
}

/** Writes down that somebody is to be forgotten in one hub; once, however often it is asked. Answers which erasure. */
export const openErasure = (asking: Asking, by: string, state: 'asked' | 'told' = 'asked'): Promise<string> =>
  transact({ system: 'erasure', personId: 'system.privacy', hubId: asking.hubId }, async tx => {
    const { kind, id: subjectId, hubId } = asking
    const at = clock.now()
    const keys = await keysOf(tx, asking)
    const expiresOn = dateOf(addDays(dayOf(at), keptDays))
    const { count } = await tx.erasure.createMany({
      data: [{ hubId, kind, subjectId, keys, state, askedAt: at, expiresOn }],
      skipDuplicates: true,
    })
    const { id } = await tx.erasure.findFirstOrThrow({ where: { hubId, subjectId }, select: { id: true } })
    if (kind === 'person') await tx.session.deleteMany({ where: { personId: subjectId } })
    const type = state === 'asked' ? ('erasure-asked' as const) : ('erasure-told' as const)
    const fact = { type, hubId, subjectId, erasureId: id }
    if (count === 1) await record(tx, { by, via: 'privacy.ask-erasure', at, facts: [fact] })
    return id
  })

/** Hubs that would be without anybody to administer them. */
const leftAlone = (tx: Tx, personId: string): Promise<{ hub_id: string }[]> => tx.$queryRaw`
  select own.hub_id from membership own
  where own.person_id = ${personId}::uuid and own.role = 'administrator' and own.to is null
    and not exists (
      select from membership other
      where other.hub_id = own.hub_id and other.role = 'administrator' and other.to is null and other.person_id <> own.person_id
    )`

const hubsOf = (tx: Tx, personId: string) =>
  tx.membership.findMany({ where: { personId }, distinct: ['hubId'], select: { hubId: true } })

/**
 * Somebody asks that everything held about them goes, in every hub they belong to. Their sessions end at once; the receipt
 * follows, then the rest. Handwritten, since it speaks in several hubs: each is written down apart, and one that a crash
 * left out is made good when another is worked.
 */
export const askErasure = async (actor: Actor): Promise<Outcome<null, 'not-found' | 'last-administrator'>> => {
  const asking = askingOf(actor)
  if (!asking) return refuse('not-found')
  if (asking.kind !== 'person') {
    await openErasure(asking, actor.personId)
    return { ok: true, value: null }
  }
  const { alone, hubs } = await transact({ system: 'erasure' }, async tx => ({
    alone: await leftAlone(tx, asking.id),
    hubs: await hubsOf(tx, asking.id),
  }))
  if (alone.length > 0) return refuse('last-administrator')
  for (const { hubId } of hubs) await openErasure({ ...asking, hubId }, actor.personId)
  return { ok: true, value: null }
}

/** The hubs of somebody who is being forgotten that nobody wrote down yet. */
export const openTheRest = async (personId: string): Promise<void> => {
  const left = await transact({ system: 'erasure' }, tx => hubsOf(tx, personId))
  for (const { hubId } of left) await openErasure({ kind: 'person', id: personId, hubId }, 'system.privacy')
}
