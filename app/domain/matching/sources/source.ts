import { Prisma } from '~/platform/db'

/** Where something is brought from: a feed, or a file of whoever it belongs to. Neither owner: the hub's own. */
export type Source = {
  hubId: string
  feedId: string | null
  employerId: string | null
  providerId: string | null
}

/** States in which an opportunity still stands. */
export const standing = Prisma.sql`('draft', 'checked', 'live', 'filled')`

const id = (value: string | null) => Prisma.sql`${value}::uuid`

/** Is it of this source? What people entered, and what others brought, is not. */
export const isOf = ({ hubId, feedId, employerId, providerId }: Source): Prisma.Sql => Prisma.sql`(
  o.hub_id = ${id(hubId)} and o.ref is not null and o.feed_id is not distinct from ${id(feedId)}
  and o.employer_id is not distinct from ${id(employerId)} and o.provider_id is not distinct from ${id(providerId)}
)`

/** Whose it is, as a text that tells owners apart. */
export const ownerKey = ({ hubId, employerId, providerId }: Omit<Source, 'feedId'>): string =>
  employerId ?? providerId ?? hubId
