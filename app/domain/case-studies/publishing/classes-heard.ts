import type { Tx } from '~/platform/db'
import { atLeast } from '../nominating/own-nominations'

/**
 * In how many lessons of the hub a contributor's clips were given to a class, as it may be said: at least so many, and
 * nothing under three. It says nothing of who sat there, how any clip did, or how others fared.
 */
export const classesHeard = async (tx: Tx, answerIds: readonly string[]): Promise<number | null> => {
  if (answerIds.length === 0) return null
  const [found] = await tx.$queryRaw<
    { classes: number | null }[]
  >`select classes_heard(${[...answerIds]}::uuid[]) as classes`
  return atLeast(found?.classes ?? 0)
}
