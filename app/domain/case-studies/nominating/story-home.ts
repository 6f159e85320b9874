import { clock } from '~/platform/clock'
import { isId, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { addDays } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import type { ContributionState } from '../contribution/contribution'
import { isContributor, ownContribution } from '../contribution/policy'
import { questionsOf } from '../questions'
import { toAnswerAgain } from '../recording/again'

/** What a contributor's own home shows: who named them and why, where it stands, and what is there to do. */
export const storyHome = (actor: Actor) =>
  transact(actor, async tx => {
    const id = ownContribution(actor)
    if (!isId(id)) return null
    const found = await tx.contribution.findUnique({
      where: { id },
      include: {
        contributor: true,
        nomination: true,
        hub: { select: { name: true, replyTo: true } },
        employer: { select: { employer: { select: { name: true } } } },
      },
    })
    if (!found || !isContributor(actor, found)) return null
    const { contributor, nomination } = found
    const nominator = nomination?.nominatorId
      ? await tx.person.findUnique({ where: { id: nomination.nominatorId }, select: { name: true } })
      : null
    const slot = await tx.interviewSlot.findFirst({
      where: { contributionId: id, state: 'booked' },
      select: { startsAt: true, endsAt: true, place: true },
    })
    return {
      state: found.state as ContributionState,
      name: contributor?.name ?? '',
      hub: found.hub,
      named: nomination && {
        by: nomination.askedBy || nominator?.name || '',
        employer: found.employer?.employer.name ?? '',
        relationship: nomination.relationship,
        why: nomination.why,
      },
      role: found.role,
      ...{ way: found.way, language: found.language, accessNeeds: found.accessNeeds, chaperone: found.chaperone },
      consented: found.scopes.length > 0,
      consentEndsOn: found.consentEndsOn?.toISOString().slice(0, 10) ?? null,
      answers: await tx.answer.count({ where: { contributionId: id, status: 'answered', state: { not: 'removed' } } }),
      again: await toAnswerAgain(tx, found),
      questions: questionsOf(found.questionSet),
      mayBeAskedSensitive: found.scopes.includes('sensitive'),
      slot,
      slug: found.slug,
      forgottenOn: found.state === 'declined' ? addDays(found.stateSince, clocks.forgetNominee) : null,
      answerBy: found.state === 'invited' ? addDays(found.stateSince, clocks.lapse) : null,
      at: clock.now(),
    }
  })
export type StoryHome = NonNullable<Awaited<ReturnType<typeof storyHome>>>
