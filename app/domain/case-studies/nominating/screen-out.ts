import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { contributionLifecycle } from '../contribution/contribution'
import { mayMove } from '../contribution/policy'
import { lockNamed, saveNamed } from './named-row'

type Why = { contributionId: string; reasonCode: string; reason: string }

/** A coordinator does not take a nomination further, and says why. The nominee never hears of it. */
export const screenOut = command({
  name: 'case-studies.screen-out',
  load: (tx, input: Why) => lockNamed(tx, input),
  allow: (actor, { contribution }) => mayMove(actor, 'screen-out', contribution),
  decide: ({ contribution }, { reasonCode, reason }, at) => {
    const state = contributionLifecycle.step(contribution.state, 'screen-out')
    if (!state) return refuse('wrong-state')
    if (reasonCode === 'other' && !reason.trim()) return refuse('reason-needed')
    const { hubId, id } = contribution
    return accept(
      {
        contribution: {
          ...{ ...contribution, state, stateSince: at, reasonCode, reason: reason.trim() || null },
          expiresOn: dateOf(addDays(at, clocks.ended)),
        },
        contributor: null,
      },
      { type: 'contribution-screened-out' as const, hubId, subjectId: id, reason: reasonCode },
    )
  },
  save: saveNamed,
})
