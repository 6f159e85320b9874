import type { Prisma, Tx } from './db'

/** What the ledger itself says of every fact: a field of the same name would be lost on its way to the reaction. */
type Stamped = { id?: never; by?: never; at?: never; via?: never }

/** A fact before it is written: past tense, ids only, no personal text. */
export type FactToRecord = { type: string; hubId: string; subjectId: string; reason?: string } & Stamped

/**
 * Writes facts in the command's own transaction and wakes the relay. One row is outbox, audit trail and activity feed;
 * fields may be added to a fact, never changed.
 */
export const record = async (
  tx: Tx,
  { by, via, at, facts }: { by: string; via: string; at: Date; facts: readonly FactToRecord[] },
): Promise<void> => {
  if (facts.length === 0) return
  await tx.fact.createMany({
    data: facts.map(({ type, hubId, subjectId, reason, ...payload }) => ({
      type,
      hubId: hubId || null,
      subjectId,
      payload: payload as Prisma.InputJsonObject,
      by,
      via,
      at,
      ...(reason ? { reason } : {}),
    })),
  })
  await tx.$executeRaw`select pg_notify('traverse_facts', '')`
}
