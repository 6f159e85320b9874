import { z } from 'zod'
import { queue } from '~/platform/queue'

/** Appointments: what the clock sees to. */
export const appointments = queue('appointments', {
  'see-to-appointments': { payload: z.object({}), attempts: 5 },
  /** A request ended or went to somebody else: its times are free at once. */
  'let-go-of-times': { payload: z.object({ hubId: z.string(), adviceId: z.string() }), attempts: 5 },
  'lay-out-diaries': { payload: z.object({}), attempts: 5 },
})
