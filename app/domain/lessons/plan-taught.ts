import { z } from 'zod'

const Step = z.object({ title: z.string(), pupils: z.string(), minutes: z.number() })

const Taught = z.object({
  shipped: z.string().nullable().default(null),
  title: z.string().default(''),
  steps: z.array(Step).default([]),
  talk: z.array(z.string()).default([]),
  questions: z.array(z.number()).default([]),
  /** What is handed in: so many clips kept, each with a thought. */
  clips: z.number().default(3),
})

/** A lesson plan as it was when the lesson began. A shipped plan's words are in the texts, a hub's own are here. */
export type PlanTaught = z.infer<typeof Taught>

/** Reads a plan that was kept; what cannot be read is as if it were not there. */
export const planTaught = (kept: unknown): PlanTaught => Taught.catch(Taught.parse({})).parse(kept)
