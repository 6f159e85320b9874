import { command } from '../kernel/command'
import { decline } from './answer'
import { lockAsk } from './ask'
import { mayAnswer } from './policy'
import { approaches } from './store'

/** An employer says no to one ask, with a reason from the list. */
export const declineApproach = command({
  name: 'encounters.decline-approach',
  load: (tx, { approachId }: { approachId: string; reasonCode: string; reason: string }) => lockAsk(tx, approachId),
  allow: (actor, { approach }) => mayAnswer(actor, approach),
  decide: (ask, why, at) => decline(ask, why, at),
  save: approaches.save,
})
