import { enqueue, type TimetableEntry } from '~/platform/queue'
import { advice } from './advice'
import { appointments } from './appointments'
import { feeds } from './feeds'
import { guidance } from './guidance'
import { mail } from './mail'
import { matching } from './matching'
import { placements } from './placements'
import { plans } from './plans'
import { routing } from './routing'
import { studio } from './studio'
import { upkeep } from './upkeep'

/** Everything that runs by the clock, in London time. Written at each start; what is not here is deleted. */
export const timetable: TimetableEntry[] = [
  { name: 'sweep-expired', cron: '30 3 * * *', job: enqueue(upkeep, 'sweep-expired', {}) },
  { name: 'finish-erasures', cron: '45 * * * *', job: enqueue(upkeep, 'finish-erasures', {}) },
  { name: 'warn-idle', cron: '0 8 * * *', job: enqueue(upkeep, 'warn-idle', {}) },
  { name: 'end-due-waves', cron: '*/15 * * * *', job: enqueue(routing, 'end-due-waves', {}) },
  { name: 'route-waiting', cron: '7-59/15 * * * *', job: enqueue(routing, 'route-waiting', {}) },
  { name: 'retry-unfilled', cron: '20 6 * * 1-5', job: enqueue(routing, 'retry-unfilled', {}) },
  { name: 'remind-of-interviews', cron: '40 7 * * *', job: enqueue(mail, 'remind-of-interviews', {}) },
  { name: 'remind-schools', cron: '30 7 * * 1-5', job: enqueue(mail, 'remind-schools', {}) },
  { name: 'tell-reviewers', cron: '0 16 * * 1-5', job: enqueue(mail, 'tell-reviewers', {}) },
  { name: 'sweep-media', cron: '40 2 * * *', job: enqueue(studio, 'sweep-media', {}) },
  { name: 'look-after-takes', cron: '25 * * * *', job: enqueue(studio, 'look-after-takes', {}) },
  { name: 'look-for-new-names', cron: '50 1 * * *', job: enqueue(studio, 'look-for-new-names', {}) },
  { name: 'see-to-consents', cron: '5 0 * * *', job: enqueue(upkeep, 'see-to-consents', {}) },
  { name: 'see-to-nominations', cron: '40 7 * * *', job: enqueue(upkeep, 'see-to-nominations', {}) },
  // Before exploring: whoever has moved begins the phase of their new year.
  { name: 'see-to-moving', cron: '5 0 * * *', job: enqueue(upkeep, 'see-to-moving', {}) },
  { name: 'see-to-exploring', cron: '15 0 * * *', job: enqueue(upkeep, 'see-to-exploring', {}) },
  { name: 'sweep-requests', cron: '10 0 * * *', job: enqueue(routing, 'sweep-requests', {}) },
  { name: 'sweep-opportunities', cron: '15 0 * * *', job: enqueue(matching, 'sweep-opportunities', {}) },
  { name: 'read-due-feeds', cron: '3-59/15 * * * *', job: enqueue(feeds, 'read-due-feeds', {}) },
  { name: 'see-to-placements', cron: '25 0 * * *', job: enqueue(placements, 'see-to-placements', {}) },
  { name: 'remind-of-placements', cron: '35 7 * * 1-5', job: enqueue(mail, 'remind-of-placements', {}) },
  { name: 'see-to-appointments', cron: '*/10 * * * *', job: enqueue(appointments, 'see-to-appointments', {}) },
  { name: 'lay-out-diaries', cron: '35 0 * * *', job: enqueue(appointments, 'lay-out-diaries', {}) },
  { name: 'see-to-guidance', cron: '40 0 * * *', job: enqueue(guidance, 'see-to-guidance', {}) },
  { name: 'remind-of-records', cron: '25 7 * * 1-5', job: enqueue(mail, 'remind-of-records', {}) },
  { name: 'remind-of-meetings', cron: '10 8 * * *', job: enqueue(mail, 'remind-of-meetings', {}) },
  { name: 'remind-of-registrations', cron: '20 7 * * *', job: enqueue(mail, 'remind-of-registrations', {}) },
  { name: 'remind-of-deadlines', cron: '15 7 * * *', job: enqueue(mail, 'remind-of-deadlines', {}) },
  // Before plans: a review goes on with its request.
  { name: 'end-advice-holds', cron: '30 0 * * *', job: enqueue(advice, 'end-holds', {}) },
  { name: 'see-to-plans', cron: '35 0 * * *', job: enqueue(plans, 'see-to-plans', {}) },
  { name: 'remind-of-actions', cron: '10 9 * * 2', job: enqueue(mail, 'remind-of-actions', {}) },
  { name: 'count-advice-waiting', cron: '15 6 * * 1', job: enqueue(advice, 'count-waiting', {}) },
  { name: 'tell-of-late-advice', cron: '50 7 * * 1-5', job: enqueue(mail, 'tell-of-late-advice', {}) },
  { name: 'match-by-night', cron: '0 2 * * *', job: enqueue(matching, 'match-by-night', {}) },
  { name: 'send-suggestion-digests', cron: '10 10 * * 2', job: enqueue(mail, 'send-suggestion-digests', {}) },
  { name: 'send-waiting', cron: '5 8,12,16 * * *', job: enqueue(matching, 'send-waiting', {}) },
  { name: 'sweep-offers', cron: '20 0 * * *', job: enqueue(routing, 'sweep-offers', {}) },
]
