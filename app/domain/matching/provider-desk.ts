import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { type Actor, organisationsOf } from '../kernel/actor'
import { addDays, dateOf, dayOf } from '../kernel/working-days'
import { sourcesOf } from './sources'

/** Days before its last day from which an opportunity stands on its provider's desk. */
const closingDays = 7

const shown = { id: true, title: true, closesOn: true, reason: true } as const

/**
 * What waits for a provider: what the hub sent back, lists that cannot be read, files not yet brought in, what closes
 * within the week; and how many of theirs stand open, wait for the hub or are full.
 */
export const providerDesk = async (viewer: Actor) => {
  const sources = await sourcesOf(viewer)
  return transact(viewer, async tx => {
    const today = dayOf(clock.now())
    const providerIds = organisationsOf(viewer, 'provider-admin')
    const own = {
      hubId: viewer.hubId,
      providerId: { in: providerIds },
      closesOn: { gte: dateOf(today) },
    } satisfies Prisma.OpportunityWhereInput
    const counted = await tx.opportunity.groupBy({ by: ['state'], where: own, _count: true })
    const countOf = (...states: string[]) =>
      counted.filter(({ state }) => states.includes(state)).reduce((sum, { _count }) => sum + _count, 0)
    return {
      providerId: providerIds[0] ?? null,
      sentBack: await tx.opportunity.findMany({
        where: { ...own, state: 'draft', reason: { not: null } },
        select: shown,
        orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
      }),
      closing: await tx.opportunity.findMany({
        where: { ...own, state: 'live', closesOn: { gte: dateOf(today), lte: dateOf(addDays(today, closingDays)) } },
        select: shown,
        orderBy: [{ closesOn: 'asc' }, { id: 'asc' }],
      }),
      unread: (sources?.feeds ?? []).flatMap(({ id, name, failures, lastOutcome }) =>
        failures > 0 ? [{ id, name, lastOutcome: lastOutcome ?? '' }] : [],
      ),
      files: (sources?.files ?? []).flatMap(({ id, fileName, state }) =>
        state === 'checked' ? [{ id, fileName }] : [],
      ),
      open: countOf('live'),
      full: countOf('filled'),
      withHub: countOf('draft', 'checked'),
    }
  })
}
export type ProviderDesk = Awaited<ReturnType<typeof providerDesk>>
