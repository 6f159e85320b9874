import type { Tx } from '~/platform/db'
import { bitOf, unpackVoices, type Voices } from './voices'

/**
 * Everybody a listener may hear, or those of them who answered one question, packed by the database into one value. With
 * `groups`, those of these major groups alone.
 */
export const readVoices = async (tx: Tx, question?: number, groups: readonly string[] = []): Promise<Voices> => {
  const bits = question === undefined ? 2 ** 30 - 1 : bitOf(question)
  const [found] = await tx.$queryRaw<{ packed: Uint8Array | null }[]>`
    select string_agg(uuid_send(id) || int4send(heard & ${bits}::int), ''::bytea order by id) as packed
    from contribution where state in ('published', 'consent-due') and heard & ${bits}::int <> 0
      and (cardinality(${groups}::text[]) = 0 or left(soc, 1) = any(${groups}::text[]))`
  return unpackVoices(found?.packed ?? null)
}
