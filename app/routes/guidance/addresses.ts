import { prefix, route } from '@remix-run/route-config'

const at = (file: string) => `routes/guidance/${file}`

/** Pupils' personal guidance: a pupil's own pages, then those of careers leaders and advisers. A verb is the name of a move. */
export const guidanceAddresses = [
  route('explore/guidance', at('own/list.tsx')),
  route('explore/guidance/:guidanceId', at('own/one.tsx')),
  route('explore/guidance/:guidanceId/press/:verb', at('own/press.tsx')),
  route('guidance', at('staff/list.tsx')),
  route('guidance/new', at('staff/plan.tsx')),
  route('guidance/counts', at('staff/counts.tsx')),
  route('guidance/advisers', at('staff/advisers.tsx')),
  route('guidance/advisers/:givingId/end', at('staff/end-giving.tsx')),
  ...prefix('guidance/:guidanceId', [route('', at('staff/one.tsx')), route('press/:verb', at('staff/press.tsx'))]),
]
