import type { Prisma, Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { pointOfDistrict } from './districts'
import { from, type Standing, where } from './narrowing'
import { nearlyRight } from './nearly-right'
import { type OpportunitySearch, type WiderWay, widerWays } from './opportunity-search'

const counted = async (tx: Tx, search: OpportunitySearch, asked: Prisma.Sql): Promise<number> => {
  const [row] = await tx.$queryRaw<
    { count: number }[]
  >`select count(*)::int as count from ${from(search)} where ${asked}`
  return row?.count ?? 0
}

/** Where nothing is found: what each way of asking less would find. */
export const wider = async (
  viewer: Actor | null,
  tx: Tx,
  search: OpportunitySearch,
  as: Standing,
): Promise<{ way: WiderWay; search: OpportunitySearch; total: number }[]> => {
  const found: { way: WiderWay; search: OpportunitySearch; total: number }[] = []
  const offered = new Set<string>()
  for (const [way, widen] of Object.entries(widerWays) as [WiderWay, (typeof widerWays)[WiderWay]][]) {
    const less = widen(search)
    if (!less) continue
    const next = { ...search, ...less, order: search.order, page: 1 }
    // Where little was asked, two ways of asking less are one.
    if (offered.has(JSON.stringify(next))) continue
    offered.add(JSON.stringify(next))
    const total = await counted(tx, next, where(viewer, next, as))
    if (total > 0) found.push({ way, search: next, total })
  }
  return found
}

/** Where nothing is found: the same with its spelling mended, if that finds something. */
export const meant = async (
  viewer: Actor | null,
  tx: Tx,
  search: OpportunitySearch,
  as: Standing,
): Promise<{ search: OpportunitySearch; total: number } | null> => {
  const near = await nearlyRight(tx, search, as.at)
  if (!near) return null
  const at = near.district === search.district ? as.at : await pointOfDistrict(tx, near.district)
  const total = await counted(tx, near, where(viewer, near, { ...as, at }))
  return total > 0 ? { search: near, total } : null
}
