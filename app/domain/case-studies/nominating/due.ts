import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { system } from '../../kernel/actor'
import { addDays, startOfDay } from '../../kernel/working-days'
import type { DueContribution } from '../consent/due'
import { clocks } from '../contribution/clocks'
import { cutNames, daysAgo, dropEnded, dropNominations, unheardEnds } from './forget'

const clockwork = { system: 'clockwork' } as const
/** Taken at once; what is left over is due again at the next look. */
const most = 20_000

const contributionsWhere = (where: object): Promise<DueContribution[]> =>
  transact(clockwork, async tx => {
    const rows = await tx.contribution.findMany({
      where,
      orderBy: [{ hubId: 'asc' }, { id: 'asc' }],
      take: most,
      select: { id: true, hubId: true },
    })
    return rows.map(({ id, hubId }) => ({ hubId, contributionId: id }))
  })

/** What the clock has to see to, in every hub: everything due, not one day's window. */
export const dueNominations = {
  /** Invited, and one of the days for a reminder has come that was not used. */
  toRemind: async (at: Date): Promise<DueContribution[]> => {
    const [first, last] = clocks.remind
    return contributionsWhere({
      state: 'invited',
      OR: [
        { stateSince: { lt: daysAgo(at, first) }, contributor: { NOT: { reminded: { hasSome: [first, last] } } } },
        { stateSince: { lt: daysAgo(at, last) }, contributor: { NOT: { reminded: { has: last } } } },
      ],
    })
  },

  /** Invited three weeks ago. */
  toLapse: (at: Date) => contributionsWhere({ state: 'invited', stateSince: { lt: daysAgo(at, clocks.lapse) } }),

  /** Ended a month ago without a word told. */
  toForget: (at: Date) =>
    contributionsWhere({
      state: { in: [...unheardEnds] },
      stateSince: { lt: daysAgo(at, clocks.forgetNominee) },
      contributor: { isNot: null },
    }),

  /** Consented half a year ago; whether something was told since is looked at inside the hub. */
  toAbandon: (at: Date) =>
    contributionsWhere({ state: 'consented', stateSince: { lt: startOfDay(addDays(at, -clocks.abandon)) } }),

  /** Asks that nobody answered in their time. */
  asksToEnd: (at: Date): Promise<{ hubId: string; askId: string }[]> =>
    transact(clockwork, async tx => {
      const rows = await tx.nominationAsk.findMany({
        where: { state: 'asked', expiresOn: { lt: startOfDay(addDays(at, 0)) } },
        take: most,
        select: { id: true, hubId: true },
      })
      return rows.map(({ id, hubId }) => ({ hubId, askId: id }))
    }),

  /** Every hub. */
  hubs: (): Promise<string[]> =>
    transact(clockwork, async tx => (await tx.hub.findMany({ select: { id: true } })).map(({ id }) => id)),
}

/** What of one hub is past its clock and needs no decision: names in nominations, nominations, ended working lives. */
export const sweepNominating = (hubId: string) => {
  const at = clock.now()
  return transact(system('clock', hubId), async (tx: Tx) => ({
    names: await cutNames(tx, at),
    nominations: await dropNominations(tx, at),
    contributions: await dropEnded(tx, at),
  }))
}
