import { randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import type { OutboxFact } from '~/platform/outbox'
import { enqueue, type JobRequest } from '~/platform/queue'
import { trialQueue } from './trial-queue'

/** Records facts of a type in one transaction, as a command would. Returns their subjects, in order. */
export const recordFacts = async (hubId: string, type: string, count: number, more: object = {}): Promise<string[]> => {
  const subjects = Array.from({ length: count }, () => randomUUID())
  await transact({ personId: '', hubId }, tx =>
    record(tx, {
      by: 'system.trial',
      via: 'trial',
      at: clock.now(),
      facts: subjects.map(subjectId => ({ type, hubId, subjectId, ...more })),
    }),
  )
  return subjects
}

/** One job for each fact: its key is the fact's subject. */
export const noteEach =
  (queueName: string) =>
  (fact: OutboxFact): JobRequest[] => [enqueue(trialQueue(queueName), 'note', { key: fact.subjectId })]
