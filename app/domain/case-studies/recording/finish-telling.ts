import { isId, type Tx } from '~/platform/db'
import { command } from '../../kernel/command'
import { mayMove } from '../contribution/policy'
import { contributions } from '../contribution/store'
import { settleHeldSlot } from '../interviews/settle-slot'
import { abandoned, finishedAlone, finishedTogether, type Telling } from './finish'
import { answers } from './store'

type Named = { contributionId: string }

const load = async (tx: Tx, { contributionId }: Named): Promise<Telling | null> => {
  const contribution = await contributions.lock(tx, contributionId)
  return contribution && { contribution, answers: await answers.lockAll(tx, contributionId) }
}

/** The contributor says that this is their story. */
export const finishAlone = command({
  name: 'case-studies.finish-alone',
  load,
  allow: (actor, { contribution }) => mayMove(actor, 'record-alone', contribution),
  decide: (telling, _named, at) => finishedAlone(telling, at),
  save: contributions.save,
})

/** The recordist ends the interview. Whoever records it never publishes it. */
export const finishInterview = command({
  name: 'case-studies.finish-interview',
  load: (tx: Tx, named: Named & { agreed: boolean }) => load(tx, named),
  allow: (actor, { contribution }) => isId(actor.personId) && mayMove(actor, 'record', contribution),
  decide: (telling, { agreed }, at, actor) => finishedTogether(telling, { agreed, recordistId: actor.personId }, at),
  save: async (tx, contribution) => {
    await contributions.save(tx, contribution)
    await settleHeldSlot(tx, contribution.id, contribution.stateSince, { tookPlace: true })
  },
})

/** Nothing comes of it: too little was told. A booked time that is still ahead is free again. */
export const abandonTelling = command({
  name: 'case-studies.abandon-telling',
  load: (tx: Tx, { contributionId }: Named) => contributions.lock(tx, contributionId),
  allow: (actor, contribution) => mayMove(actor, 'abandon', contribution),
  decide: (contribution, _named, at) => abandoned(contribution, at),
  save: async (tx, contribution) => {
    await contributions.save(tx, contribution)
    await settleHeldSlot(tx, contribution.id, contribution.stateSince)
  },
})
