import type { Tx } from '~/platform/db'
import { type Facts, ratesOn } from '../funding'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { dateOf, dayOf } from '../kernel/working-days'
import { about, owns, standing } from './change'

/** Keeps what somebody typed of a course's funding with the course on their list, and by which rates it was worked out. */
export const keepFunding = command({
  name: 'tracker.keep-funding',
  load: (tx: Tx, input: Facts & { trackedId: string }) => standing(tx, input),
  allow: owns,
  decide: ({ tracked }, { usedCredits, credits, years, level, shape, startsOn }, at) => {
    const { id: trackedId, hubId, learnerId } = tracked
    const row = {
      ...{ trackedId, hubId, learnerId, usedCredits, credits, years, level, shape, startsOn: dateOf(startsOn) },
      ...{ ratesFrom: dateOf(ratesOn(dayOf(at)).from), keptAt: at },
    }
    return accept(row, { type: 'application-funding-kept' as const, ...about(tracked) })
  },
  save: async (tx, row) => {
    const { trackedId, ...data } = row
    await tx.trackedFunding.upsert({ where: { trackedId }, create: row, update: data })
  },
})

/** Takes the figures away again. */
export const dropFunding = command({
  name: 'tracker.drop-funding',
  load: (tx: Tx, input: { trackedId: string }) => standing(tx, input),
  allow: owns,
  decide: ({ tracked }) => accept(tracked.id, { type: 'application-changed' as const, ...about(tracked) }),
  save: async (tx, trackedId) => void (await tx.trackedFunding.deleteMany({ where: { trackedId } })),
})
