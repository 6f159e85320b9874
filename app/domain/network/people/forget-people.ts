import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { dateOf, dayOf } from '../../kernel/working-days'
import { mayForget, warnings } from './idle'
import type { IdlePerson } from './warn-idle'

/** Everyone whose account has ended for want of use, in each of their hubs. */
export const peopleToForget = (): Promise<IdlePerson[]> =>
  transact({ system: 'clockwork' }, tx => {
    const past = { lt: dateOf(dayOf(clock.now())) }
    return tx.membership.findMany({
      where: { to: null, expiresOn: past, person: { expiresOn: past } },
      distinct: ['personId', 'hubId'],
      select: { personId: true, hubId: true },
    })
  })

/**
 * Takes someone out of one hub when their account has ended and their last warning there has had its days. Who is in no
 * hub any more goes with the next sweep. Answers whether it was done.
 */
export const forgetPerson = ({ personId, hubId }: IdlePerson): Promise<boolean> =>
  transact({ system: 'clockwork', personId: '', hubId }, async tx => {
    const at = clock.now()
    const person = await tx.person.findUnique({
      where: { id: personId },
      select: { expiresOn: true, lastSeenAt: true },
    })
    const warned = await tx.fact.findFirst({
      where: {
        ...{ type: 'idle-warned', subjectId: personId, payload: { path: ['days'], equals: Math.min(...warnings) } },
        ...(person?.lastSeenAt ? { at: { gt: person.lastSeenAt } } : {}),
      },
      orderBy: { at: 'asc' },
      select: { at: true },
    })
    if (!person || !mayForget(dayOf(person.expiresOn), warned && dayOf(warned.at), dayOf(at))) return false

    const { count } = await tx.membership.deleteMany({ where: { personId, hubId } })
    if (count === 0) return false
    const facts = [{ type: 'person-forgotten', hubId, subjectId: personId }]
    await record(tx, { by: 'system.clockwork', via: 'network.forget-person', at, facts })
    return true
  })
