import { Prisma, type Tx } from '~/platform/db'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { type Day, dateOf, dayOf } from '../../kernel/working-days'
import { mayOpenBrought } from './policy'
import { feeds, readings } from './store'

/** What a feed or a file brought and the hub has not opened yet. */
export const waitingOf = (source: { feedId: string } | { readingId: string }, today: Day): Prisma.Sql =>
  Prisma.sql`o.state = 'checked' and o.closes_on >= ${dateOf(today)}::date and ${
    'feedId' in source
      ? Prisma.sql`o.feed_id = ${source.feedId}::uuid`
      : Prisma.sql`o.id in (
          select opportunity_id from staging.opportunity_row
          where reading_id = ${source.readingId}::uuid and fate in ('new', 'changed', 'same')
        )`
  }`

type Brought = { feedId: string } | { readingId: string }

const sourceOf = async (tx: Tx, named: Brought): Promise<{ id: string; hubId: string } | null> => {
  if ('feedId' in named) return feeds.lock(tx, named.feedId)
  const reading = await readings.lock(tx, named.readingId)
  return reading?.state === 'applied' ? reading : null
}

/** The hub opens everything that a feed or a file brought, in one press. */
export const openBrought = command({
  name: 'matching.open-brought',
  load: async (tx, named: Brought) => sourceOf(tx, named),
  allow: mayOpenBrought,
  decide: ({ id, hubId }, named, at) =>
    id ? accept({ named, at }, { type: 'brought-opened' as const, hubId, subjectId: id }) : refuse('not-ready'),
  save: async (tx, { named, at }) => {
    await tx.$executeRaw`
      update opportunity o set state = case when o.places_left > 0 then 'live' else 'filled' end, version = o.version + 1, updated_at = ${at}
      where ${waitingOf(named, dayOf(at))}`
  },
})
