import { type Tx, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { contributionLifecycle } from '../contribution/contribution'
import { mayMove } from '../contribution/policy'
import { type Contribution, contributions } from '../contribution/store'
import { type Answer, answers, type Media, newestTake } from './store'

type Told = { contribution: Contribution; answers: (Answer & { media: Media[] })[] }

/** Everything that was told can be worked on: its files are ready, or could not be read and count as not told. */
export const prepared = ({ contribution, answers }: Told, at: Date) => {
  const state = contributionLifecycle.step(contribution.state, 'prepare')
  if (!state) return refuse('wrong-state')
  const takes = answers
    .filter(({ status }) => status === 'answered')
    .map(answer => ({ id: answer.id, take: newestTake(answer.media) }))
  if (takes.some(({ take }) => take && ['waiting', 'working'].includes(take.state))) return refuse('not-ready')
  const unread = takes.filter(({ take }) => take?.state === 'failed').map(({ id }) => id)
  return accept(
    { contribution: { ...contribution, state, stateSince: at }, unread },
    { type: 'contribution-prepared' as const, hubId: contribution.hubId, subjectId: contribution.id },
  )
}

/**
 * Passes what was told on to the joint edit, once all of its files are ready. Refuses while one is not: the last file
 * asks again.
 */
export const prepareContribution = command({
  name: 'case-studies.prepare-contribution',
  load: async (tx: Tx, { contributionId }: { contributionId: string }) => {
    const contribution = await contributions.lock(tx, contributionId)
    return contribution && { contribution, answers: await answers.lockAll(tx, contributionId) }
  },
  allow: (actor: Actor, { contribution }) => mayMove(actor, 'prepare', contribution),
  decide: (telling, _named, at) => prepared(telling, at),
  save: async (tx, { contribution, unread }) => {
    await contributions.save(tx, contribution)
    await tx.answer.updateMany({ where: { id: { in: unread } }, data: { status: 'not-asked' } })
  },
})

/** What was told and still waits for its files, in every hub. */
export const contributionsToPrepare = () =>
  transact({ system: 'clockwork' }, async tx => {
    const found = await tx.contribution.findMany({
      where: { state: { in: ['recorded', 'recorded-partial'] } },
      select: { id: true, hubId: true },
    })
    return found.map(({ id, hubId }) => ({ hubId, contributionId: id }))
  })
