import { accept, refuse } from '../../kernel/decision'
import { isContributor, mayMove } from '../contribution/policy'
import { cutHash } from '../editing/cut'
import { notReady } from '../editing/ready'
import { storyCommand } from '../editing/story-command'
import { standingClips } from '../editing/whole-story'
import { consentHolds } from './consent-holds'
import { clipsMoved, moved } from './steps'

/** `seen` is the hash of the cut as the contributor's page showed it: what they approve is what they saw. */
type Approve = { contributionId: string; seen: string }

/** The contributor says that this cut may be heard. Nobody says it for them. */
export const approveCut = storyCommand({
  name: 'case-studies.approve-cut',
  allow: (actor, { contribution }) => isContributor(actor, contribution) && mayMove(actor, 'approve', contribution),
  decide: ({ story }, { seen }: Approve, at) => {
    const next = moved(story.contribution, 'approve', at)
    if (!next) return refuse('wrong-state')
    if (standingClips(story).length === 0) return refuse('no-clips')
    const lacks = new Set(notReady(story).flatMap(clip => clip.lacks))
    if (lacks.has('edits')) return refuse('edits-waiting')
    if (lacks.has('people')) return refuse('people-open')
    if (lacks.size > 0) return refuse('not-ready')
    if (!consentHolds(story.contribution, at)) return refuse('consent-needed')
    const approvedCut = cutHash(story.clips)
    if (seen !== approvedCut) return refuse('cut-changed')
    return accept(
      {
        ...story,
        contribution: { ...next, approvedCut, approvedAt: at, reason: null },
        clips: clipsMoved(story.clips, 'approve', at),
      },
      { type: 'contribution-approved' as const, hubId: next.hubId, subjectId: next.id },
    )
  },
})
