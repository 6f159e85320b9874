import { transact } from '~/platform/db'

/** The hubs of this installation, as a stranger may know them: what they are called, and how to write to them. */
export const hubsHere = () =>
  transact({ system: 'clockwork' }, tx =>
    tx.hub.findMany({
      orderBy: { name: 'asc' },
      select: { id: true, name: true, region: true, replyTo: true, noticeDays: true },
    }),
  )
export type HubHere = Awaited<ReturnType<typeof hubsHere>>[number]
