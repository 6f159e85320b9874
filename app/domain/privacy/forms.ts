import { z } from 'zod'

/** Asked to be forgotten, and meant it: one box, ticked. */
export const EraseAll = (say: { sure: string }) =>
  z.strictObject({ story: z.string().max(200).optional(), sure: z.literal(true, say.sure) })
