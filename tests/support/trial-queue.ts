import { z } from 'zod'
import { queue } from '~/platform/queue'

const Payload = z.object({ key: z.string() })

/** A queue to try the queue with. */
export const trialQueue = (name: string) =>
  queue(name, {
    note: { payload: Payload, attempts: 3, backoff: 50 },
    stumble: { payload: Payload, attempts: 4, backoff: 100 },
    linger: { payload: Payload, attempts: 3, backoff: 50 },
  })

/** Impatient, so that a killed worker is noticed within seconds. */
export const impatient = { lockDuration: 1_500, stalledInterval: 500 }
