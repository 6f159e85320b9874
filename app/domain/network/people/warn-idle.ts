import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { isSystem, system } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept } from '../../kernel/decision'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import { warningDue, warnings } from './idle'

/** Someone whose account ends soon for want of use, in one of their hubs. */
export type IdlePerson = { personId: string; hubId: string }

/** Everyone whose account ends within the first warning's days, in each of their hubs. */
export const idlePeople = (): Promise<IdlePerson[]> =>
  transact({ system: 'clockwork' }, async tx => {
    const before = dateOf(addDays(dayOf(clock.now()), Math.max(...warnings)))
    return tx.membership.findMany({
      where: { to: null, person: { expiresOn: { lte: before } } },
      distinct: ['personId', 'hubId'],
      orderBy: [{ personId: 'asc' }, { hubId: 'asc' }],
      select: { personId: true, hubId: true },
    })
  })

/** Tells someone, once for each warning since they last came in, that their account ends. The letter follows. */
const warn = command({
  name: 'network.warn-idle',
  load: async (tx, { personId }: { personId: string }) => {
    await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtextextended(${`idle ${personId}`}, 0))`
    const person = await tx.person.findUnique({
      where: { id: personId },
      select: { expiresOn: true, lastSeenAt: true },
    })
    const warning = person && warningDue(dayOf(person.expiresOn), dayOf(clock.now()))
    if (!person || !warning) return null
    const told = await tx.fact.count({
      where: {
        ...{ type: 'idle-warned', subjectId: personId, payload: { path: ['days'], equals: warning } },
        ...(person.lastSeenAt ? { at: { gt: person.lastSeenAt } } : {}),
      },
    })
    return told > 0 ? null : { personId, warning }
  },
  allow: actor => isSystem(actor, 'clockwork'),
  decide: ({ personId, warning }, _input, _at, { hubId }) =>
    accept(null, { type: 'idle-warned' as const, hubId, subjectId: personId, days: warning }),
  save: async () => {},
})

export const warnIdle = ({ personId, hubId }: IdlePerson) => warn(system('clockwork', hubId), { personId })
