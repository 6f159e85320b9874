import type { Actor } from '../../kernel/actor'
import { accept, refuse } from '../../kernel/decision'
import { mayMove } from '../contribution/policy'
import { notReady } from '../editing/ready'
import { scanNames } from '../editing/scan-names'
import { storyCommand } from '../editing/story-command'
import { standingClips } from '../editing/whole-story'
import { moved } from './steps'

type Named = { contributionId: string }

const send = storyCommand({
  name: 'case-studies.send-for-review',
  allow: (actor, { contribution }) => mayMove(actor, 'send-for-review', contribution),
  decide: ({ story }, _input: Named, at, actor) => {
    const next = moved(story.contribution, 'send-for-review', at)
    if (!next) return refuse('wrong-state')
    if (standingClips(story).length === 0) return refuse('no-clips')
    const lacks = new Set(notReady(story).flatMap(clip => clip.lacks))
    if (lacks.has('names')) return refuse('names-open')
    if (lacks.has('people')) return refuse('people-open')
    if (lacks.has('edits')) return refuse('edits-waiting')
    if (lacks.size > 0) return refuse('clips-not-ready')
    // Whoever sends it worked on it, and will not be the one to publish it.
    const contribution = { ...next, recordistId: next.recordistId ?? actor.personId }
    return accept(
      { ...story, contribution },
      { type: 'contribution-sent-for-review' as const, hubId: next.hubId, subjectId: next.id },
    )
  },
})

/** The recordist shows the cut to its contributor. Names the hub has learned since are looked for first. */
export const sendForReview = async (actor: Actor, input: Named) => {
  await scanNames(actor, input)
  return send(actor, input)
}
