import { prefix, route } from '@remix-run/route-config'

const at = (file: string) => `routes/placements/${file}`

/**
 * Placements by three doors: a learner's own, those of members (staff, hosts at their desk, coordinators), and a host's
 * letter without an account. A verb is the name of a move.
 */
export const placementAddresses = [
  route('opportunities/:opportunityId/apply', at('apply.tsx')),
  route('opportunities/:opportunityId/arrange', at('arrange.tsx')),
  // a learner's own
  route('explore/placements', at('own/list.tsx')),
  ...prefix('explore/placements/:placementId', [
    route('', at('own/one.tsx')),
    route('paper', at('own/paper.tsx')),
    route('calendar.ics', at('own/calendar.ts')),
    route('press/:verb', at('own/press.tsx')),
  ]),
  // members
  route('placements', at('desk/staff.tsx')),
  route('placements/with-us', at('desk/with-us.tsx')),
  route('placements/board', at('desk/board.tsx')),
  ...prefix('placements/:placementId', [
    route('', at('desk/one.tsx')),
    route('paper', at('desk/paper.tsx')),
    route('calendar.ics', at('desk/calendar.ts')),
    route('press/:verb', at('desk/press.tsx')),
  ]),
  // a host by its letter's link
  ...prefix('host/:hosting', [
    route('', at('hosting/one.tsx')),
    route('paper', at('hosting/paper.tsx')),
    route('calendar.ics', at('hosting/calendar.ts')),
    route('press/:verb', at('hosting/press.tsx')),
  ]),
]
