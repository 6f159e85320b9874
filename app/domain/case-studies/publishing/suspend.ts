import { accept, refuse } from '../../kernel/decision'
import { isContributor, mayMove } from '../contribution/policy'
import { storyCommand } from '../editing/story-command'
import { consentHolds } from './consent-holds'
import { sideStopped } from './rework'
import { moved } from './steps'

type Suspend = { contributionId: string; reason?: string | undefined }

/** Nobody hears it from now on, until it is lifted. Staff say why; the contributor need not. */
export const suspendStory = storyCommand({
  name: 'case-studies.suspend-story',
  allow: (actor, { contribution }) => mayMove(actor, 'suspend', contribution),
  decide: ({ story }, { reason = '' }: Suspend, at, actor) => {
    const next = moved(story.contribution, 'suspend', at)
    if (!next) return refuse('wrong-state')
    if (!reason.trim() && !isContributor(actor, next)) return refuse('reason-needed')
    return accept(
      { ...story, contribution: { ...next, suspendedBy: actor.personId, reason: reason.trim() || null } },
      { type: 'contribution-suspended' as const, hubId: next.hubId, subjectId: next.id },
    )
  },
})

/** It may be heard again. Whoever stopped it lifts it, or somebody of the same side. */
export const liftSuspension = storyCommand({
  name: 'case-studies.lift-suspension',
  allow: (actor, { contribution }) => mayMove(actor, 'lift', contribution),
  decide: ({ story }, _input: { contributionId: string }, at, actor) => {
    const next = moved(story.contribution, 'lift', at)
    if (!next) return refuse('wrong-state')
    if (!sideStopped(actor, story.contribution)) return refuse('other-side')
    if (!consentHolds(next, at)) return refuse('consent-needed')
    return accept(
      { ...story, contribution: { ...next, suspendedBy: null, reason: null } },
      { type: 'contribution-lifted' as const, hubId: next.hubId, subjectId: next.id },
    )
  },
})
