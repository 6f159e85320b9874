import { z } from 'zod'

/** Whose letter it is. */
export const hubId = z.uuid()

/** What made a letter due, such as a fact's id: told once for each. */
export const because = z.string().max(64)
