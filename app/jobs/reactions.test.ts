import { expect, test } from 'vitest'
import { z } from 'zod'
import type { FactToRecord } from '~/platform/ledger'
import { enqueue, queue, work } from '~/platform/queue'
import { react } from './reactions'
import type { Reactions } from './registry'

const trial = queue('trial', { sing: { payload: z.object({ songId: z.string() }), attempts: 3 } })
type Heard =
  | { type: 'song-heard'; hubId: string; subjectId: string }
  | { type: 'song-ended'; hubId: string; subjectId: string }

test('a fact nobody knows is refused, not passed over', () => {
  expect(() => react({ type: 'something-new' })).toThrow('something-new')
  expect(() => react({ type: 'constructor' })).toThrow('constructor')
})

test('what is forgotten does not compile', () => {
  // @ts-expect-error a fact without a reaction
  const reactions: Reactions<Heard> = {
    'song-heard': ({ subjectId }) => [enqueue(trial, 'sing', { songId: subjectId })],
  }
  // @ts-expect-error a reaction reading what the fact does not have
  const misread: Reactions<Heard>['song-heard'] = ({ waveId }) => [enqueue(trial, 'sing', { songId: waveId })]
  // @ts-expect-error a job without a handler
  work(trial, { concurrency: 1 }, {})
  // @ts-expect-error a handler reading what the payload does not have
  work(trial, { concurrency: 1 }, { sing: async ({ singer }) => void singer })
  // @ts-expect-error a job the queue does not have
  expect(() => enqueue(trial, 'dance', {})).toThrow('dance')
  expect([reactions, misread]).toHaveLength(2)
})

test('a fact with a field of the ledger itself does not compile', () => {
  const of = { type: 'song-heard', hubId: '', subjectId: '' }
  // @ts-expect-error the reaction would read who recorded it instead
  const facts: FactToRecord[] = [{ ...of, by: 'the choir' }]
  expect(facts).toHaveLength(1)
})
