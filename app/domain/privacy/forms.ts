import { z } from 'zod'
import { carried } from '../kernel/shapes'

/** Asked to be forgotten, and meant it: one box, ticked. */
export const EraseAll = (say: { sure: string }) =>
  z.strictObject({
    story: z.string().max(200).optional(),
    asking: z.string().max(200).optional(),
    sure: z.literal(true, say.sure),
  })

/** A careers leader deletes one learner, and means it. */
export const EraseLearner = (say: { sure: string }) =>
  z.strictObject({ learnerId: carried, sure: z.literal(true, say.sure) })
