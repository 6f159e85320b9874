import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { clocks } from '../contribution/clocks'
import { contributionLifecycle } from '../contribution/contribution'
import { mayMove } from '../contribution/policy'
import type { Contribution } from '../contribution/store'
import { contributionOf } from '../editing/own-story'
import { flagUntil, mayStillFlag, speaksForEmployer } from './employer-flags'

/** A story as the pages read it on which staff stop, lift or withdraw it. */
export const staffStory = (viewer: Actor, contributionId: string) =>
  transact(viewer, async tx => {
    const contribution = await contributionOf(tx, contributionId)
    if (!contribution || contribution.hubId !== viewer.hubId) return null
    if (!wears(viewer, 'coordinator') && !wears(viewer, 'safeguarding-lead')) return null
    const contributor = await tx.contributor.findUnique({ where: { contributionId }, select: { name: true } })
    return {
      ...{ id: contribution.id, state: contribution.state, role: contribution.role },
      ...{ reason: contribution.reason, byContributor: contribution.suspendedBy?.startsWith('link.') ?? false },
      name: contributor?.name ?? contribution.shownAs,
      moves: contributionLifecycle.movesFrom(contribution.state).filter(move => mayMove(viewer, move, contribution)),
    }
  })

/** What an employer may know in order to say that it is named: which questions were answered, and not one word. */
export const employerFlagPage = (viewer: Actor, contributionId: string) =>
  transact(viewer, async tx => {
    const contribution = await contributionOf(tx, contributionId)
    if (!contribution || !speaksForEmployer(viewer, contribution)) return null
    const until = flagUntil(contribution)
    const raised = await tx.employerFlag.findMany({ where: { contributionId }, orderBy: { raisedAt: 'asc' } })
    // While it is changed because of what was said, that and its answer still stand here.
    if (!until && raised.length === 0) return null
    const answered = await tx.answer.findMany({
      where: { contributionId, status: 'answered', state: { not: 'removed' } },
      select: { question: true },
      orderBy: { question: 'asc' },
    })
    return {
      ...{ id: contribution.id, until, open: mayStillFlag(contribution, clock.now()) },
      questions: answered.map(({ question }) => question),
      flags: raised.map(({ id, question, kind, words, state, answer }) => ({
        id,
        question,
        kind,
        words,
        state,
        answer,
      })),
    }
  })

/** Stories of an employer's people that its admins may speak about now, or have spoken about: without a name. */
export const employerStories = (viewer: Actor) =>
  transact(viewer, async tx => {
    const employers = viewer.hats.flatMap(({ role, organisationId }) =>
      role === 'employer-admin' && organisationId ? [organisationId] : [],
    )
    if (employers.length === 0) return []
    const at = clock.now()
    const found = (await tx.contribution.findMany({
      where: {
        ...{ hubId: viewer.hubId, employerId: { in: employers }, state: { not: 'withdrawn' } },
        OR: [
          { approvedAt: { gte: new Date(at.getTime() - (clocks.employerFlag + 1) * 86_400_000) } },
          { employerFlags: { some: {} } },
        ],
      },
      orderBy: [{ approvedAt: 'desc' }, { id: 'asc' }],
      take: 100,
      include: { employerFlags: { select: { state: true } } },
    })) as (Contribution & { employerFlags: { state: string }[] })[]
    return found
      .map(story => ({
        id: story.id,
        /** The last day to say something; null when it is past, or the story is being changed. */
        until: mayStillFlag(story, at) ? flagUntil(story) : null,
        said: story.employerFlags.length,
        waits: story.employerFlags.filter(({ state }) => state === 'open').length,
      }))
      .filter(({ until, said }) => until !== null || said > 0)
  })

export type EmployerStory = Awaited<ReturnType<typeof employerStories>>[number]
