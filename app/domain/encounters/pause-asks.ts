import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { type Ask, postpone } from './answer'
import { lockAsk } from './ask'
import { mayAnswer } from './policy'
import { approaches } from './store'

type PauseAsks = { approachId: string; until: Date }

/** An employer wants no asks at all for a while: this one is answered "later" and no hub asks before the day. */
export const pauseAsks = command({
  name: 'encounters.pause-asks',
  load: (tx: Tx, { approachId }: PauseAsks) => lockAsk(tx, approachId),
  allow: (actor, { approach }: Ask) => mayAnswer(actor, approach),
  decide: (ask, { until }, at) => {
    const answered = postpone(ask, until, at)
    return answered.ok ? accept({ approach: answered.next, until }, ...answered.events) : answered
  },
  save: async (tx, { approach, until }) => {
    await approaches.save(tx, approach)
    await tx.employer.update({
      where: { id: approach.employerId },
      data: { pausedUntil: until, version: { increment: 1 } },
    })
  },
})
