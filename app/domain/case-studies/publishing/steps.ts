import { type ContributionMove, contributionLifecycle } from '../contribution/contribution'
import type { Contribution } from '../contribution/store'
import { type ClipState, clipLifecycle } from '../editing/clip'
import type { Clip, WholeStory } from '../editing/whole-story'

/** The contribution one move on, or null where the table has no such move. */
export const moved = (contribution: Contribution, move: ContributionMove, at: Date): Contribution | null => {
  const state = contributionLifecycle.step(contribution.state, move)
  return state ? { ...contribution, state, stateSince: at } : null
}

/** Every clip that the move is open to, moved; the rest as they are. */
export const clipsMoved = (clips: readonly Clip[], move: keyof typeof clipLifecycle.moves, at: Date): Clip[] =>
  clips.map(clip => {
    const state: ClipState | undefined = clip.status === 'answered' ? clipLifecycle.step(clip.state, move) : undefined
    return state && state !== clip.state ? { ...clip, state, updatedAt: at } : clip
  })

/** Back to the desk: what was approved is approved no more. */
export const backInEdit = (story: WholeStory, contribution: Contribution, at: Date): WholeStory => ({
  ...story,
  contribution: { ...contribution, approvedCut: null, approvedAt: null, suspendedBy: null },
  clips: clipsMoved(story.clips, 'reopen', at),
})
