import { command } from '../kernel/command'
import { postpone } from './answer'
import { lockAsk } from './ask'
import { mayAnswer } from './policy'
import { approaches } from './store'

/** An employer says not now, and from which day it may be asked again. */
export const postponeApproach = command({
  name: 'encounters.postpone-approach',
  load: (tx, { approachId }: { approachId: string; askAgainOn: Date }) => lockAsk(tx, approachId),
  allow: (actor, { approach }) => mayAnswer(actor, approach),
  decide: (ask, { askAgainOn }, at) => postpone(ask, askAgainOn, at),
  save: approaches.save,
})
