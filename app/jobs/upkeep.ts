import { z } from 'zod'
import { queue } from '~/platform/queue'

/** Housekeeping by the clock. Each job takes everything that is due, so a missed night is made good by the next. */
export const upkeep = queue('upkeep', {
  'sweep-expired': { payload: z.object({}), attempts: 5 },
  'warn-idle': { payload: z.object({}), attempts: 5 },
  // Invitations that wait, nominees to be forgotten, asks that nobody answered; consents that end.
  'see-to-nominations': { payload: z.object({}), attempts: 5 },
  'see-to-consents': { payload: z.object({}), attempts: 5 },
  // Work handed in that nobody read, referrals that are over, learners in another phase.
  'see-to-exploring': { payload: z.object({}), attempts: 5 },
  // Records that go along to another institution, and offers that nobody answered.
  'see-to-moving': { payload: z.object({}), attempts: 5 },
  // Somebody is forgotten, step by step; and what a crash left half-way, or waits too long for its receipt.
  erase: { payload: z.object({ hubId: z.uuid(), erasureId: z.uuid() }), attempts: 10 },
  'finish-erasures': { payload: z.object({}), attempts: 5 },
  // Asked for by an administrator.
  'try-job-again': { payload: z.object({ queue: z.string().max(64), jobId: z.string().max(200) }), attempts: 5 },
})
